package licet.reader.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The lines of a PDF file as they stand on its pages, and the paragraphs they make.
final class PdfLines extends PDFTextStripper {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("\\D{0,12}\\d{1,4}(\\D{1,6}\\d{1,4})?");
  private static final double LARGER = 1.15;
  private static final double WIDER_GAP = 1.3;
  private static final int LONGEST_TITLE = 250;

  /// A line.
  ///
  /// @param size of its largest letters, in points
  /// @param top distance from the top of the page, in points
  /// @param right distance of its end from the left of the page, in points
  private record Line(String words, double size, int page, double top, double right) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private double size;
  private double top;
  private double right;

  PdfLines() {
    setSortByPosition(false);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    for (TextPosition position : positions) {
      if (words.isEmpty()) {
        top = position.getYDirAdj();
      }
      size = Math.max(size, position.getFontSizeInPt());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
    }
    words.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String line = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    if (!line.isEmpty()) {
      lines.add(new Line(line, size, getCurrentPageNo(), top, right));
    }
    words.setLength(0);
    size = 0;
    right = 0;
  }

  /// The paragraphs of the pages read.
  Assembly assembly() {
    dropRepeated();
    var assembly = new Assembly();
    if (lines.isEmpty()) {
      return assembly;
    }
    double body = median(lines.stream().map(Line::size).toList());
    double gap = gap();
    double width = lines.stream().mapToDouble(Line::right).max().orElse(0);
    var paragraph = new StringBuilder();
    Line before = null;
    boolean titled = false;
    for (Line line : lines) {
      if (before != null && parts(before, line, gap, width)) {
        Block.@Nullable Kind told = titled ? null : title(before, paragraph, body);
        titled |= told != null;
        assembly.add(paragraph.toString(), told);
        paragraph.setLength(0);
      }
      append(paragraph, line.words());
      before = line;
    }
    assembly.add(paragraph.toString(), null);
    return assembly;
  }

  private static Block.@Nullable Kind title(Line line, StringBuilder words, double body) {
    boolean large =
        line.page() == 1 && line.size() >= body * LARGER && words.length() <= LONGEST_TITLE;
    boolean several = words.indexOf(" ") > 0;
    return large && several ? Block.Kind.TITLE : null;
  }

  /// Joins a line to the one above; a hyphen at the break stays unless the whole word is used
  /// elsewhere without it.
  private void append(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    if (last < 1) {
      paragraph.append(line);
    } else if (paragraph.charAt(last) == '\u00AD') {
      paragraph.setLength(last);
      paragraph.append(line);
    } else if (paragraph.charAt(last) == '-'
        && Character.isLetter(paragraph.charAt(last - 1))
        && Character.isLowerCase(line.codePointAt(0))) {
      String head = paragraph.substring(paragraph.lastIndexOf(" ") + 1, last);
      String whole = head + line.split("[^\\p{L}]", 2)[0];
      if (lines.stream().anyMatch(other -> other.words().contains(whole))) {
        paragraph.setLength(last);
      }
      paragraph.append(line);
    } else {
      paragraph.append(' ').append(line);
    }
  }

  private static boolean parts(Line above, Line below, double gap, double width) {
    if (Math.abs(above.size() - below.size()) > 0.6) {
      return true;
    }
    boolean ends = Paragraph.endsSentence(above.words());
    if (above.page() != below.page() || below.top() < above.top()) {
      return ends;
    }
    boolean shorter = above.right() < width * 0.75;
    return below.top() - above.top() > gap * WIDER_GAP
        || (ends && shorter)
        || below.words().matches("[•▪◦●-]\\s.*");
  }

  /// The usual distance of a line from the next one, in points.
  private double gap() {
    var gaps = new ArrayList<Double>();
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).top() - lines.get(i - 1).top();
      if (gap > 1 && lines.get(i).page() == lines.get(i - 1).page()) {
        gaps.add(gap);
      }
    }
    return gaps.isEmpty() ? Double.MAX_VALUE : median(gaps);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip((values.size() - 1) / 2).findFirst().orElse(0.0);
  }

  /// Takes out page numbers, and lines that stand at the edge of most pages.
  private void dropRepeated() {
    Map<String, Integer> pagesByLine = new HashMap<>();
    int pages = lines.isEmpty() ? 0 : lines.getLast().page();
    for (int i = 0; i < lines.size(); i++) {
      if (atEdge(i)) {
        pagesByLine.merge(LineMarks.plain(lines.get(i).words()), 1, Integer::sum);
      }
    }
    var kept = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).words();
      boolean repeated =
          pages > 1 && pagesByLine.getOrDefault(LineMarks.plain(words), 0) * 2 > pages;
      boolean number = PAGE_NUMBER.matcher(words).matches();
      if (!atEdge(i) || !(repeated || number)) {
        kept.add(lines.get(i));
      }
    }
    lines.clear();
    lines.addAll(kept);
  }

  private boolean atEdge(int at) {
    int page = lines.get(at).page();
    return at < 2
        || at >= lines.size() - 2
        || lines.get(at - 2).page() != page
        || lines.get(at + 2).page() != page;
  }
}
