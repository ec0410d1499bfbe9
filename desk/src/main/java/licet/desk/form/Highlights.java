package licet.desk.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A text cut where passages begin and end, so that each piece lies wholly in or out of each of
/// them, however they overlap.
public final class Highlights {
  private Highlights() {}

  /// A passage to show in a text.
  ///
  /// @param id by which it is found
  /// @param start first code point
  /// @param end code point after the last one
  public record Span(String id, int start, int end) {}

  /// A piece of the text.
  ///
  /// @param words the piece itself
  /// @param starting the passages of which it is the first piece, the longest first
  /// @param within the passages it lies in, the shortest first; empty for plain text
  public record Piece(String words, List<String> starting, List<String> within) {
    /// Copies the lists.
    public Piece {
      starting = List.copyOf(starting);
      within = List.copyOf(within);
    }
  }

  /// The lines of a text that are not blank, each in pieces.
  ///
  /// @param text the text that the passages count in
  /// @param spans the passages; what lies beyond the text is passed over
  public static List<List<Piece>> of(String text, List<Span> spans) {
    int[] points = text.codePoints().toArray();
    var cuts = new TreeSet<Integer>();
    for (int i = 0; i < points.length; i++) {
      if (points[i] == '\n') {
        cuts.add(i);
        cuts.add(i + 1);
      }
    }
    cuts.add(0);
    cuts.add(points.length);
    var fitting = new ArrayList<Span>();
    for (var span : spans) {
      if (span.start() < span.end() && span.end() <= points.length) {
        fitting.add(span);
        cuts.add(span.start());
        cuts.add(span.end());
      }
    }
    fitting.sort(Comparator.comparingInt(Span::start));
    return lines(points, List.copyOf(cuts), fitting);
  }

  private static List<List<Piece>> lines(int[] points, List<Integer> cuts, List<Span> spans) {
    var lines = new ArrayList<List<Piece>>();
    var line = new ArrayList<Piece>();
    var open = new ArrayList<Span>();
    var waiting = new ArrayList<Span>();
    int next = 0;
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int from = cuts.get(i);
      int until = cuts.get(i + 1);
      open.removeIf(span -> span.end() <= from);
      for (; next < spans.size() && spans.get(next).start() == from; next++) {
        open.add(spans.get(next));
        waiting.add(spans.get(next));
      }
      String words = new String(points, from, until - from);
      if (words.equals("\n")) {
        close(line, lines);
        line = new ArrayList<>();
        continue;
      }
      line.add(new Piece(words, starting(waiting), within(open)));
      waiting.clear();
    }
    close(line, lines);
    return lines;
  }

  private static void close(List<Piece> line, List<List<Piece>> lines) {
    boolean blank =
        line.stream().allMatch(piece -> piece.words().isBlank() && piece.starting().isEmpty());
    if (!blank) {
      lines.add(line);
    }
  }

  private static List<String> starting(List<Span> spans) {
    return spans.stream()
        .sorted(Comparator.comparingInt(span -> -span.end()))
        .map(Span::id)
        .toList();
  }

  private static List<String> within(List<Span> spans) {
    return spans.stream()
        .sorted(Comparator.comparingInt(span -> span.end() - span.start()))
        .map(Span::id)
        .toList();
  }
}
