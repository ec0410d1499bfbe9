package licet.desk.inquiry;

import licet.register.journal.Content;
import licet.register.journal.Entry;
import licet.vocabulary.statement.Judgement;

/// Withdraws a judgement: nothing is held of the two any more. The judgement stays in the journal.
///
/// @param number of the judgement's entry in the journal
/// @param because the reason
public record UndoJudgement(long number, String because) implements Inquiry<Entry> {

  /// @throws IllegalArgumentException if the entry is no judgement
  @Override
  public Entry ask(House house, Asker asker) {
    for (var entry : new ListJudgements(null).ask(house, asker)) {
      if (entry.number() == number
          && entry.content() instanceof Content.Judged(var about, var judgement)
          && judgement.verdict() != Judgement.Verdict.WITHDRAWN) {
        return withdraw(about, judgement, house, asker);
      }
    }
    throw new IllegalArgumentException("entry " + number + " of the journal is no judgement");
  }

  private Entry withdraw(Content.About about, Judgement judgement, House house, Asker asker) {
    var undone =
        new Judgement(
            judgement.left(),
            judgement.right(),
            Judgement.Verdict.WITHDRAWN,
            because,
            asker.name());
    return switch (about) {
      case PARTY -> house.register().judgeParties(undone, house.clock().instant());
      case DEAL -> house.register().judgeDeals(undone, house.clock().instant());
    };
  }
}
