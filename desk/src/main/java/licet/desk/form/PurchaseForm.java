package licet.desk.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.inquiry.AskPurchase;
import licet.notation.AnswerJson;
import licet.notation.Json;
import licet.vocabulary.answer.Answer;
import tools.jackson.databind.node.ObjectNode;

/// What comes along with a list of patents, patent by patent.
public final class PurchaseForm {
  private PurchaseForm() {}

  /// What comes of a patent, the worst of its burdens.
  public enum Result {
    /// Something comes along.
    TRAVELS("travels", "no"),
    /// Something comes along on a condition, or that is contested.
    PERHAPS("perhaps", "open"),
    /// There are burdens, and none comes along.
    STAYS("stays", "yes"),
    /// The patent is told of, and no burden on it is.
    NONE_TOLD("no burden told", "yes"),
    /// No fact names the patent.
    UNKNOWN("unknown", "open");

    private final String label;
    private final String style;

    Result(String label, String style) {
      this.label = label;
      this.style = style;
    }

    /// The word on screen.
    public String label() {
      return label;
    }

    /// The class of style.
    public String style() {
      return style;
    }
  }

  /// A patent of the list.
  ///
  /// @param written as it was handed in
  /// @param number as the facts call it, or as written if none names it
  /// @param items its burdens, those that travel first
  /// @param inbound licenses of the buyer's own that reach it
  public record Line(
      String written,
      String number,
      Result result,
      List<Answer.Item> items,
      List<Answer.Item> inbound) {}

  /// The patents, in the order of the list; those that no fact names last.
  public static List<Line> lines(AskPurchase.Report report) {
    var items = report.items().stream().collect(Collectors.groupingBy(Answer.Item::patent));
    var inbound = report.inbound().stream().collect(Collectors.groupingBy(Answer.Item::patent));
    var lines = new ArrayList<Line>();
    report
        .namedByWritten()
        .forEach((written, number) -> {
          var own =
              items.getOrDefault(number, List.of()).stream()
                  .sorted(Comparator.comparing(PurchaseFate::of))
                  .toList();
          lines.add(
              new Line(written, number, result(own), own, inbound.getOrDefault(number, List.of())));
        });
    report
        .unknown()
        .forEach(it -> lines.add(new Line(it, it, Result.UNKNOWN, List.of(), List.of())));
    return lines;
  }

  private static Result result(List<Answer.Item> items) {
    return items.stream()
        .map(PurchaseFate::of)
        .min(Comparator.naturalOrder())
        .map(fate ->
            switch (fate) {
              case TRAVELS -> Result.TRAVELS;
              case PERHAPS -> Result.PERHAPS;
              case STAYS -> Result.STAYS;
            })
        .orElse(Result.NONE_TOLD);
  }

  /// How many patents have each result; all results are there.
  public static Map<Result, Integer> totals(List<Line> lines) {
    var totals = new EnumMap<Result, Integer>(Result.class);
    for (var result : Result.values()) {
      totals.put(result, (int) lines.stream().filter(it -> it.result() == result).count());
    }
    return totals;
  }

  /// One row a burden, and one a patent without any.
  public static Sheet sheet(AskPurchase.Report report) {
    var columns =
        Stream.concat(Stream.of("as written", "result"), EncumbranceSheet.COLUMNS.stream())
            .toList();
    var rows = new ArrayList<List<String>>();
    for (var line : lines(report)) {
      line.items().forEach(item -> rows.add(row(line, EncumbranceSheet.row(item, "outbound"))));
      line.inbound().forEach(item -> rows.add(row(line, EncumbranceSheet.row(item, "inbound"))));
      if (line.items().isEmpty() && line.inbound().isEmpty()) {
        var cells = new ArrayList<String>();
        cells.add(line.number());
        EncumbranceSheet.COLUMNS.stream().skip(1).forEach(_ -> cells.add(""));
        rows.add(row(line, cells));
      }
    }
    return new Sheet(columns, rows);
  }

  private static List<String> row(Line line, List<String> cells) {
    return Stream.concat(Stream.of(line.written(), line.result().label()), cells.stream()).toList();
  }

  /// The answers as they are given one by one, and the patents that no fact names.
  public static ObjectNode json(AskPurchase.Report report) {
    var node = Json.object();
    node.set("answers", Json.array(report.inventories(), AnswerJson::write));
    node.set("unknown", Json.texts(report.unknown()));
    return node;
  }
}
