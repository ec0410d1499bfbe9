package licet.desk.inquiry;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import licet.rights.Rights;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.BusinessSale;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.Complete;
import licet.vocabulary.fact.Control;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Essential;
import licet.vocabulary.fact.Exemption;
import licet.vocabulary.fact.Exercise;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Narrative;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Suit;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.question.Question;

/// A question about rights: who owns, who may act, what comes along, what collides.
///
/// @param facts what is told
/// @param question what is asked
public record AskRights(List<Fact> facts, Question question) implements Inquiry<Answer> {

  /// @throws IllegalArgumentException if no fact names a patent asked about
  @Override
  public Answer ask(House house, Asker asker) {
    return Ready.of(facts).answer(question);
  }

  /// Facts that questions can be asked of.
  ///
  /// @param facts what is told
  /// @param named the numbers of the patents that they name, without marks
  /// @param rights the engine over them
  record Ready(List<Fact> facts, Set<String> named, Rights rights) {
    static Ready of(List<Fact> facts) {
      return new Ready(
          facts,
          facts.stream().flatMap(AskRights::patents).map(AskRights::plain).collect(toSet()),
          Engine.firstToAnswer(facts.size()).over(facts));
    }

    /// @throws IllegalArgumentException if no fact names a patent asked about
    Answer answer(Question question) {
      for (var patent : asked(question)) {
        if (!named.contains(plain(patent))) {
          throw new IllegalArgumentException("no fact names the patent " + patent);
        }
      }
      return rights.answer(question);
    }
  }

  private static List<String> asked(Question question) {
    return switch (question) {
      case Question.Practise it -> it.patents();
      case Question.Owner it -> List.of(it.patent());
      case Question.Encumbrances it -> it.patents();
      case Question.Conflicts it -> it.patents();
    };
  }

  private static Stream<String> patents(Fact fact) {
    return switch (fact) {
      case PatentFact it -> Stream.of(it.number());
      case Transfer it -> it.patents().stream();
      case Lien it -> it.patents().stream();
      case Grant it -> it.subject().listed().stream();
      case Sale it -> it.embodies().keySet().stream();
      case Coverage it -> Stream.of(it.patent());
      case Essential it -> Stream.of(it.patent());
      case PatentStatus _,
          Product _,
          CoOwnerAgreement _,
          Succession _,
          BusinessSale _,
          Change _,
          Exercise _,
          Stake _,
          Control _,
          Notice _,
          Ruling _,
          Membership _,
          Suit _,
          Exemption _,
          Complete _,
          Narrative _ ->
          Stream.empty();
    };
  }

  /// A patent's number without the marks that do not count.
  private static String plain(String patent) {
    return patent.replaceAll("[\\s.,/-]", "").toUpperCase(Locale.ROOT);
  }
}
