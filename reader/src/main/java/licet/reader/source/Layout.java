package licet.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import licet.reader.source.LineMarks.Mark;
import org.jspecify.annotations.Nullable;

/// Tells each paragraph its part: by what the markup says, by the marks of page furniture, by its
/// shape, and by the section it stands in.
final class Layout {
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_HEADING = 90;
  private static final int SHORTEST_BODY = 160;
  private static final int FIRST_LINES = 8;

  private static final Pattern CRUMBS = Pattern.compile("[»›>/|→]");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*( \\p{Lu}[\\p{L}.'’-]*){1,3}|(\\p{Lu}\\.){2,3}");
  private static final Pattern QUOTED =
      Pattern.compile("(>\\s.*|[\"“„«「『].{20,}[\"”“»」』])", Pattern.DOTALL);

  /// What follows a line that opens a section.
  private enum Section {
    REPORT,
    RELATED,
    ABOUT,
    CLOSED
  }

  /// The parts of a document.
  ///
  /// @param blocks the paragraphs with their parts, in order
  /// @param title the headline, or null
  /// @param release true if a party speaks itself
  record Parts(List<Block> blocks, @Nullable String title, boolean release) {}

  private final List<Paragraph> paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable String title;
  private String titleKey = "";
  private int titleAt = -1;
  private Section section = Section.REPORT;
  private int bodyLength;
  private final int wholeLength;
  private boolean release;
  private final @Nullable Mark[] marks;
  private final boolean[] looked;

  private Layout(List<Paragraph> paragraphs, @Nullable String title) {
    this.paragraphs = paragraphs;
    this.title = title;
    this.marks = new Mark[paragraphs.size()];
    this.looked = new boolean[paragraphs.size()];
    this.wholeLength =
        paragraphs.stream().mapToInt(p -> p.words().length()).filter(n -> n >= SHORTEST_BODY).sum();
  }

  /// Tells the paragraphs of a text their parts.
  ///
  /// @param title the headline if it is known from outside the paragraphs, else null
  static Parts of(List<Paragraph> paragraphs, @Nullable String title) {
    var layout = new Layout(paragraphs, title);
    layout.findTitle();
    for (int i = 0; i < paragraphs.size(); i++) {
      layout.add(i);
    }
    layout.signLast();
    return new Parts(layout.blocks, layout.title, layout.release);
  }

  private void findTitle() {
    if (title == null) {
      titleAt = titleAt();
      if (titleAt < 0) {
        return;
      }
      title = paragraphs.get(titleAt).bare();
    }
    titleKey = LineMarks.plain(title);
  }

  private int titleAt() {
    String crumb = "";
    for (int i = 0; i < Math.min(FIRST_LINES, paragraphs.size()); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.told() == Block.Kind.TITLE) {
        return i;
      }
      Mark mark = mark(i);
      if (mark == Mark.BREADCRUMB && crumbs(paragraph)) {
        crumb = LineMarks.plain(CRUMBS.splitAsStream(paragraph.words()).toList().getLast());
      } else if (!furniture(mark) && !dated(paragraph)) {
        boolean told = paragraph.heading() || LineMarks.plain(paragraph.bare()).equals(crumb);
        return told || standsApart(i) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean furniture(@Nullable Mark mark) {
    return mark == Mark.BREADCRUMB
        || mark == Mark.BUTTON
        || mark == Mark.RELEASE
        || mark == Mark.DATELINE
        || mark == Mark.COMMENTS
        || mark == Mark.NOTICE;
  }

  private boolean standsApart(int at) {
    Paragraph first = paragraphs.get(at);
    String words = first.bare();
    char last = words.charAt(words.length() - 1);
    boolean open = last == '.' || last == '。' || last == ':' || last == ',' || last == ';';
    if (words.length() > LONGEST_TITLE || open || first.item()) {
      return false;
    }
    if (at + 1 == paragraphs.size()) {
      return true;
    }
    Paragraph next = paragraphs.get(at + 1);
    return next.apart() || next.words().length() > words.length() || dated(next) || signed(next);
  }

  private void add(int at) {
    Paragraph paragraph = paragraphs.get(at);
    Block.Kind kind = kind(at, paragraph);
    boolean bare = kind == Block.Kind.TITLE;
    blocks.add(
        new Block(
            kind,
            bare ? paragraph.bareStart() : paragraph.start(),
            bare ? paragraph.bareEnd() : paragraph.end()));
    if (kind == Block.Kind.BODY) {
      bodyLength += paragraph.words().length();
    }
  }

  private Block.Kind kind(int at, Paragraph paragraph) {
    if (at == titleAt) {
      return Block.Kind.TITLE;
    }
    if ((section == Section.CLOSED && !aboutHeading(paragraph)) || repeatsTitle(paragraph)) {
      return Block.Kind.BOILERPLATE;
    }
    Mark mark = mark(at);
    Block.Kind marked = mark == null ? null : marked(mark, paragraph);
    return marked == null ? unmarked(paragraph) : marked;
  }

  /// The mark of a paragraph, looked up once.
  private @Nullable Mark mark(int at) {
    if (!looked[at]) {
      looked[at] = true;
      marks[at] = LineMarks.all().of(paragraphs.get(at).bare()).orElse(null);
    }
    return marks[at];
  }

  private boolean repeatsTitle(Paragraph paragraph) {
    return !titleKey.isEmpty()
        && paragraph.words().length() <= 2 * LONGEST_TITLE
        && LineMarks.plain(paragraph.bare()).equals(titleKey);
  }

  private Block.@Nullable Kind marked(Mark mark, Paragraph paragraph) {
    return switch (mark) {
      case BREADCRUMB -> crumbs(paragraph) ? Block.Kind.BOILERPLATE : null;
      case BUTTON, TEASER, NOTICE -> Block.Kind.BOILERPLATE;
      case RELATED -> opens(Section.RELATED);
      case COMMENTS ->
          bodyLength * 3 >= wholeLength && bodyLength > 0
              ? opens(Section.CLOSED)
              : Block.Kind.BOILERPLATE;
      case CONTACT -> {
        release = true;
        yield bodyLength > 0 ? opens(Section.CLOSED) : null;
      }
      case RELEASE -> {
        release |= bodyLength == 0;
        yield bodyLength == 0 ? Block.Kind.BOILERPLATE : null;
      }
      case ABOUT -> aboutHeading(paragraph) ? opens(Section.ABOUT) : null;
      case BYLINE ->
          dated(paragraph) ? Block.Kind.DATELINE : signed(paragraph) ? Block.Kind.BYLINE : null;
      case DATELINE -> dated(paragraph) ? Block.Kind.DATELINE : null;
      case CAPTION -> Block.Kind.CAPTION;
    };
  }

  private Block.Kind opens(Section opened) {
    section = opened;
    release |= opened == Section.ABOUT;
    return opened == Section.ABOUT ? Block.Kind.ABOUT : Block.Kind.BOILERPLATE;
  }

  private Block.Kind unmarked(Paragraph paragraph) {
    if (paragraph.told() != null) {
      return paragraph.told();
    }
    if (dated(paragraph)) {
      return Block.Kind.DATELINE;
    }
    if (section == Section.RELATED && paragraph.words().length() < SHORTEST_BODY) {
      return Block.Kind.BOILERPLATE;
    }
    if (section == Section.ABOUT) {
      return Block.Kind.ABOUT;
    }
    section = Section.REPORT;
    if (QUOTED.matcher(paragraph.words()).matches() && oneQuote(paragraph.words())) {
      return Block.Kind.QUOTE;
    }
    return paragraph.item() ? Block.Kind.LIST : Block.Kind.BODY;
  }

  /// A last line that is only a name is whoever wrote the report.
  private void signLast() {
    int last = blocks.size() - 1;
    while (last > 0 && blocks.get(last).kind() == Block.Kind.BOILERPLATE) {
      last--;
    }
    if (last > 0 && blocks.get(last).kind() == Block.Kind.BODY && bodyLength >= SHORTEST_BODY) {
      Block block = blocks.get(last);
      if (NAME.matcher(paragraphs.get(last).bare()).matches()) {
        blocks.set(last, new Block(Block.Kind.BYLINE, block.start(), block.end()));
      }
    }
  }

  private static boolean crumbs(Paragraph paragraph) {
    return paragraph.words().length() <= LONGEST_TITLE + LONGEST_HEADING
        && CRUMBS.matcher(paragraph.words()).find();
  }

  /// A heading such as `About Nokia`, alone or on the first line of its paragraph.
  private boolean aboutHeading(Paragraph paragraph) {
    String line = paragraph.bare().lines().findFirst().orElse("");
    return bodyLength > 0
        && line.length() <= LONGEST_HEADING
        && !Paragraph.endsSentence(line)
        && LineMarks.all().of(line).filter(mark -> mark == Mark.ABOUT).isPresent()
        && line.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /// A short line that tells a day.
  private static boolean dated(Paragraph paragraph) {
    String words = paragraph.bare();
    return words.length() <= LONGEST_HEADING
        && words.split("\\s+", -1).length <= 14
        && !(Paragraph.endsSentence(words) && words.length() > 40)
        && LineMarks.all().tellsDay(words);
  }

  private static boolean signed(Paragraph paragraph) {
    String words = paragraph.bare();
    return words.length() <= LONGEST_HEADING
        && words.split("\\s+", -1).length <= 10
        && !Paragraph.endsSentence(words)
        && LineMarks.all().of(words).filter(mark -> mark == Mark.BYLINE).isPresent();
  }

  /// True if the quote that opens the paragraph is the one that closes it.
  private static boolean oneQuote(String words) {
    char open = words.charAt(0);
    if (open == '>') {
      return true;
    }
    char close = words.charAt(words.length() - 1);
    int closing = words.indexOf(close, 1);
    return closing == words.length() - 1;
  }
}
