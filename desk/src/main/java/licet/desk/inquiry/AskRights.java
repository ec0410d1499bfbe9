package licet.desk.inquiry;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;

/// A question about rights: who owns, who may act, what comes along, what collides.
///
/// @param facts what is told
/// @param question what is asked; its patents as people write them
public record AskRights(List<Fact> facts, Question question) implements Inquiry<Answer> {

  /// @throws IllegalArgumentException if no fact names a patent asked about
  @Override
  public Answer ask(House house, Asker asker) {
<<<<<<< HEAD
    var named = facts.stream().flatMap(AskRights::patents).map(AskRights::plain).collect(toSet());
    for (var patent : asked()) {
      if (!named.contains(plain(patent))) {
        throw new IllegalArgumentException("no fact names the patent " + patent);
      }
    }
    return Engine.firstToAnswer(facts.size()).over(facts).answer(question);
=======
    return Engine.ORACLE.over(facts).answer(named(new NamedPatents(facts)));
>>>>>>> aa435b5 (desk: ask about rights in forms, with proofs that open)
  }

  private Question named(NamedPatents named) {
    return switch (question) {
      case Question.Practise it ->
          new Question.Practise(
              named(it.patents(), named),
              it.standard(),
              it.actor(),
              it.in(),
              it.acts(),
              it.product(),
              it.maker(),
              it.unit(),
              it.on(),
              it.knownOn());
      case Question.Owner it ->
          new Question.Owner(named(it.patent(), named), it.in(), it.asker(), it.on(), it.knownOn());
      case Question.Encumbrances it ->
          new Question.Encumbrances(
              named(it.patents(), named), it.in(), it.buyer(), it.on(), it.knownOn());
      case Question.Conflicts it ->
          new Question.Conflicts(named(it.patents(), named), it.in(), it.on(), it.knownOn());
    };
  }

  private static List<String> named(List<String> patents, NamedPatents named) {
    return patents.stream().map(it -> named(it, named)).toList();
  }

  /// The number as it was written, where it only differs in marks from that in the facts; else the
  /// one in the facts.
  private static String named(String patent, NamedPatents named) {
    String found =
        named
            .find(patent)
            .orElseThrow(() -> new IllegalArgumentException("no fact names the patent " + patent));
    return NamedPatents.plain(found).equals(NamedPatents.plain(patent)) ? patent : found;
  }
}
