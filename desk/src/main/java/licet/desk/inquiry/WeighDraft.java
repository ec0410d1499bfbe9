package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import licet.register.Added;
import licet.register.change.Changes;
import licet.register.change.DealChange;
import licet.register.deals.Deal;
import licet.register.known.Known;
import licet.register.known.KnownSource;
import licet.rights.Rights;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import licet.vocabulary.statement.Reading;

/// What some readings would change if they were recorded: the deals, and the answers to whether
/// one party to a changed deal may practise another's patents. Nothing is recorded.
///
/// @param readings the readings
/// @param on the day asked about
/// @param country ISO 3166 code of the country asked about
public record WeighDraft(List<Reading> readings, LocalDate on, String country)
    implements Inquiry<WeighDraft.Weighed> {
  /// So many questions are asked anew; each may take a while in a large register.
  private static final int MOST_QUESTIONS = 30;

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if the country is none
  public WeighDraft {
    readings = List.copyOf(readings);
    if (!country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "no such country: '" + country + "'; expected two letters as in US");
    }
  }

  /// What would change.
  ///
  /// @param sources each reading as the register would know its source
  /// @param outcomes what would become of each reading
  /// @param known true for each source that the register has
  /// @param changes what would become of the deals
  /// @param flips the answers that would be others
  /// @param asked how many questions were asked before and after
  /// @param left how many more could have been asked
  public record Weighed(
      List<KnownSource> sources,
      List<Added> outcomes,
      Set<String> known,
      List<DealChange> changes,
      List<Flip> flips,
      int asked,
      int left) {
    /// Copies the collections.
    public Weighed {
      sources = List.copyOf(sources);
      outcomes = List.copyOf(outcomes);
      known = Set.copyOf(known);
      changes = List.copyOf(changes);
      flips = List.copyOf(flips);
    }
  }

  /// An answer that would be another.
  ///
  /// @param actor who would practise
  /// @param owner whose patents
  /// @param before the answer now
  /// @param after the answer then
  /// @param ground by what, in a few words
  public record Flip(String actor, String owner, Verdict before, Verdict after, String ground) {}

  /// Who may practise whose patents?
  private record Pair(String actor, String owner) {}

  @Override
  public Weighed ask(House house, Asker asker) {
    var register = house.register();
    var before = register.known();
    var preview = register.preview(readings, ReaderEdition.here(), house.clock().instant());
    var after = preview.known();
    var changes = Changes.between(register.journal(), before, after).deals();
    var pairs = pairs(changes);
    var flips = new ArrayList<Flip>();
    var were = rights(before, pairs);
    var are = rights(after, pairs);
    pairs.stream()
        .limit(MOST_QUESTIONS)
        .forEach(pair -> {
          var was = answer(pair, were);
          var is = answer(pair, are);
          if (was.verdict() != is.verdict()) {
            flips.add(
                new Flip(pair.actor(), pair.owner(), was.verdict(), is.verdict(), is.ground()));
          }
        });
    var known = new LinkedHashSet<String>();
    before.sources().forEach(it -> known.add(it.source().sha256()));
    int asked = Math.min(pairs.size(), MOST_QUESTIONS);
    return new Weighed(
        readings.stream().map(it -> after.source(it.source().sha256())).toList(),
        preview.added(),
        known,
        changes,
        flips,
        asked,
        pairs.size() - asked);
  }

  private static Set<Pair> pairs(List<DealChange> changes) {
    var pairs = new LinkedHashSet<Pair>();
    for (var change : changes) {
      change.before().forEach(deal -> add(deal, pairs));
      change.after().forEach(deal -> add(deal, pairs));
    }
    return pairs;
  }

  private static void add(Deal deal, Set<Pair> pairs) {
    for (var one : deal.parties()) {
      for (var other : deal.parties()) {
        if (!one.who().id().equals(other.who().id())) {
          pairs.add(new Pair(one.who().name(), other.who().name()));
        }
      }
    }
  }

  /// One engine for all questions: the facts are ordered once.
  private Rights rights(Known known, Set<Pair> pairs) {
    var facts = new ArrayList<Fact>();
    known.deals().forEach(deal -> facts.addAll(DealFacts.of(deal).facts()));
    pairs.stream()
        .map(Pair::owner)
        .distinct()
        .forEach(owner -> facts.add(DealFacts.portfolio(owner, portfolio(owner).name(), country)));
    return Engine.COMPILED.over(facts);
  }

  private RegisterFacts.Portfolio portfolio(String owner) {
    return new RegisterFacts.Portfolio(owner, null, country);
  }

  private Answer.Permission answer(Pair pair, Rights rights) {
    var question =
        new Question.Practise(
            List.of(portfolio(pair.owner()).name()),
            null,
            pair.actor(),
            country,
            EnumSet.allOf(Act.class),
            "any product",
            null,
            null,
            on,
            null);
    return (Answer.Permission) rights.answer(question);
  }
}
