package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import licet.notation.yaml.Problem;
import licet.register.deals.Deal;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// A question as it comes in the fields of a form or of an address. It is asked of all that the
/// register has, and of facts handed in with it.
///
/// @param form which question
/// @param fields what was filled in, by name; blank fields are left out
/// @param facts facts in the notation to count besides; blank for none
/// @param on the day asked about
/// @param knownOn the last day whose knowledge may be used, or null for all there is
public record Asked(
    AskForm form,
    Map<String, String> fields,
    String facts,
    LocalDate on,
    @Nullable LocalDate knownOn)
    implements Inquiry<Asked.Outcome> {
  private static final String ANY_PRODUCT = "any product";
  private static final int MOST_COUNTRIES = 60;

  /// Copies the fields.
  public Asked {
    fields = Map.copyOf(fields);
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It was answered.
    ///
    /// @param answers one, or one a country
    /// @param told what it was answered from
    record Answered(List<Answer> answers, FactSource.Told.Facts told) implements Outcome {}

    /// The deals between the parties.
    ///
    /// @param parties by the names that the register has for them
    record Dealt(List<String> parties, List<Deal> deals) implements Outcome {}

    /// Something is wrong with the facts handed in.
    record Wrong(List<Problem> problems) implements Outcome {}
  }

  /// The fields that must be filled in and are not; nothing is asked while there are any.
  public List<String> lacking() {
    var needed =
        switch (form) {
          case DEALT_WITH -> List.of("party", "with");
          case OWNER -> List.of("patent");
          case LICENSED -> List.of("actor", "in");
          case ENCUMBRANCES, CONFLICTS -> List.of("patents");
          case COVERAGE -> List.of("actor", "standard", "in");
        };
    var lacking = new ArrayList<>(needed);
    lacking.removeIf(name -> !text(name).isEmpty());
    boolean subject =
        List.of("patents", "owner", "standard").stream().anyMatch(fields::containsKey);
    if (form == AskForm.LICENSED && !subject) {
      lacking.add("patents");
    }
    return lacking;
  }

  /// What a field says, or the empty text.
  public String text(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /// @throws IllegalArgumentException if a field is wrong, or no fact names a patent asked about
  @Override
  public Outcome ask(House house, Asker asker) {
    if (form == AskForm.DEALT_WITH) {
      return dealt(house, asker);
    }
    var portfolio = portfolio(house).orElse(null);
    var sources = List.<FactSource>of(new RegisterFacts(portfolio), new PastedFacts(facts));
    return switch (new JoinedFacts(sources).told(house)) {
      case FactSource.Told.Wrong(var problems) -> new Outcome.Wrong(problems);
      case FactSource.Told.Facts told -> {
        var answers = new ArrayList<Answer>();
        for (var question : questions(house, told.facts(), portfolio)) {
          answers.add(new AskRights(told.facts(), question).ask(house, asker));
        }
        yield new Outcome.Answered(List.copyOf(answers), told);
      }
    };
  }

  private Outcome dealt(House house, Asker asker) {
    var names = List.of(text("party"), text("with"));
    var all = ListDeals.Filter.ALL;
    var filter =
        new ListDeals.Filter(
            names, all.kinds(), all.statuses(), all.standards(), all.languages(), null, null);
    var found = new ListDeals(filter, null).ask(house, asker).deals();
    var deals =
        found.stream()
            .filter(deal -> knownOn == null || known(deal, knownOn))
            .filter(deal -> deal.date().filter(date -> date.first().isAfter(on)).isEmpty())
            .toList();
    return new Outcome.Dealt(
        names.stream().map(name -> RegisterFacts.party(house, name)).toList(), deals);
  }

  private static boolean known(Deal deal, LocalDate day) {
    return deal.firstTold().filter(first -> !first.isAfter(day)).isPresent();
  }

  private Optional<RegisterFacts.Portfolio> portfolio(House house) {
    if (form != AskForm.LICENSED || text("owner").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RegisterFacts.Portfolio(
            RegisterFacts.party(house, text("owner")),
            absent("standard"),
            Countries.code(text("in"))));
  }

  private List<Question> questions(
      House house, List<Fact> told, RegisterFacts.@Nullable Portfolio portfolio) {
    return switch (form) {
      case LICENSED -> {
        var patents = portfolio == null ? list("patents") : List.of(portfolio.name());
        String standard = portfolio == null ? absent("standard") : null;
        yield List.of(may(house, patents, standard, Countries.code(text("in"))));
      }
      case COVERAGE ->
          countries().stream()
              .<Question>map(country -> may(house, List.of(), text("standard"), country))
              .toList();
      case OWNER -> {
        var patent = text("patent");
        var asker = absent("asker");
        yield List.of(new Question.Owner(patent, country(patent, told), asker, on, knownOn));
      }
      case ENCUMBRANCES -> {
        var patents = list("patents");
        String buyer = fields.getOrDefault("buyer", "the buyer");
        String country = country(patents.getFirst(), told);
        yield List.of(new Question.Encumbrances(patents, country, buyer, on, knownOn));
      }
      case CONFLICTS -> {
        var patents = list("patents");
        String country = country(patents.getFirst(), told);
        yield List.of(new Question.Conflicts(patents, country, on, knownOn));
      }
      case DEALT_WITH -> throw new IllegalStateException("asked of the deals");
    };
  }

  private Question may(
      House house, List<String> patents, @Nullable String standard, String country) {
    var unit = absent("unit");
    return new Question.Practise(
        patents,
        standard,
        RegisterFacts.party(house, text("actor")),
        country,
        acts(),
        fields.getOrDefault("product", ANY_PRODUCT),
        absent("for"),
        unit == null ? null : number(unit),
        on,
        knownOn);
  }

  private Set<Act> acts() {
    var acts = EnumSet.noneOf(Act.class);
    list("act").forEach(act -> acts.add(Act.of(act)));
    return acts.isEmpty() ? EnumSet.allOf(Act.class) : acts;
  }

  private List<String> countries() {
    var codes =
        list("in").stream().map(Countries::code).collect(Collectors.toCollection(TreeSet::new));
    if (codes.size() > MOST_COUNTRIES) {
      throw new IllegalArgumentException("more than " + MOST_COUNTRIES + " countries");
    }
    return List.copyOf(codes);
  }

  /// The country told, else the one in which the patent has effect.
  private String country(String patent, List<Fact> told) {
    return text("in").isEmpty() ? country(told, patent) : Countries.code(text("in"));
  }

  /// The country in which a patent has effect, as the facts or its number tell.
  ///
  /// @throws IllegalArgumentException if neither does
  public static String country(List<Fact> told, String patent) {
    String plain = NamedPatents.plain(new NamedPatents(told).find(patent).orElse(patent));
    return told.stream()
        .filter(PatentFact.class::isInstance)
        .map(PatentFact.class::cast)
        .filter(it -> NamedPatents.plain(it.number()).equals(plain) && !it.states().isEmpty())
        .map(it -> new TreeSet<>(it.states()).getFirst())
        .findFirst()
        .or(() -> NamedPatents.office(plain))
        .orElseThrow(
            () -> new IllegalArgumentException("in which country? " + patent + " does not tell"));
  }

  private @Nullable String absent(String name) {
    return text(name).isEmpty() ? null : text(name);
  }

  /// What a field says, parted at commas, semicolons and line ends.
  private List<String> list(String name) {
    return Arrays.stream(text(name).split("[;\\n]|,(?!\\d{3}\\b)"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static long number(String written) {
    try {
      return Long.parseLong(written);
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("'" + written + "' is no number of a unit");
    }
  }
}
