package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import licet.notation.yaml.Problem;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.question.Question;

/// What an agreement would do: whether it can be read, and what it collides with among all that the
/// register has. Nothing is kept.
///
/// @param name by which it is or would be kept; an earlier text of it is left out
/// @param text in the notation
public record CheckAgreement(String name, String text) implements Inquiry<CheckAgreement.Checked> {
  private static final int MOST_PATENTS = 200;

  /// What came of it.
  ///
  /// @param problems what is wrong with the text; nothing else is told while there are any
  /// @param facts its facts
  /// @param flags collisions in which it takes part
  /// @param otherwise parties that the register calls by another name, with that name
  /// @param unseen patents that were not looked at, as there are too many
  public record Checked(
      List<Problem> problems,
      List<Fact> facts,
      List<Answer.Flag> flags,
      List<String> otherwise,
      int unseen) {
    /// Copies the lists.
    public Checked {
      problems = List.copyOf(problems);
      facts = List.copyOf(facts);
      flags = List.copyOf(flags);
      otherwise = List.copyOf(otherwise);
    }
  }

  @Override
  public Checked ask(House house, Asker asker) {
    return switch (new AgreementFacts(name, text).told(house)) {
      case FactSource.Told.Wrong(var problems) ->
          new Checked(problems, List.of(), List.of(), List.of(), 0);
      case FactSource.Told.Facts(var own, _) -> checked(own, house);
    };
  }

  private Checked checked(List<Fact> own, House house) {
    return switch (new RegisterFacts(null, name).told(house)) {
      case FactSource.Told.Wrong(var problems) ->
          new Checked(problems, own, List.of(), List.of(), 0);
      case FactSource.Told.Facts(var others, _) -> {
        var all = new ArrayList<>(others);
        all.addAll(own);
        var patents =
            own.stream()
                .flatMap(NamedPatents::of)
                .filter(it -> !it.equals("*"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int unseen = Math.max(0, patents.size() - MOST_PATENTS);
        yield new Checked(
            List.of(), own, flags(own, all, patents, house), otherwise(own, house), unseen);
      }
    };
  }

  /// The flag with the ids that the text itself has.
  private static Answer.Flag bare(Answer.Flag flag, String prefix) {
    return new Answer.Flag(
        flag.code(),
        flag.facts().stream()
            .map(id -> id.startsWith(prefix) ? id.substring(prefix.length()) : id)
            .toList(),
        flag.rule(),
        flag.words().replace(prefix, ""));
  }

  private List<Answer.Flag> flags(
      List<Fact> own, List<Fact> all, Set<String> patents, House house) {
    var ids = own.stream().map(Fact::id).collect(Collectors.toSet());
    var day =
        own.stream()
            .map(fact -> fact.given().date())
            .reduce(LocalDate.now(house.clock()), (a, b) -> a.isAfter(b) ? a : b);
    var engine = Engine.ORACLE.over(all);
    String prefix = name + ":";
    var flags = new LinkedHashSet<Answer.Flag>();
    for (var patent : patents.stream().limit(MOST_PATENTS).toList()) {
      var country = Asked.country(all, patent);
      var asked = new Question.Conflicts(List.of(patent), country, day, null);
      if (engine.answer(asked) instanceof Answer.Collisions collisions) {
        collisions.flags().stream()
            .filter(flag -> flag.facts().stream().anyMatch(ids::contains))
            .map(flag -> bare(flag, prefix))
            .forEach(flags::add);
      }
    }
    return List.copyOf(flags);
  }

  private static List<String> otherwise(List<Fact> own, House house) {
    var names = new TreeSet<String>();
    for (var fact : own) {
      if (fact instanceof Grant it) {
        names.add(it.by());
        names.addAll(it.to());
      } else if (fact instanceof Transfer it) {
        names.add(it.from());
        names.addAll(it.to());
      } else if (fact instanceof Lien it) {
        names.add(it.by());
        names.add(it.to());
      }
    }
    return names.stream()
        .filter(name -> !RegisterFacts.party(house, name).equals(name))
        .map(name -> name + ": " + RegisterFacts.party(house, name))
        .toList();
  }
}
