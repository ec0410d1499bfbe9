package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.rights.Rights;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// All that is told of one patent: who held it from day to day, what burdens it, what collides.
///
/// @param number as people write it
/// @param country ISO 3166 code, or null for the one that the patent tells
/// @param on the day asked about
/// @param knownOn the last day whose knowledge may be used, or null for all there is
public record FindPatent(
    String number, @Nullable String country, LocalDate on, @Nullable LocalDate knownOn)
    implements Inquiry<FindPatent.Found> {
  private static final int MOST_DAYS = 60;

  /// Codes of the conflicts that break a chain of title.
  private static final Set<String> CHAIN = Set.of("C1", "C5", "C6", "C10", "C14");

  /// What was found.
  ///
  /// @param number as the facts call it
  /// @param countries those in which it has effect
  /// @param country the one asked about
  /// @param patent what is told of the patent itself, or null
  /// @param holdings who held it, from the first day on which anything is told
  /// @param owner who owns it on the day
  /// @param burdens what would come along with it on the day
  /// @param conflicts what collides by the day
  /// @param facts those that name it, or burden it on the day, by their days
  /// @param told what it was answered from
  public record Found(
      String number,
      Set<String> countries,
      String country,
      @Nullable PatentFact patent,
      List<Holding> holdings,
      Answer.Title owner,
      Answer.Inventory burdens,
      Answer.Collisions conflicts,
      List<Fact> facts,
      FactSource.Told.Facts told) {
    /// Copies the collections.
    public Found {
      holdings = List.copyOf(holdings);
      facts = List.copyOf(facts);
    }
  }

  /// Who held a patent for some days.
  ///
  /// @param from the first day
  /// @param until the first day on which it is no longer so, or null
  /// @param holders those who held it, or who may have
  /// @param status whether the chain is whole
  /// @param broken what is missing or contested; empty if nothing is
  public record Holding(
      LocalDate from,
      @Nullable LocalDate until,
      List<String> holders,
      Answer.Title.Status status,
      String broken) {}

  /// @throws IllegalArgumentException if no fact names the patent
  @Override
  public Found ask(House house, Asker asker) {
    return switch (new RegisterFacts(null).told(house)) {
      case FactSource.Told.Wrong(var problems) ->
          throw new IllegalArgumentException(String.valueOf(problems.getFirst()));
      case FactSource.Told.Facts told -> found(told);
    };
  }

  private Found found(FactSource.Told.Facts told) {
    var all = told.facts();
    String named =
        new NamedPatents(all)
            .find(number)
            .orElseThrow(() -> new IllegalArgumentException("no fact names the patent " + number));
    var patents = patents(all, named);
    var countries =
        patents.stream()
            .flatMap(it -> it.states().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    String in = country == null ? Asked.country(all, named) : country;
    var engine = Engine.ORACLE.over(all);
    if (!(engine.answer(new Question.Owner(named, in, null, on, knownOn))
            instanceof Answer.Title owner)
        || !(engine.answer(new Question.Encumbrances(List.of(named), in, "the buyer", on, knownOn))
            instanceof Answer.Inventory burdens)
        || !(engine.answer(new Question.Conflicts(List.of(named), in, on, knownOn))
            instanceof Answer.Collisions conflicts)) {
      throw new IllegalStateException("an answer of another kind than its question");
    }
    var about = about(all, named, burdens);
    return new Found(
        named,
        countries,
        in,
        patents.stream()
            .filter(it -> it.states().contains(in))
            .findFirst()
            .orElse(patents.stream().findFirst().orElse(null)),
        holdings(days(about, all), named, in, engine, about),
        owner,
        burdens,
        conflicts,
        about,
        told);
  }

  private static List<PatentFact> patents(List<Fact> all, String named) {
    String plain = NamedPatents.plain(named);
    return all.stream()
        .filter(PatentFact.class::isInstance)
        .map(PatentFact.class::cast)
        .filter(it -> NamedPatents.plain(it.number()).equals(plain))
        .toList();
  }

  private List<Fact> about(List<Fact> all, String named, Answer.Inventory burdens) {
    var ids = burdens.items().stream().map(Answer.Item::fact).collect(Collectors.toSet());
    String plain = NamedPatents.plain(named);
    return all.stream()
        .filter(fact -> knownOn == null || !fact.given().known().isAfter(knownOn))
        .filter(fact ->
            ids.contains(fact.id())
                || NamedPatents.of(fact).anyMatch(it -> NamedPatents.plain(it).equals(plain)))
        .sorted(java.util.Comparator.comparing(fact -> fact.given().date()))
        .toList();
  }

  /// The days on which title may have passed.
  private static List<LocalDate> days(List<Fact> about, List<Fact> all) {
    var days = new TreeSet<LocalDate>();
    for (var fact : about) {
      if (fact instanceof Transfer it) {
        Stream.of(it.given().date(), it.effective(), it.recorded())
            .filter(Objects::nonNull)
            .forEach(days::add);
      } else if (fact instanceof PatentFact it) {
        Stream.of(it.invented(), it.filed(), it.granted(), it.given().date())
            .filter(Objects::nonNull)
            .forEach(days::add);
      } else if (fact instanceof Lien || fact instanceof Grant) {
        days.add(fact.given().date());
      }
    }
    var first = days.isEmpty() ? LocalDate.MIN : days.getFirst();
    all.stream()
        .filter(
            fact -> fact instanceof Succession || (fact instanceof Transfer it && everything(it)))
        .map(fact -> fact.given().date())
        .filter(day -> day.isAfter(first))
        .forEach(days::add);
    return days.stream().limit(MOST_DAYS).toList();
  }

  private static boolean everything(Transfer it) {
    return it.patents().contains("*");
  }

  private List<Holding> holdings(
      List<LocalDate> days, String named, String in, Rights engine, List<Fact> facts) {
    var holdings = new ArrayList<Holding>();
    for (var day : days) {
      if (engine.answer(new Question.Owner(named, in, null, day, knownOn))
          instanceof Answer.Title title) {
        var next = holding(day, title, facts);
        var last = holdings.isEmpty() ? null : holdings.getLast();
        if (last == null || !same(last, next)) {
          if (last != null) {
            holdings.set(
                holdings.size() - 1,
                new Holding(last.from, day, last.holders, last.status, last.broken));
          }
          holdings.add(next);
        }
      }
    }
    return holdings;
  }

  /// The deed that would lead from the holders to whoever gave the patent away without holding it.
  private static Optional<String> missingDeed(
      Answer.Flag flag, Set<String> holders, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.id().equals(flag.facts().getFirst()) && fact instanceof Transfer)
        .map(Transfer.class::cast)
        .filter(deed -> !holders.contains(deed.from()))
        .map(deed -> {
          var givers = new LinkedHashSet<>(holders);
          deed.to().forEach(givers::remove);
          return givers.isEmpty()
              ? ""
              : "a deed from " + String.join(" and ", givers) + " to " + deed.from();
        })
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  private static boolean same(Holding one, Holding other) {
    return one.holders.equals(other.holders)
        && one.status == other.status
        && one.broken.equals(other.broken);
  }

  private static Holding holding(LocalDate day, Answer.Title title, List<Fact> facts) {
    var holders = new LinkedHashSet<>(title.legal().keySet());
    holders.addAll(title.candidates());
    var broken = new LinkedHashSet<String>();
    if (title.status() != Answer.Title.Status.CLEAR) {
      var flags = title.flags().stream().filter(flag -> CHAIN.contains(flag.code())).toList();
      flags.forEach(flag -> missingDeed(flag, holders, facts).ifPresent(broken::add));
      if (broken.isEmpty()) {
        title.missing().stream().map(Missing::settledBy).forEach(broken::add);
        flags.stream().map(Answer.Flag::words).forEach(broken::add);
      }
    }
    return new Holding(day, null, List.copyOf(holders), title.status(), String.join("; ", broken));
  }
}
