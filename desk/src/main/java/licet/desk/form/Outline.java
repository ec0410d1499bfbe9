package licet.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words in lines, each so many steps in; what is further in belongs to what stands above it.
///
/// @param lines from top to bottom
public record Outline(List<Line> lines) {

  /// Copies the list.
  public Outline {
    lines = List.copyOf(lines);
  }

  /// A line.
  ///
  /// @param depth how many steps it is in
  public record Line(int depth, String words) {}

  /// As a text with two blanks for each step.
  public String text() {
    return lines.stream()
        .map(line -> "  ".repeat(line.depth()) + line.words().replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }

  /// As Markdown: the first line a heading, the others a list in lists.
  public String markdown() {
    return lines.stream()
        .skip(1)
        .map(line -> "  ".repeat(line.depth()) + "- " + escaped(line.words()))
        .collect(Collectors.joining("\n", "## " + escaped(lines.getFirst().words()) + "\n\n", ""));
  }

  private static String escaped(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replaceAll("\\s+", " ");
  }

  /// Lines being gathered.
  static final class Draft {
    private final List<Line> lines = new ArrayList<>();

    Draft add(int depth, String words) {
      lines.add(new Line(depth, words));
      return this;
    }

    /// A heading with lines below, left out where there are none.
    Draft section(String heading, List<String> below) {
      if (!below.isEmpty()) {
        add(0, heading);
        below.forEach(words -> add(1, words));
      }
      return this;
    }

    Outline outline() {
      return new Outline(lines);
    }
  }
}
