package licet.desk.inquiry;

import licet.register.journal.Entry;
import licet.register.known.Known;
import licet.vocabulary.statement.Judgement;

/// Records that the asker holds two deals or two parties to be one, or not.
///
/// Two ids of deals, or beginnings of them, are judged as deals; anything else as names.
///
/// @param verdict what is held
/// @param left one of them
/// @param right the other
/// @param because the reason
public record Judge(Judgement.Verdict verdict, String left, String right, String because)
    implements Inquiry<Entry> {
  private static final int SHORTEST_ID = 4;

  /// @throws IllegalArgumentException if no reason is given, both are the same, or one is a deal
  ///     and the other is not
  @Override
  public Entry ask(House house, Asker asker) {
    if (because.isBlank()) {
      throw new IllegalArgumentException("a judgement needs its reason");
    }
    var known = house.known(null);
    boolean deals = deal(left, known);
    if (deals != deal(right, known)) {
      throw new IllegalArgumentException(
          "'"
              + (deals ? left : right)
              + "' is a deal and '"
              + (deals ? right : left)
              + "' is none; judge two deals by their ids, or two parties by their names");
    }
    if (left.equals(right) || (deals && known.told(left).equals(known.told(right)))) {
      throw new IllegalArgumentException("'" + left + "' and '" + right + "' are the same");
    }
    var judgement = new Judgement(left, right, verdict, because, asker.name());
    return deals
        ? house.register().judgeDeals(judgement, house.clock().instant())
        : house.register().judgeParties(judgement, house.clock().instant());
  }

  private static boolean deal(String id, Known known) {
    if (!id.matches("[0-9a-f]{" + SHORTEST_ID + ",16}")) {
      return false;
    }
    return known.deals().stream()
        .flatMap(deal -> deal.told().stream())
        .anyMatch(told -> told.id().startsWith(id));
  }
}
