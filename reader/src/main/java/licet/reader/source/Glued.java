package licet.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import licet.reader.language.LanguageGuess;
import licet.reader.source.LineMarks.Mark;
import org.jspecify.annotations.Nullable;

/// A page that was scraped into one paragraph: its headline runs into the first sentence, its
/// writer's name and the teasers of other reports into the last. They are parted where the text
/// shows it, and left alone where it does not.
final class Glued {
  private static final int SHORTEST = 400;
  private static final int LONGEST = 40_000;
  private static final int LONGEST_HEADLINE = 160;
  private static final int FEWEST_HEADLINE_WORDS = 5;
  private static final double REPORT = 0.55;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}'’-]+");
  private static final Pattern START =
      Pattern.compile("(?<=[.!?…][\"”»)]?\\s)(?=[\\p{Lu}\\p{Lt}«“\"])");
  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}[\\p{Ll}\\p{M}]+(?: \\p{Lu}[\\p{Ll}\\p{M}]+){1,3})");

  private final Paragraph whole;
  private final String text;
  private final String language;
  private final String lower;

  private Glued(Paragraph whole, String language) {
    this.whole = whole;
    this.text = whole.words();
    this.language = language;
    this.lower = text.toLowerCase(Locale.ROOT);
  }

  /// The paragraphs, and if there is only one, its parts.
  static List<Paragraph> parted(List<Paragraph> paragraphs) {
    if (paragraphs.size() != 1) {
      return paragraphs;
    }
    Paragraph whole = paragraphs.getFirst();
    if (whole.words().length() < SHORTEST || whole.words().length() > LONGEST) {
      return paragraphs;
    }
    return LanguageGuess.of(whole.words())
        .map(guess -> new Glued(whole, guess.language()).parts())
        .orElse(paragraphs);
  }

  private List<Paragraph> parts() {
    var parts = new ArrayList<Paragraph>();
    int headline = headlineEnd();
    add(0, headline, Block.Kind.TITLE, parts);
    int[] signature = signature();
    int teasers = teasers();
    int end = Math.min(signature[0], teasers);
    add(headline, end, null, parts);
    if (signature[0] < teasers) {
      add(signature[0], signature[1], Block.Kind.BYLINE, parts);
      end = signature[1];
    }
    add(end, text.length(), Block.Kind.BOILERPLATE, parts);
    return parts;
  }

  private void add(int from, int to, Block.@Nullable Kind told, List<Paragraph> parts) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      String words = text.substring(start, end);
      parts.add(
          new Paragraph(whole.start() + start, whole.start() + end, words, !parts.isEmpty(), told));
    }
  }

  /// Where the headline ends: before a small word that starts with a capital though no mark ends
  /// the words before it; 0 if there is no such place.
  private int headlineEnd() {
    var words = WORD.matcher(text).region(0, Math.min(text.length(), LONGEST_HEADLINE));
    int count = 0;
    int capitals = 0;
    int before = 0;
    while (words.find()) {
      boolean onlyBlank = text.substring(before, words.start()).equals(" ");
      if (count > 0 && !onlyBlank && hasEnd(text.substring(before, words.start()))) {
        return 0;
      }
      String word = words.group();
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      if (capital
          && onlyBlank
          && count >= FEWEST_HEADLINE_WORDS
          && capitals * 2 <= count
          && word.length() > 1
          && LanguageGuess.common(language, word.toLowerCase(Locale.ROOT))
          && lowerFollows(words.end())) {
        return words.start();
      }
      count++;
      capitals += capital ? 1 : 0;
      before = words.end();
    }
    return 0;
  }

  private static boolean hasEnd(String between) {
    return between.chars().anyMatch(c -> ".!?…".indexOf(c) >= 0);
  }

  private boolean lowerFollows(int at) {
    return at + 1 < text.length()
        && text.charAt(at) == ' '
        && Character.isLowerCase(text.codePointAt(at + 1));
  }

  /// From where to where a name stands late in the text as if it were a sentence: it is used
  /// nowhere else, and what follows it starts anew. The end of the text if there is none.
  private int[] signature() {
    var starts = START.matcher(text);
    int from = (int) (text.length() * REPORT);
    while (starts.find(from)) {
      int start = starts.start();
      from = start + 1;
      var name = NAME.matcher(text).region(start, text.length());
      if (name.lookingAt()) {
        int end = nameEnd(start, name.end());
        if (end > start && unusedBefore(text.substring(start, end), start)) {
          return new int[] {start, end};
        }
      }
      if (from >= text.length()) {
        break;
      }
    }
    return new int[] {text.length(), text.length()};
  }

  /// The end of a name at a place; the place itself if what stands there is no name.
  private int nameEnd(int start, int end) {
    String words = text.substring(start, end);
    boolean alone =
        end == text.length() || text.startsWith(". ", end) || text.endsWith(words + ".");
    if (alone) {
      return end;
    }
    int last = words.lastIndexOf(' ');
    boolean anew =
        words.indexOf(' ') < last
            && lowerFollows(end)
            && LanguageGuess.common(language, words.substring(last + 1).toLowerCase(Locale.ROOT));
    return anew ? start + last : start;
  }

  private boolean unusedBefore(String name, int before) {
    for (String word : name.split(" ", -1)) {
      var used = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
      if (used.find() && used.start() < before) {
        return false;
      }
    }
    return lower.indexOf(name.toLowerCase(Locale.ROOT)) == before;
  }

  /// Where the first late sentence starts that names another report; else the end of the text.
  private int teasers() {
    var starts = START.matcher(text);
    int from = (int) (text.length() * REPORT);
    while (from < text.length() && starts.find(from)) {
      int colon = text.indexOf(':', starts.start());
      boolean near = colon > 0 && colon - starts.start() < 30;
      if (near
          && LineMarks.all()
              .of(text.substring(starts.start(), Math.min(text.length(), colon + 80)))
              .filter(mark -> mark == Mark.TEASER || mark == Mark.RELATED)
              .isPresent()) {
        return starts.start();
      }
      from = starts.start() + 1;
    }
    return text.length();
  }
}
