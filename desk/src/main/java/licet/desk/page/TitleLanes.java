package licet.desk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import licet.desk.form.FactLinks;
import licet.desk.inquiry.FindPatent;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// The picture of a patent over time: a lane each for its owners, liens, licenses and commitments,
/// with the day asked about as a line. Lengths are in units of the picture.
///
/// @param width of the picture
/// @param height of the picture
/// @param lanes from top to bottom
/// @param ticks years along the bottom
/// @param today the day asked about
/// @param todayX where it is
/// @param summary what the picture shows, in words
public record TitleLanes(
    int width,
    int height,
    List<Lane> lanes,
    List<Tick> ticks,
    String today,
    int todayX,
    String summary) {
  private static final int WIDTH = 1040;
  private static final int LEFT = 118;
  private static final int RIGHT = 1020;
  private static final int TOP = 26;
  private static final int STEP = 30;
  private static final int LANE_GAP = 14;
  private static final int FOOT = 30;
  private static final double LETTER = 6.4;

  /// A lane.
  ///
  /// @param y of its upper edge
  /// @param height of all its rows
  public record Lane(String name, int y, int height, List<Bar> bars) {}

  /// A bar: something that was so for some days.
  ///
  /// @param words what it is, as long as there is room for
  /// @param wordsX where the words begin
  /// @param inside true if the words stand in the bar
  /// @param style its class
  /// @param open true if nobody tells when it ends
  /// @param whole what it is, from when until when
  /// @param href where the fact is shown
  public record Bar(
      int x,
      int y,
      int length,
      String words,
      int wordsX,
      boolean inside,
      String style,
      boolean open,
      String whole,
      String href) {}

  /// A year.
  public record Tick(int x, String year) {}

  /// The picture of a patent.
  ///
  /// @param on the day asked about
  public static TitleLanes of(FindPatent.Found found, FactLinks links, LocalDate on) {
    return new Draft(found, links, on).lanes();
  }

  private static final class Draft {
    private final FindPatent.Found found;
    private final FactLinks links;
    private final LocalDate on;
    private final LocalDate from;
    private final LocalDate until;
    private final List<Lane> lanes = new ArrayList<>();
    private int y = TOP;

    Draft(FindPatent.Found found, FactLinks links, LocalDate on) {
      this.found = found;
      this.links = links;
      this.on = on;
      var patent = found.patent();
      var days =
          Stream.concat(
                  found.holdings().stream().map(FindPatent.Holding::from),
                  found.facts().stream().map(fact -> fact.given().date()))
              .filter(day -> day.isAfter(LocalDate.of(1900, 1, 1)));
      var known = Stream.concat(days, Stream.of(on)).sorted().toList();
      from = known.getFirst().minusMonths(3);
      var last = known.getLast().plusYears(1);
      var expires = patent == null ? null : patent.expires();
      until =
          Stream.of(last, expires == null ? last : expires.plusMonths(6))
              .max(Comparator.naturalOrder())
              .orElse(last);
    }

    TitleLanes lanes() {
      owners();
      var burdens = found.facts().stream().filter(it -> !it.given().date().isAfter(until)).toList();
      lane("Liens", burdens.stream().filter(Lien.class::isInstance).toList());
      lane("Licenses", burdens.stream().filter(it -> grant(it, true)).toList());
      lane("Commitments", burdens.stream().filter(it -> grant(it, false)).toList());
      return new TitleLanes(
          WIDTH, y + FOOT, List.copyOf(lanes), ticks(), on.toString(), x(on), summary());
    }

    private static boolean grant(Fact fact, boolean permits) {
      return fact instanceof Grant it && it.kind().permits() == permits;
    }

    private void owners() {
      var bars = new ArrayList<Bar>();
      for (var it : found.holdings()) {
        boolean clear = it.status() == Answer.Title.Status.CLEAR;
        var end = it.until() == null ? end() : it.until();
        String who = it.holders().isEmpty() ? "nobody told" : String.join(" or ", it.holders());
        String words =
            clear ? who : who + ": " + it.status().name().toLowerCase(java.util.Locale.ROOT);
        String whole =
            words
                + ", "
                + it.from()
                + (it.until() == null ? "" : " to " + it.until())
                + (it.broken().isEmpty() ? "" : "; missing: " + it.broken());
        bars.add(bar(it.from(), end, words, clear ? "owner" : "broken", false, whole, "#owner"));
        if (!clear && !it.broken().isEmpty()) {
          y += STEP;
          bars.add(note(it.from(), "missing: " + it.broken()));
          y -= STEP;
        }
      }
      boolean noted = bars.stream().anyMatch(bar -> bar.style().equals("gap"));
      close("Owner", bars, noted ? 2 : 1);
    }

    /// The document that is missing, below the break.
    private Bar note(LocalDate from, String words) {
      int at = Math.min(x(from), RIGHT - 260);
      String shown = shortened(words, RIGHT - at);
      return new Bar(at, y, 0, shown, at, false, "gap", false, words, "#owner");
    }

    /// Until when a bar without an end is drawn.
    private LocalDate end() {
      var patent = found.patent();
      return patent == null || patent.expires() == null ? until : patent.expires().plusDays(1);
    }

    private void lane(String name, List<Fact> facts) {
      var bars = new ArrayList<Bar>();
      for (var fact : facts) {
        bars.add(fact instanceof Lien it ? lien(it) : grant((Grant) fact));
        y += STEP;
      }
      y -= STEP * facts.size();
      close(name, bars, Math.max(1, facts.size()));
    }

    private void close(String name, List<Bar> bars, int rows) {
      lanes.add(new Lane(name, y, rows * STEP, List.copyOf(bars)));
      y += rows * STEP + LANE_GAP;
    }

    private Bar lien(Lien it) {
      var end = it.released() == null ? end() : it.released();
      String words = "security of " + it.to();
      String whole =
          words
              + ", "
              + it.given().date()
              + (it.released() == null ? ", not released" : " to " + it.released());
      return bar(it.given().date(), end, words, "lien", false, whole, links.href(it.id()));
    }

    private Bar grant(Grant it) {
      var start = Objects.requireNonNullElse(it.life().effective(), it.given().date());
      @Nullable LocalDate stated =
          it.life().until() instanceof Term.Stated<LocalDate>(var day) ? day : null;
      boolean open = !it.life().until().disclosed();
      var end = stated == null ? end() : stated;
      String whom =
          it.reach().everybody()
              ? "everybody"
              : it.to().isEmpty() ? "" : String.join(", ", it.to());
      String kind = it.kind() == Grant.Kind.FRAND ? "FRAND undertaking" : it.kind().label();
      String words =
          (whom.isEmpty() ? kind + " of " + it.by() : kind + " " + whom)
              + (open ? ", end untold" : "");
      String style =
          it.kind().excludes() ? "exclusive" : it.kind().permits() ? "license" : "promise";
      String whole =
          kind
              + " of "
              + it.by()
              + (whom.isEmpty() ? "" : " to " + whom)
              + ", "
              + start
              + (stated == null ? open ? ", end not on record" : ", for life" : " to " + stated);
      return bar(start, end, words, style, open, whole, links.href(it.id()));
    }

    private Bar bar(
        LocalDate start,
        LocalDate end,
        String words,
        String style,
        boolean open,
        String whole,
        String href) {
      int left = x(start);
      int length = Math.max(4, x(end) - left - 1);
      int needed = (int) (words.length() * LETTER) + 14;
      boolean inside = style.equals("owner") || style.equals("broken") || needed <= length;
      boolean room = left + length + needed <= RIGHT;
      String shown =
          inside ? shortened(words, length - 12) : shortened(words, room ? needed : RIGHT - left);
      int at = inside ? left + 7 : room ? left + length + 6 : Math.max(LEFT, left - needed);
      return new Bar(left, y, length, shown, at, inside, style, open, whole, href);
    }

    private static String shortened(String words, int room) {
      int letters = (int) (room / LETTER);
      return words.length() <= letters
          ? words
          : letters < 3 ? "" : words.substring(0, letters - 1).strip() + "…";
    }

    private int x(LocalDate day) {
      var inside = day.isBefore(from) ? from : day.isAfter(until) ? until : day;
      long all = ChronoUnit.DAYS.between(from, until);
      return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, inside) / all);
    }

    private List<Tick> ticks() {
      int years = until.getYear() - from.getYear();
      int step = years > 30 ? 5 : years > 12 ? 2 : 1;
      var ticks = new ArrayList<Tick>();
      for (int year = from.getYear() + 1; year <= until.getYear(); year++) {
        if (year % step == 0) {
          ticks.add(new Tick(x(LocalDate.of(year, 1, 1)), Integer.toString(year)));
        }
      }
      return ticks;
    }

    private String summary() {
      var parts = new ArrayList<String>();
      lanes.forEach(lane -> {
        var bars = lane.bars().stream().map(Bar::whole).distinct().toList();
        parts.add(lane.name() + ": " + (bars.isEmpty() ? "none told" : String.join("; ", bars)));
      });
      return String.join(". ", parts) + ".";
    }
  }
}
