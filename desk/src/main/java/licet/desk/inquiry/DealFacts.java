package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Support;
import licet.register.deals.Value;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Narrative;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Scope;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Standing;
import licet.vocabulary.fact.Subject;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;

/// What a deal shows of rights: grants and transfers with the terms that are told. A report is not
/// the instrument, so what it does not tell is undisclosed and never silent.
final class DealFacts {
  /// Kinds that let the other side act under patents.
  private static final Set<DealKind> LICENSES =
      Set.of(DealKind.LICENSE, DealKind.CROSS_LICENSE, DealKind.POOL);

  /// How many digits of a deal's id are shown; so many find it.
  private static final int SHORT = 8;

  private static final Pattern YEARS = Pattern.compile("(\\d+) years");
  private static final Pattern UNTIL = Pattern.compile("until (\\d{4}-\\d{2}-\\d{2})");
  private static final Set<String> FOR_LIFE = Set.of("perpetual", "life of the patents");
  private static final Set<Status> UNREAL = Set.of(Status.RUMORED, Status.DENIED, Status.PENDING);

  private final Deal deal;
  private final LocalDate made;
  private final LocalDate known;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, FactPlace> places = new HashMap<>();

  private DealFacts(Deal deal, LocalDate made, LocalDate known) {
    this.deal = deal;
    this.made = made;
    this.known = known;
  }

  /// The facts a deal shows. One that is only rumored, denied or pending shows none, nor does one
  /// of which nobody tells any day.
  ///
  /// A deal of a month or year counts from the last day it can have been made: no right is shown
  /// for a day on which it may not have existed. It counts as known from the first day on which a
  /// report of it can have been published.
  static FactSource.Told.Facts of(Deal deal) {
    var told = deal.firstTold();
    var made = deal.date().map(date -> date.last()).or(() -> told);
    if (made.isEmpty() || deal.status().filter(UNREAL::contains).isPresent()) {
      return new FactSource.Told.Facts(List.of(), Map.of());
    }
    var derived = new DealFacts(deal, made.get(), told.orElse(made.get()));
    derived.licenses();
    derived.brand();
    derived.sale();
    return new FactSource.Told.Facts(derived.facts, derived.places);
  }

  private Given given(String suffix, Support support) {
    String words = support.said().statement().passage().quote();
    String source = support.source().path();
    String id = "deal " + deal.id().substring(0, SHORT) + " (" + suffix + ")";
    var in = support.source();
    places.put(id, new FactPlace.Passage(in.sha256(), support.said().id(), in.language()));
    return new Given(id, made, 0, known, null, words, source);
  }

  private Optional<Support> support(DealKind kind) {
    return deal.kinds().stream()
        .filter(value -> value.value() == kind)
        .map(value -> value.support().getFirst())
        .findFirst();
  }

  private void licenses() {
    var kind =
        deal.kinds().stream().map(Value::value).filter(LICENSES::contains).findFirst().orElse(null);
    if (kind == null) {
      return;
    }
    boolean cross = support(DealKind.CROSS_LICENSE).isPresent();
    var licensees = cross ? names(deal.parties()) : with(Role.LICENSEE);
    var pool = with(Role.ADMINISTRATOR);
    with(Role.LICENSOR).stream()
        .filter(_ -> !pool.isEmpty())
        .forEach(member ->
            facts.add(
                new Membership(
                    given(member + " in the pool", support(kind).orElseThrow()),
                    member,
                    pool.getFirst(),
                    null)));
    var licensors = !pool.isEmpty() ? pool : cross ? names(deal.parties()) : with(Role.LICENSOR);
    boolean untold = licensors.isEmpty() || licensees.isEmpty();
    for (String by : licensors.isEmpty() ? names(deal.parties()) : licensors) {
      for (String to : licensees.isEmpty() ? names(deal.parties()) : licensees) {
        if (!by.equals(to)) {
          facts.add(license(kind, by, to, untold));
        }
      }
    }
  }

  private Grant license(DealKind kind, String by, String to, boolean directionUntold) {
    boolean pool = with(Role.ADMINISTRATOR).contains(by);
    var conditions =
        directionUntold
            ? List.of(
                new Life.Condition(
                    by + " licenses " + to + " and not only the other way round",
                    Truth.UNKNOWN,
                    null))
            : List.<Life.Condition>of();
    return new Grant(
        given(by + " to " + to, support(kind).orElseThrow()),
        pool ? Grant.Kind.POOL : Grant.Kind.LICENSE,
        by,
        List.of(to),
        subject(),
        Reach.NAMED,
        scope(),
        life(conditions),
        pool ? forMembers() : Standing.PLAIN);
  }

  /// A license of a brand says nothing of patents, and is kept so that nobody takes it for one.
  private void brand() {
    support(DealKind.BRAND_LICENSE)
        .ifPresent(support -> facts.add(new Narrative(given("brand", support), "brand license")));
  }

  private void sale() {
    var support = support(DealKind.PATENT_SALE);
    if (support.isEmpty()) {
      return;
    }
    var sellers = with(Role.SELLER);
    var buyers = with(Role.BUYER);
    if (numbers().isEmpty() || sellers.size() != 1 || buyers.isEmpty()) {
      facts.add(new Narrative(given("sale", support.get()), "patents sold, numbers not told"));
      return;
    }
    for (String number : numbers()) {
      facts.add(transfer(number, sellers.getFirst(), buyers, support.get()));
    }
  }

  private Transfer transfer(String number, String seller, List<String> buyers, Support support) {
    return new Transfer(
        given("sale of " + number, support),
        List.of(number),
        seller,
        buyers,
        Share.WHOLE,
        Transfer.Kind.ASSIGNMENT,
        Transfer.Words.PRESENT,
        null,
        null,
        true,
        Set.of(),
        Truth.UNKNOWN,
        Truth.UNKNOWN,
        Set.of(),
        Set.of(),
        false,
        Set.of(),
        true);
  }

  private Set<String> numbers() {
    var numbers = new TreeSet<String>();
    deal.numbers().forEach(value -> numbers.add(value.value().toString()));
    return numbers;
  }

  private Subject subject() {
    return new Subject(
        numbers(), Set.of(), Set.of(), null, false, null, Set.of(), false, Set.of(), false, true);
  }

  private Scope scope() {
    var places = new LinkedHashSet<String>();
    deal.territory().forEach(value -> places.add(value.value()));
    Term<Set<String>> territory =
        places.isEmpty()
            ? Term.undisclosed()
            : places.contains("worldwide") ? Term.none() : Term.of(Set.copyOf(places));
    return new Scope(
        Term.none(),
        Term.undisclosed(),
        Set.of(),
        territory,
        Set.of(),
        Term.none(),
        Scope.ALL.volume());
  }

  private Life life(List<Life.Condition> conditions) {
    return new Life(null, end(), false, null, null, conditions, false, false, null, null, null);
  }

  /// The first day after the term, where it is told to the year or the day.
  private Term<LocalDate> end() {
    if (deal.terms().isEmpty()) {
      return Term.undisclosed();
    }
    String told = deal.terms().getFirst().value();
    var years = YEARS.matcher(told);
    if (years.matches() && deal.date().isPresent()) {
      return Term.of(made.plusYears(Integer.parseInt(years.group(1))));
    }
    var until = UNTIL.matcher(told);
    if (until.matches()) {
      return Term.of(LocalDate.parse(until.group(1)).plusDays(1));
    }
    return FOR_LIFE.contains(told) ? Term.none() : Term.undisclosed();
  }

  private static Standing forMembers() {
    var plain = Standing.PLAIN;
    return new Standing(
        plain.promise(),
        plain.written(),
        plain.registered(),
        plain.law(),
        plain.under(),
        plain.sublicense(),
        plain.sublicensesSurvive(),
        plain.transfer(),
        plain.consents(),
        plain.majority(),
        plain.offered(),
        plain.opposed(),
        Set.of("members"),
        plain.bindsAffiliates(),
        plain.besides(),
        plain.knewEarlier(),
        plain.ordinaryCourse(),
        plain.expectsSuit(),
        plain.substantial(),
        plain.enforcement(),
        plain.retained(),
        plain.duties());
  }

  private List<String> with(Role role) {
    return names(
        deal.parties().stream()
            .filter(party -> party.roles().stream().anyMatch(value -> value.value() == role))
            .toList());
  }

  private static List<String> names(List<DealParty> parties) {
    return parties.stream().map(party -> party.who().name()).toList();
  }

  /// The patents of a party that nobody numbers, taken together so that they can be asked about.
  static PatentFact portfolio(String owner, String name, String country) {
    return new PatentFact(
        Given.of("patents of " + owner, LocalDate.EPOCH),
        name,
        Set.of(country),
        false,
        Map.of(owner, Share.WHOLE),
        List.of(),
        null,
        null,
        null,
        false,
        null,
        null,
        List.of(),
        Set.of(),
        null,
        null);
  }
}
