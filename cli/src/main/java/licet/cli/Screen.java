package licet.cli;

import java.io.PrintWriter;
import java.util.List;
import licet.desk.form.Sheet;
import licet.notation.Json;
import tools.jackson.databind.node.ObjectNode;

/// Where answers are printed.
///
/// @param out takes answers
/// @param err takes messages
/// @param columns of the terminal, or 0 if there is no limit
record Screen(PrintWriter out, PrintWriter err, int columns) {

  /// An answer that is a list of things.
  void list(Format format, Sheet forPeople, Sheet whole, List<ObjectNode> trees) {
    switch (format) {
      case TABLE -> table(forPeople);
      case CSV -> csv(whole);
      case JSON -> json(trees);
      case JSONL -> trees.forEach(tree -> line(Json.line(tree)));
    }
  }

  /// A table that fits the terminal.
  void table(Sheet sheet) {
    Table.of(sheet).lines(columns).forEach(this::line);
  }

  void csv(Sheet sheet) {
    line(sheet.csvHead());
    sheet.rows().forEach(row -> line(Sheet.csv(row)));
  }

  void json(List<ObjectNode> trees) {
    line(Json.pretty(Json.array(trees, tree -> tree)));
  }

  /// A paragraph that fits the terminal.
  ///
  /// @param indent blanks before each line
  void paragraph(String words, int indent) {
    int room = columns == 0 ? 0 : Math.max(20, columns - indent);
    Width.wrap(words, room).forEach(it -> line(" ".repeat(indent) + it));
  }

  void line(String words) {
    out.println(words);
  }

  /// A message that is no answer.
  void message(String words) {
    err.println(words);
  }
}
