package licet.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Scope;
import licet.vocabulary.fact.Standing;
import licet.vocabulary.fact.Subject;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// A grant under P1 in the making: silent on everything until told otherwise.
final class Deal {
  private final String id;
  private final Grant.Kind kind;
  private final String by;
  private final List<String> to;
  private final LocalDate date;
  private Subject subject = Subject.of(Set.of("P1"));
  private Reach reach = Reach.NAMED;
  private Scope scope = Scope.ALL;
  private Term<LocalDate> until = Term.none();
  private @Nullable LocalDate effective;
  private @Nullable Period window;
  private @Nullable LocalDate registered;
  private @Nullable String under;
  private Term<Boolean> sublicense = Term.none();
  private Term<Boolean> transfer = Term.none();
  private Set<String> consents = Set.of();
  private Set<String> besides = Set.of();
  private boolean majority;
  private boolean promise;
  private Set<String> retained = Set.of();
  private Standing.Enforcement enforcement = Standing.Enforcement.GRANTOR;
  private List<String> duties = List.of();

  Deal(String id, Grant.Kind kind, String by, String to, String date) {
    this.id = id;
    this.kind = kind;
    this.by = by;
    this.to = to.isEmpty() ? List.of() : List.of(to.split(" & "));
    this.date = LocalDate.parse(date);
  }

  Deal owned(@Nullable String from, @Nullable String until, boolean whileOwned) {
    var term =
        from == null || until == null
            ? Term.<Period>none()
            : Term.of(new Period(LocalDate.parse(from), LocalDate.parse(until)));
    subject =
        new Subject(
            Set.of(),
            Set.of(),
            Set.of(),
            term,
            whileOwned,
            null,
            Set.of(),
            false,
            Set.of(),
            false,
            false);
    return this;
  }

  Deal undisclosedList() {
    subject =
        new Subject(
            Set.of(), Set.of(), Set.of(), null, false, null, Set.of(), false, Set.of(), false,
            true);
    return this;
  }

  Deal members(String network) {
    reach =
        new Reach(
            Term.none(), false, network, Set.of(), Term.none(), Term.none(), Term.none(), false);
    return this;
  }

  Deal affiliates(Reach.Affiliates clause) {
    reach =
        new Reach(
            Term.of(clause), false, null, Set.of(), Term.none(), Term.none(), Term.none(), false);
    return this;
  }

  Deal field(String... products) {
    scope =
        new Scope(
            scope.acts(),
            Term.of(Set.of(products)),
            Set.of(),
            scope.territory(),
            Set.of(),
            Term.none(),
            OptionalLong.empty());
    return this;
  }

  Deal until(String day) {
    until = Term.of(LocalDate.parse(day));
    return this;
  }

  Deal effective(String day) {
    effective = LocalDate.parse(day);
    return this;
  }

  Deal window(String from, String end) {
    window = new Period(LocalDate.parse(from), LocalDate.parse(end));
    return this;
  }

  Deal registered(String day) {
    registered = LocalDate.parse(day);
    return this;
  }

  Deal under(String head) {
    under = head;
    return this;
  }

  Deal sublicensable() {
    sublicense = Term.of(true);
    return this;
  }

  Deal personal() {
    transfer = Term.of(false);
    return this;
  }

  Deal consents(String... parties) {
    consents = Set.of(parties);
    return this;
  }

  Deal besides(String... parties) {
    besides = Set.of(parties);
    return this;
  }

  Deal majority() {
    majority = true;
    return this;
  }

  Deal promise() {
    promise = true;
    return this;
  }

  Deal sues(Standing.Enforcement who, String... keeps) {
    enforcement = who;
    retained = Set.of(keeps);
    return this;
  }

  Deal duties(String... what) {
    duties = List.of(what);
    return this;
  }

  Grant told() {
    var life =
        new Life(effective, until, false, null, null, List.of(), false, false, null, null, window);
    var standing =
        new Standing(
            promise,
            true,
            registered,
            null,
            under,
            sublicense,
            Term.none(),
            transfer,
            consents,
            majority,
            null,
            false,
            Set.of(),
            Set.of(),
            besides,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            false,
            enforcement,
            retained,
            duties);
    return new Grant(Given.of(id, date), kind, by, to, subject, reach, scope, life, standing);
  }
}
