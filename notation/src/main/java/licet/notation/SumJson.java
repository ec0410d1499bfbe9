package licet.notation;

import licet.vocabulary.money.MoneyRole;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import tools.jackson.databind.node.ObjectNode;

/// A sum as `{amount, currency, per, role, disclosed}`. A figure kept back has a null amount and
/// `disclosed` false; a figure still to be set has a null amount and `disclosed` null.
public final class SumJson {
  private SumJson() {}

  /// The tree of a sum.
  public static ObjectNode write(Sum sum) {
    var node = Json.object();
    switch (sum.amount()) {
      case Sum.Amount.Known(var value, var currency) ->
          node.put("amount", Json.plain(value)).put("currency", currency);
      case Sum.Amount.Undisclosed _, Sum.Amount.ToBeSet _ ->
          node.putNull("amount").putNull("currency");
    }
    node.put("per", sum.per().label()).put("role", sum.role().label());
    switch (sum.amount()) {
      case Sum.Amount.Known _ -> node.put("disclosed", true);
      case Sum.Amount.Undisclosed _ -> node.put("disclosed", false);
      case Sum.Amount.ToBeSet _ -> node.putNull("disclosed");
    }
    return node;
  }

  static Sum read(Json.Fields fields) {
    fields.only("amount", "currency", "per", "role", "disclosed");
    return new Sum(amount(fields), fields.said("per", Per::of), fields.said("role", MoneyRole::of));
  }

  private static Sum.Amount amount(Json.Fields fields) {
    if (!fields.missing("amount")) {
      return new Sum.Amount.Known(fields.figure("amount"), fields.text("currency"));
    }
    if (fields.missing("disclosed")) {
      return new Sum.Amount.ToBeSet();
    }
    if (fields.flag("disclosed")) {
      throw fields.wrong("disclosed", "true without an amount");
    }
    return new Sum.Amount.Undisclosed();
  }
}
