package licet.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import licet.vocabulary.answer.Answer;

/// What comes along with a purchase, as rows.
public final class EncumbranceSheet {
  /// What is told of a burden.
  static final List<String> COLUMNS =
      List.of(
          "patent",
          "item",
          "is",
          "against",
          "condition",
          "until",
          "grows",
          "direction",
          "fact",
          "rule",
          "country",
          "weight",
          "authority");

  private EncumbranceSheet() {}

  /// One row an item, those of the buyer's own licenses last.
  public static Sheet of(Answer.Inventory inventory) {
    var rows = new ArrayList<List<String>>();
    inventory.items().forEach(item -> rows.add(row(item, "outbound")));
    inventory.inbound().forEach(item -> rows.add(row(item, "inbound")));
    return new Sheet(COLUMNS, rows);
  }

  static List<String> row(Answer.Item item, String direction) {
    var law = item.law();
    return List.of(
        item.patent(),
        item.name(),
        item.fate().label(),
        Objects.toString(item.against(), ""),
        Objects.toString(item.condition(), ""),
        item.until() == null ? "life" : item.until().toString(),
        item.grows() ? "yes" : "no",
        direction,
        item.fact(),
        item.rule(),
        law == null ? "" : law.country(),
        law == null ? "" : law.weight().label(),
        law == null ? "" : law.authority());
  }
}
