package licet.desk.inquiry;

import java.util.List;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// Whether somebody may practise patents.
///
/// @param facts what is told, or null for what the deals of the register show
/// @param practice who would do what under which patents
/// @param country ISO 3166 code of the country of the act
public record AskPractice(@Nullable List<Fact> facts, Practice practice, String country)
    implements Inquiry<Answered> {

  /// @throws IllegalArgumentException if no fact names a patent asked about
  @Override
  public Answered ask(House house, Asker asker) {
    String owner = practice.owner();
    if (owner != null) {
      return portfolio(owner, house);
    }
    String actor = facts == null ? RegisterFacts.party(house, practice.actor()) : practice.actor();
    var question = practice.question(actor, practice.patents(), country);
    return new AskFacts(facts, question).ask(house, asker);
  }

  private Answered portfolio(String owner, House house) {
    if (facts != null) {
      throw new IllegalArgumentException(
          "the patents of a party together are asked of the register, and not of facts");
    }
    var portfolio =
        new RegisterFacts.Portfolio(
            RegisterFacts.party(house, owner), practice.standard(), country);
    var ready = new RegisterFacts(portfolio).ready(house);
    var actor = RegisterFacts.party(house, practice.actor());
    var question = practice.question(actor, List.of(portfolio.name()), country);
    return new Answered(ready.answer(question), ready.facts());
  }
}
