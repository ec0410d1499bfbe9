package licet.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A paragraph of a text that has not been told its part yet, without the blanks around it.
///
/// @param start first UTF-16 unit in the text
/// @param end UTF-16 unit after the last one
/// @param words the text between them
/// @param apart true if a blank line stands before it
/// @param told the part that the markup gives it, or null
record Paragraph(int start, int end, String words, boolean apart, Block.@Nullable Kind told) {
  private static final Pattern ITEM =
      Pattern.compile("([-*•–▪◦·]|\\d{1,2}[.)])\\s.*", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*", Pattern.DOTALL);

  /// The paragraphs of a plain text from a place on: its lines, or if its lines are broken to a
  /// width, the groups of lines that belong together.
  static List<Paragraph> of(String text, int from) {
    List<Paragraph> lines = lines(text, from);
    int width = width(lines);
    if (width == 0 || lines.isEmpty()) {
      return lines;
    }
    var joined = new ArrayList<Paragraph>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !lines.get(i).continues(lines.get(i - 1), width)) {
        Paragraph top = lines.get(first);
        int end = lines.get(i - 1).end;
        joined.add(new Paragraph(top.start, end, text.substring(top.start, end), top.apart, null));
        first = i;
      }
    }
    return joined;
  }

  private static List<Paragraph> lines(String text, int from) {
    var lines = new ArrayList<Paragraph>();
    boolean apart = false;
    int at = from;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      int first = at;
      int last = end;
      while (first < last && blank(text.charAt(first))) {
        first++;
      }
      while (last > first && blank(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        lines.add(new Paragraph(first, last, text.substring(first, last), apart, null));
      }
      apart = first == last;
      at = end + 1;
    }
    return lines;
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
        ? end + 1
        : end;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }

  /// The width that lines are broken to, or 0 if each line is a paragraph.
  private static int width(List<Paragraph> lines) {
    int pairs = 0;
    int broken = 0;
    int width = 0;
    for (int i = 1; i < lines.size(); i++) {
      String above = lines.get(i - 1).words;
      if (!lines.get(i).apart) {
        pairs++;
        boolean brokenOff = above.length() <= 120 && !endsSentence(above);
        if (brokenOff && Character.isLowerCase(lines.get(i).words.codePointAt(0))) {
          broken++;
          width = Math.max(width, above.length());
        }
      }
    }
    return broken >= 2 && broken * 4 >= pairs ? width : 0;
  }

  private boolean continues(Paragraph above, int width) {
    boolean full =
        above.words.length() >= width * 0.6 || Character.isLowerCase(words.codePointAt(0));
    return !apart && full && !item() && !heading() && !above.heading();
  }

  /// True if the text ends as a sentence does, closing quotes and brackets aside.
  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"'”’»)]*_".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".!?…。！？".indexOf(text.charAt(at)) >= 0;
  }

  /// True if it starts as an item of a list does.
  boolean item() {
    return ITEM.matcher(words).matches();
  }

  /// True if Markdown makes it a heading.
  boolean heading() {
    return HEADING.matcher(words).matches();
  }

  /// The words without Markdown's marks around them.
  String bare() {
    return words.substring(bareStart() - start, bareEnd() - start);
  }

  /// Where the words without Markdown's marks start.
  int bareStart() {
    int at = 0;
    while (at < words.length() - 1 && "#*_> ".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return start + at;
  }

  /// Where the words without Markdown's marks end.
  int bareEnd() {
    int at = words.length();
    while (at > bareStart() - start + 1 && "#*_ ".indexOf(words.charAt(at - 1)) >= 0) {
      at--;
    }
    return start + at;
  }
}
