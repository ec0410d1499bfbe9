package licet.desk.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import licet.rights.Rights;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;

/// A question about rights: who owns, who may act, what comes along, what collides.
///
/// @param facts what is told
/// @param question what is asked; its patents as people write them
public record AskRights(List<Fact> facts, Question question) implements Inquiry<Answer> {
  /// Above so many patents each is asked about by itself: an engine that hears of all of them
  /// together goes through all of them for each.
  private static final int MANY = 20;

  /// @throws IllegalArgumentException if no fact names a patent asked about
  @Override
  public Answer ask(House house, Asker asker) {
    return Ready.of(facts).answer(question);
  }

  /// Facts that questions can be asked of.
  ///
  /// @param facts what is told
  /// @param named the patents that they name
  /// @param rights the engine over them
  record Ready(List<Fact> facts, NamedPatents named, Rights rights) {
    static Ready of(List<Fact> facts) {
      return new Ready(
          facts, new NamedPatents(facts), Engine.firstToAnswer(facts.size()).over(facts));
    }

    /// @throws IllegalArgumentException if no fact names a patent asked about
    Answer answer(Question question) {
      var asked = AskRights.named(question, named);
      return asked instanceof Question.Encumbrances many && many.patents().size() > MANY
          ? oneByOne(many, facts)
          : rights.answer(asked);
    }
  }

  /// The same answer, put together from one for each patent: what bears on one patent is little.
  private static Answer.Inventory oneByOne(Question.Encumbrances asked, List<Fact> facts) {
    var engine = Engine.COMPILED.over(facts);
    var all = new ArrayList<Answer.Inventory>();
    for (var patent : asked.patents()) {
      var one =
          new Question.Encumbrances(
              List.of(patent), asked.in(), asked.buyer(), asked.on(), asked.knownOn());
      if (engine.answer(one) instanceof Answer.Inventory it) {
        all.add(it);
      }
    }
    return new Answer.Inventory(
        asked,
        all.stream().flatMap(it -> it.items().stream()).toList(),
        all.stream().flatMap(it -> it.inbound().stream()).toList(),
        all.stream().flatMap(it -> it.flags().stream()).distinct().toList(),
        because(all),
        all.stream().flatMap(it -> it.missing().stream()).distinct().toList());
  }

  /// One step over those of all answers; what was looked for in vain is told where nothing was
  /// found at all.
  private static Proof because(List<Answer.Inventory> all) {
    var items = new ArrayList<Proof>();
    var inbound = new ArrayList<Proof>();
    var flags = new LinkedHashSet<Proof>();
    for (var one : all) {
      if (one.because() instanceof Proof.Step step) {
        int own = one.items().size();
        int end = own + one.inbound().size();
        items.addAll(step.premises().subList(0, own));
        inbound.addAll(step.premises().subList(own, end));
        flags.addAll(step.premises().subList(Math.max(1, end), step.premises().size()));
      }
    }
    items.addAll(inbound);
    if (!(all.getFirst().because()
        instanceof Proof.Step(var claim, var state, var rule, var law, var none))) {
      return all.getFirst().because();
    }
    if (items.isEmpty()) {
      items.add(none.getFirst());
    }
    items.addAll(flags);
    return new Proof.Step(claim, state, rule, law, items);
  }

  private static Question named(Question question, NamedPatents named) {
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
