package licet.reader.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import licet.reader.source.LineMarks.Mark;
import licet.reader.source.Markup.Sort;
import licet.reader.source.PagePieces.Region;
import org.jspecify.annotations.Nullable;

/// The pieces of a page that are its report. Each piece earns points by how much it reads like
/// prose, and loses them by links, fragments and the names of what is around it; the report is the
/// element whose pieces earn most together, less the parts of it that lose.
final class MainContent {
  private static final int LONG = 60;
  private static final int FRAGMENT = -14;
  private static final double PROTECTED = 0.35;
  private static final double PROTECTED_COMMENTS = 0.8;
  private static final int LONGEST_CAPTION = 600;
  private static final int FEWEST_TEASERS = 3;
  private static final int SHORTEST_HEADLINE = 20;
  private static final int FARTHEST_HEADLINE = 25;
  private static final int LONGEST_RUN = 60;
  private static final int SHORTEST_NAMED = 250;
  private static final int PROBE = 30;
  private static final int LONGEST_SAID = 200_000;
  private static final double DOMINANT = 0.82;
  private static final double NAMED = 0.5;

  private final List<Piece> pieces;
  private final List<Region> regions;
  private final double[] worth;
  private final int[] sizes;
  private final double[] positives;
  private final boolean[] furniture;
  private final boolean[] captions;
  private final boolean[] bylines;
  private double[] sums = new double[0];

  private MainContent(PagePieces page) {
    this.pieces = page.pieces();
    this.regions = page.regions();
    this.worth = new double[pieces.size()];
    this.sizes = new int[pieces.size() + 1];
    this.positives = new double[pieces.size() + 1];
    this.furniture = new boolean[pieces.size()];
    this.captions = new boolean[pieces.size()];
    this.bylines = new boolean[pieces.size()];
  }

  /// The report of a page, piece by piece; all of a page too short to tell its report by, less what
  /// is known not to be one.
  static List<Piece> of(PagePieces page) {
    var content = new MainContent(page);
    if (page.pieces().isEmpty()) {
      return List.of();
    }
    content.weigh();
    content.discount();
    var kept = content.kept(content.chosen());
    return kept.isEmpty() ? content.rest() : kept;
  }

  private List<Piece> rest() {
    var rest = new ArrayList<Piece>();
    for (int i = 0; i < worth.length; i++) {
      boolean told = !furniture[i] && !captions[i] && !bylines[i] && worth[i] >= FRAGMENT;
      if (told && !pieces.get(i).tag().equals("h1")) { // which is the title already
        rest.add(pieces.get(i));
      }
    }
    return rest;
  }

  private void weigh() {
    for (int i = 0; i < worth.length; i++) {
      worth[i] = worth(pieces.get(i));
      sizes[i + 1] = sizes[i] + pieces.get(i).length();
      positives[i + 1] = positives[i] + Math.max(0, worth[i]);
    }
    sum();
  }

  private static double worth(Piece piece) {
    int length = piece.length();
    double links = piece.linkShare();
    if (piece.heading()) {
      return links > 0.5 ? FRAGMENT : 0;
    }
    if (piece.text().indexOf(' ') < 0 && length == piece.text().length() && length > 25) {
      return FRAGMENT;
    }
    if (links >= 0.5) {
      return -Math.min(length, 80) * 0.5 + FRAGMENT;
    }
    if (length < 300 && LineMarks.all().of(piece.text()).filter(MainContent::noise).isPresent()) {
      return FRAGMENT * 2;
    }
    boolean sentence = Paragraph.endsSentence(piece.text());
    if (length >= LONG) {
      double prose = sentence || length > 200 ? 1 : 0.4;
      return length * (1 - 1.6 * links) * prose * (piece.tag().equals("li") ? 0.7 : 1);
    }
    return sentence && links < 0.2 ? length * 0.6 : FRAGMENT;
  }

  private static boolean noise(Mark mark) {
    return mark != Mark.ABOUT && mark != Mark.BYLINE && mark != Mark.DATELINE;
  }

  /// Takes the points from what is named furniture or comments, unless it holds most of the page.
  private void discount() {
    double all = positives[worth.length];
    for (Region region : regions) {
      if (furniture(region, all)) {
        Arrays.fill(furniture, region.from(), region.to(), true);
      } else if (region.sorts().contains(Sort.CAPTION) && size(region) <= LONGEST_CAPTION) {
        Arrays.fill(captions, region.from(), region.to(), true);
      } else if (region.sorts().contains(Sort.BYLINE) && size(region) <= LONGEST_CAPTION) {
        Arrays.fill(bylines, region.from(), region.to(), true);
      }
    }
    keepQuotes();
    for (int i = 0; i < worth.length; i++) {
      if (captions[i]) {
        worth[i] = 0;
      }
      if (furniture[i]) {
        worth[i] = -Math.min(40, Math.abs(worth[i]));
      }
    }
    sum();
  }

  /// What somebody is quoted with stays whole, be it short or linked.
  private void keepQuotes() {
    for (Region region : regions) {
      if (region.tag().equals("blockquote")) {
        for (int i = region.from(); i < region.to(); i++) {
          worth[i] = Math.max(1, worth[i]);
        }
      }
    }
  }

  private boolean furniture(Region region, double all) {
    if (region.sorts().contains(Sort.COMMENTS)) {
      return positive(region) <= PROTECTED_COMMENTS * all;
    }
    return (region.sorts().contains(Sort.FURNITURE) || teasers(region))
        && positive(region) <= PROTECTED * all;
  }

  /// True for a list whose items all start with a link that is long enough for a headline.
  private boolean teasers(Region region) {
    boolean list = region.tag().equals("ul") || region.tag().equals("ol");
    if (!list || region.to() - region.from() < FEWEST_TEASERS) {
      return false;
    }
    return pieces.subList(region.from(), region.to()).stream()
        .allMatch(piece -> piece.linkedFirst() && piece.linked() >= SHORTEST_HEADLINE);
  }

  private int size(Region region) {
    return sizes[region.to()] - sizes[region.from()];
  }

  private double positive(Region region) {
    return positives[region.to()] - positives[region.from()];
  }

  private void sum() {
    sums = new double[worth.length + 1];
    for (int i = 0; i < worth.length; i++) {
      sums[i + 1] = sums[i] + worth[i];
    }
  }

  private double sum(Region region) {
    return sums[region.to()] - sums[region.from()];
  }

  /// The element whose pieces earn most; inside it, the one that earns nearly all of it.
  private Region chosen() {
    Region best = regions.getLast();
    for (Region region : regions) {
      if (sum(region) > sum(best)) {
        best = region;
      }
    }
    Region named = named(best);
    if (named != null) {
      return named;
    }
    Region whole = best;
    for (Region region : regions) {
      if (within(region, best) && sum(region) >= DOMINANT * sum(whole)) {
        best = region;
      }
    }
    return best;
  }

  /// The largest element inside that its name makes the report, if it holds enough of it.
  private @Nullable Region named(Region best) {
    Region found = null;
    for (Region region : regions) {
      if (region.sorts().contains(Sort.ARTICLE)
          && (sum(region) >= NAMED * sum(best) || marked(region))
          && (found == null || sum(region) > sum(found))) {
        found = region;
      }
    }
    return found;
  }

  /// True if the markup itself, not only a name, says that this is the report.
  private boolean marked(Region region) {
    return region.sorts().contains(Sort.MARKED)
        && size(region) >= SHORTEST_NAMED
        && !furniture[region.from()];
  }

  private static boolean within(Region inner, Region outer) {
    return inner.from() >= outer.from()
        && inner.to() <= outer.to()
        && inner.to() - inner.from() < outer.to() - outer.from();
  }

  private List<Piece> kept(Region chosen) {
    int first = afterHeadline(chosen.from());
    int last = chosen.to() - 1;
    while (first < last && worth[first] <= 0) {
      first++;
    }
    while (last > first && !closes(last)) {
      last--;
    }
    var said = new StringBuilder();
    var kept = new ArrayList<Piece>();
    for (int i = first; i <= last; i++) {
      Piece piece = pieces.get(i);
      if (keeps(i, first, last) && !(piece.length() >= LONG && told(piece.text(), said))) {
        kept.add(piece);
        said.append(piece.text()).append('\n');
      }
    }
    return kept;
  }

  /// True if a text was told before, alone or within another: its start, middle and end were.
  private static boolean told(String text, StringBuilder said) {
    int probe = Math.min(PROBE, text.length());
    return said.length() <= LONGEST_SAID
        && said.indexOf(text.substring(0, probe)) >= 0
        && said.indexOf(text.substring(text.length() - probe)) >= 0
        && said.indexOf(text.substring((text.length() - probe) / 2, (text.length() + probe) / 2))
            >= 0;
  }

  /// True if a report can end with the piece: as a sentence, a quote or an item of a list does.
  private boolean closes(int at) {
    Piece piece = pieces.get(at);
    return worth[at] > 0
        && (Paragraph.endsSentence(piece.text())
            || !piece.tag().equals("div")
            || worth[at] >= LONG);
  }

  /// Where the report starts if its headline stands shortly before the chosen element: prose
  /// between them is its summary.
  private int afterHeadline(int from) {
    for (int i = from - 1; i >= Math.max(0, from - FARTHEST_HEADLINE); i--) {
      if (pieces.get(i).tag().equals("h1")) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean keeps(int at, int first, int last) {
    Piece piece = pieces.get(at);
    if (furniture[at] || captions[at]) {
      return false;
    }
    if (worth[at] > 0) {
      return true;
    }
    if (piece.heading()) {
      return at < last && piece.linkShare() < 0.5 && worth[at + 1] > 0;
    }
    return fragment(at) && besideProse(at, -1, first, last) && besideProse(at, 1, first, last);
  }

  private boolean fragment(int at) {
    return worth[at] == FRAGMENT && pieces.get(at).linkShare() < 0.5 && !bylines[at];
  }

  /// True if prose comes next in a direction, other fragments aside.
  private boolean besideProse(int at, int step, int first, int last) {
    int next = at + step;
    while (next > first && next < last && fragment(next) && Math.abs(next - at) < LONGEST_RUN) {
      next += step;
    }
    return next >= first && next <= last && worth[next] > 0;
  }
}
