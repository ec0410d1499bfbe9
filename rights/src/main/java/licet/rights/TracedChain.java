package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// A chain of title that is followed event by event from the first owners, as far as it is asked
/// (W1 to W7, W10).
///
/// Title is held in lots. Each lot remembers the steps by which it came to its holder, so that a
/// later purchaser who prevails takes it from whoever has it by then.
final class TracedChain implements Chain {
  private final Reading reading;
  private final Parties parties;
  private final String patent;
  private final String country;
  private final Contest contest;
  private final Links links;
  private final Rulings rulings;
  private final Pledges pledges;
  private final Consents consents;
  private final FirstOwners.Found first;
  private final List<Transfer> deeds;
  private final @Nullable LocalDate invented;

  private final PriorityQueue<Event> ahead = new PriorityQueue<>(Event.ORDER);
  private final TreeMap<LocalDate, List<Lot>> lotsByDay = new TreeMap<>();
  private final List<Passing> passings = new ArrayList<>();
  private final List<Transfer> waiting = new ArrayList<>();
  private final List<Broken> broken = new ArrayList<>();
  private final List<Rivals> rivals = new ArrayList<>();
  private List<Lot> lots = new ArrayList<>();

  /// Something that is due on a day.
  ///
  /// @param never why the form of the instrument keeps title from passing, or null
  /// @param again true if the instrument failed to take what an earlier one had passed, and may now
  ///     that it is registered
  private record Event(
      LocalDate day, Fact fact, Form.Passage.@Nullable Never never, boolean again) {
    static final Comparator<Event> ORDER =
        Comparator.comparing(Event::day).thenComparing(Event::fact, Ledger.ORDER);
  }

  /// An instrument that purports to pass title and does not, or does so only on a premise.
  ///
  /// @param day the day it purported to
  /// @param code the conflict flag
  /// @param meant who held title then and may have been meant
  /// @param linked true if title passes in this reading through a link that nobody tells
  record Broken(
      LocalDate day, Transfer deed, String code, String why, List<String> meant, boolean linked) {
    /// Copies the list.
    Broken {
      meant = List.copyOf(meant);
    }
  }

  /// Two transfers of the same holding.
  record Rivals(Transfer earlier, Transfer later, boolean laterWins, LawBook.Row law) {}

  TracedChain(
      Ledger ledger,
      Reading reading,
      Patents patents,
      Parties parties,
      String patent,
      String country) {
    this.reading = reading;
    this.parties = parties;
    this.patent = patent;
    this.country = patents.law(patent, country);
    contest = new Contest(ledger, LawBook.shipped(), reading);
    links = new Links(ledger, parties, patent);
    rulings = new Rulings(ledger);
    pledges = new Pledges(ledger, parties, reading, patent, this.country);
    consents = new Consents(ledger, reading, patent, this.country);
    first = new FirstOwners(ledger, reading).of(patent, country);
    first.shares().forEach((owner, share) -> lots.add(new Lot(owner, share, null)));
    lotsByDay.put(LocalDate.MIN, List.copyOf(lots));
    var form = new Form(LawBook.shipped(), parties);
    var told = patents.in(patent, country).orElse(null);
    invented = told == null ? null : told.invented();
    deeds = Contest.about(ledger, patent);
    for (var deed : deeds) {
      boolean titular = deed.kind() != Transfer.Kind.RIGHT_TO_SUE;
      if (titular && deed.words() != Transfer.Words.PROMISE) {
        plan(deed, form.of(deed, formCountry(deed, told)));
      }
    }
    for (var event : ledger.all(Succession.class)) {
      var day = form.day(event, this.country);
      if (day != null) {
        ahead.add(new Event(day, event, null, false));
      }
    }
    rescissions();
  }

  private void rescissions() {
    for (var ruling : rulings.of(Ruling.Kind.RESCINDED)) {
      if (ruling.from() != null && ruling.settled() && ruling.holds() == Truth.YES) {
        ahead.add(new Event(ruling.from(), ruling, null, false));
      }
    }
  }

  /// A European application is assigned in the form of the European Patent Convention, whatever
  /// state is asked about; what comes after grant, in the national one.
  private String formCountry(Transfer deed, @Nullable PatentFact told) {
    if (told == null || !Patents.bare(told.number()).startsWith("EP")) {
      return country;
    }
    var granted = told.granted();
    boolean before = granted != null && deed.given().date().isBefore(granted);
    return told.pending() || before ? "EP" : country;
  }

  private void plan(Transfer deed, Form.Passage passage) {
    switch (passage) {
      case Form.Passage.Never never -> ahead.add(new Event(Form.effect(deed), deed, never, false));
      case Form.Passage.On(var day, _) -> {
        boolean origin = deed.kind() == Transfer.Kind.EMPLOYMENT;
        ahead.add(new Event(origin ? LocalDate.MIN : day, deed, null, false));
        var recorded = deed.recorded();
        if (recorded != null && recorded.isAfter(day) && contest.turnsOnEntry(deed, country)) {
          ahead.add(new Event(recorded, deed, null, true));
        }
      }
    }
  }

  @Override
  public Map<String, Share> holders(LocalDate day) {
    var holders = new LinkedHashMap<String, Share>();
    lots(day).forEach(lot -> holders.merge(lot.holder(), lot.share(), Share::plus));
    return holders;
  }

  @Override
  public List<Passing> passings() {
    advance(LocalDate.MAX);
    return passings.stream().sorted(Comparator.comparing(Passing::day)).toList();
  }

  /// The lots at the end of a day.
  List<Lot> lots(LocalDate day) {
    advance(day);
    return Objects.requireNonNull(lotsByDay.floorEntry(day)).getValue();
  }

  /// Instruments up to a day that purport to pass title and fail.
  List<Broken> broken(LocalDate day) {
    advance(day);
    return broken.stream().filter(each -> !each.day().isAfter(day)).toList();
  }

  /// Pairs of transfers of one holding that met by a day.
  List<Rivals> rivals(LocalDate day) {
    advance(day);
    return rivals.stream()
        .filter(each -> !each.later().given().date().isAfter(day))
        .distinct()
        .toList();
  }

  /// True if what failed no longer matters on a day: its taker, or whoever that taker purported to
  /// pass title to, has title by another step; or the holder it bypassed has since passed title on.
  boolean closed(Broken failed, LocalDate day) {
    return repaired(failed, day) || passedOn(failed, day);
  }

  /// True if the chain of an instrument that failed reaches a holder of a day after all.
  boolean repaired(Broken failed, LocalDate day) {
    var purported = new HashSet<>(failed.deed().to());
    for (var deed : deeds) {
      var date = deed.given().date();
      boolean after = !date.isBefore(failed.deed().given().date()) && !date.isAfter(day);
      if (after && purported.contains(deed.from())) {
        purported.addAll(deed.to());
      }
    }
    return holders(day).keySet().stream()
        .anyMatch(holder -> purported.contains(holder) || meets(purported, holder, day));
  }

  private boolean meets(Set<String> names, String holder, LocalDate day) {
    return names.stream().anyMatch(name -> parties.on(day, name).equals(holder));
  }

  private boolean passedOn(Broken failed, LocalDate day) {
    for (var lot : lots(day)) {
      for (var step = lot.trail(); step != null; step = step.before()) {
        var passing = step.passing();
        boolean later = passing.by().given().date().isAfter(failed.deed().given().date());
        if (later && passing.by() instanceof Transfer && failed.meant().contains(passing.from())) {
          return true;
        }
      }
    }
    return false;
  }

  /// What tells the first owners.
  FirstOwners.Found first() {
    return first;
  }

  /// The country whose law governs the patent as property.
  String law() {
    return country;
  }

  @Override
  public Proof because(LocalDate day) {
    var holders = holders(day);
    var steps = new LinkedHashSet<Passing>();
    for (var lot : lots(day)) {
      Trail.of(lot.trail()).forEach(trail -> steps.add(trail.passing()));
    }
    var premises = new ArrayList<>(first.from());
    steps.forEach(step -> premises.add(step(step)));
    rivals(day).forEach(each -> premises.add(priority(each)));
    for (var each : broken(day)) {
      premises.add(
          new Proof.Step(
              each.deed().id()
                  + (each.linked() ? " passes title only if a link is there" : " passes no title"),
              Proof.State.HOLDS,
              rule(each),
              null,
              List.of(Proofs.cited(each.deed()), new Proof.Absent(each.why(), "all facts", null))));
    }
    if (holders.isEmpty()) {
      premises.add(new Proof.Absent("who first owned " + patent, "all facts", null));
      return new Proof.Step(
          "nobody is shown to own " + patent, Proof.State.UNKNOWN, "W1", null, premises);
    }
    return new Proof.Step(
        TitleWords.holders(holders) + " on " + day, Proof.State.HOLDS, "W1", null, premises);
  }

  /// Which of two transfers goes first (W5); if the earlier does, the later finds nothing (W4).
  private static Proof priority(Rivals pair) {
    var winner = pair.laterWins() ? pair.later() : pair.earlier();
    var loser = pair.laterWins() ? pair.earlier() : pair.later();
    var cited = List.<Proof>of(Proofs.cited(pair.earlier()), Proofs.cited(pair.later()));
    var nothing = loser.from() + " had nothing left to pass by " + loser.id();
    return new Proof.Step(
        winner.id() + " goes before " + loser.id(),
        Proof.State.HOLDS,
        "W5",
        pair.law().law(),
        pair.laterWins()
            ? cited
            : List.of(new Proof.Step(nothing, Proof.State.HOLDS, "W4", null, cited)));
  }

  /// The rule on which an instrument fails: nothing to pass yet, a gap, or its form.
  private static String rule(Broken failed) {
    return switch (failed.code()) {
      case "C4" -> "W4";
      case "C5" -> "W10";
      default -> "W2";
    };
  }

  /// True if a mere promise is recorded as if it passed title, and its taker has none (W3).
  boolean recordedPromise(LocalDate day) {
    return deeds.stream()
        .filter(deed -> deed.words() == Transfer.Words.PROMISE && entered(deed, day))
        .anyMatch(deed -> Collections.disjoint(deed.to(), holders(day).keySet()));
  }

  private Proof step(Passing step) {
    var law =
        step.by() instanceof Transfer deed
            ? LawBook.shipped().on("W2", Form.point(deed), country, deed.given().date()).law()
            : null;
    return new Proof.Step(
        step.share() + " passes from " + step.from() + " to " + step.to() + " on " + step.day(),
        Proof.State.HOLDS,
        "W2",
        law,
        List.of(Proofs.cited(step.by())));
  }

  private static boolean entered(Transfer deed, LocalDate day) {
    var recorded = deed.recorded();
    return recorded != null && !recorded.isAfter(day);
  }

  private void advance(LocalDate day) {
    while (!ahead.isEmpty() && !ahead.element().day().isAfter(day)) {
      var event = ahead.remove();
      var before = List.copyOf(lots);
      switch (event.fact()) {
        case Transfer deed -> deed(deed, event);
        case Succession succession -> succeed(succession, event.day());
        case Ruling ruling -> undo(ruling, event.day());
        default -> throw new IllegalStateException("no event of title: " + event.fact().id());
      }
      if (!lots.equals(before)) {
        feed(event.day());
        lotsByDay.put(event.day(), List.copyOf(lots));
      }
    }
  }

  private void succeed(Succession event, LocalDate day) {
    var given = held(Set.of(event.from()));
    if (!given.isEmpty() && !event.from().equals(event.to())) {
      move(given, List.of(event.to()), Share.WHOLE, day, event);
    }
  }

  /// Gives back from a day on what an instrument had passed, where an order says that it is undone
  /// from that day only.
  private void undo(Ruling ruling, LocalDate day) {
    for (var lot : List.copyOf(lots)) {
      for (var step = lot.trail(); step != null; step = step.before()) {
        var passing = step.passing();
        if (passing.by().id().equals(ruling.instrument())) {
          lots.remove(lot);
          var back = new Passing(day, lot.holder(), passing.from(), lot.share(), ruling);
          passings.add(back);
          lots.add(new Lot(passing.from(), lot.share(), new Trail(back, step.before())));
          break;
        }
      }
    }
  }

  private void deed(Transfer deed, Event event) {
    if (rulings.rescinded(deed.id(), reading)) {
      return;
    }
    if (event.again()) {
      if (held(new HashSet<>(deed.to())).isEmpty()) {
        oust(deed, event.day());
      }
      return;
    }
    var given = givers(deed, event.day());
    if (early(deed, event.day())) {
      var why = "the invention was not made yet";
      broken.add(new Broken(event.day(), deed, "C4", why, names(deed), false));
      return;
    }
    if (fails(deed, event, given)) {
      return;
    }
    if (!given.isEmpty()) {
      move(given, deed.to(), deed.share(), event.day(), deed);
    } else if (!Contest.all(deed) && !oust(deed, event.day())) {
      strange(deed, event.day());
    }
    if (feeds(deed) && (given.isEmpty() || Contest.all(deed))) {
      waiting.add(deed);
    }
  }

  /// True if an assignment of what there is comes before the invention and nobody warrants it (W4).
  private boolean early(Transfer deed, LocalDate day) {
    return invented != null
        && day.isBefore(invented)
        && deed.kind() == Transfer.Kind.ASSIGNMENT
        && !Contest.all(deed)
        && !feeds(deed);
  }

  /// True if form, a missing step or a missing consent keeps title from passing.
  private boolean fails(Transfer deed, Event event, List<Lot> given) {
    var never = event.never();
    if (never != null) {
      boolean titular = !given.isEmpty() || lots.stream().anyMatch(lot -> made(lot, deed));
      boolean idle = holders().containsAll(deed.to()) || Contest.all(deed);
      if (!idle) {
        var code = titular ? never.code() : "C5";
        broken.add(new Broken(event.day(), deed, code, never.why(), names(deed), false));
      }
      return true;
    }
    var without = given.isEmpty() ? "" : consents.without(deed, lots, given);
    if (!without.isEmpty()) {
      var why = without + " did not agree";
      broken.add(new Broken(event.day(), deed, "C10", why, names(deed), false));
      return true;
    }
    return false;
  }

  private List<String> names(Transfer deed) {
    return List.copyOf(parties.names(deed.given().date(), deed.from()));
  }

  private boolean made(Lot lot, Transfer deed) {
    return lastFrom(lot, parties.names(deed.given().date(), deed.from())) != null;
  }

  private Set<String> holders() {
    var holders = new LinkedHashSet<String>();
    lots.forEach(lot -> holders.add(lot.holder()));
    return holders;
  }

  /// An assignment of things to come takes hold when its maker gets them; so does one that its
  /// maker warranted, against the maker (W3, W4).
  private static boolean feeds(Transfer deed) {
    return switch (deed.words()) {
      case PRESENT_FUTURE -> true;
      case PRESENT ->
          !Contest.all(deed)
              && deed.kind() == Transfer.Kind.ASSIGNMENT
              && deed.value() == Truth.YES;
      case PROMISE -> false;
    };
  }

  /// The lots that an instrument disposes of: its maker's, under whatever name, or what is pledged.
  private List<Lot> givers(Transfer deed, LocalDate day) {
    var own = held(Set.of(deed.from()));
    if (own.isEmpty()) {
      own = held(parties.names(day, deed.from()));
    }
    return own.isEmpty() && deed.kind() == Transfer.Kind.FORECLOSURE
        ? pledges.sold(deed, lots)
        : own;
  }

  private List<Lot> held(Set<String> names) {
    return lots.stream().filter(lot -> names.contains(lot.holder())).toList();
  }

  private void move(List<Lot> given, List<String> takers, Share part, LocalDate day, Fact by) {
    for (var lot : given) {
      lots.remove(lot);
      pass(lot, lot.holder(), lot.trail(), takers, part, day, by);
    }
  }

  /// Passes a part of a lot in equal shares.
  private void pass(
      Lot lot,
      String from,
      @Nullable Trail trail,
      List<String> takers,
      Share part,
      LocalDate day,
      Fact by) {
    var each = lot.share().times(part).times(Share.of(1, takers.size()));
    var kept = lot.share().minus(lot.share().times(part));
    if (!kept.none()) {
      lots.add(new Lot(lot.holder(), kept, lot.trail()));
    }
    for (var taker : takers) {
      if (!each.none()) {
        var passing =
            new Passing(
                by.given().date().isAfter(day) ? by.given().date() : day, from, taker, each, by);
        passings.add(passing);
        lots.add(new Lot(taker, each, new Trail(passing, trail)));
      }
    }
  }

  /// Lets a later transfer take what an earlier one by the same maker had passed, where the law
  /// says so. True if there was an earlier one.
  private boolean oust(Transfer later, LocalDate day) {
    var maker = parties.names(day, later.from());
    boolean met = false;
    for (var lot : List.copyOf(lots)) {
      var step = lastFrom(lot, maker);
      if (step == null || !(step.passing().by() instanceof Transfer earlier)) {
        continue;
      }
      met = true;
      boolean ordered = !later.given().date().isBefore(earlier.given().date());
      boolean contestable =
          earlier.kind() == Transfer.Kind.ASSIGNMENT
              || earlier.kind() == Transfer.Kind.CONFIRMATION;
      boolean wins = ordered && contestable && contest.laterWins(earlier, later, country, day);
      rivals.removeIf(known -> known.earlier().equals(earlier) && known.later().equals(later));
      rivals.add(new Rivals(earlier, later, wins, contest.law(later, country)));
      if (wins) {
        lots.remove(lot);
        pass(lot, step.passing().from(), step.before(), later.to(), later.share(), day, later);
      }
    }
    return met;
  }

  private static @Nullable Trail lastFrom(Lot lot, Set<String> maker) {
    for (var step = lot.trail(); step != null; step = step.before()) {
      if (maker.contains(step.passing().from())) {
        return step;
      }
    }
    return null;
  }

  /// An instrument of somebody who holds nothing and never did.
  private void strange(Transfer deed, LocalDate day) {
    var holders = holders();
    if (holders.containsAll(deed.to()) || deed.words() == Transfer.Words.PRESENT_FUTURE) {
      return;
    }
    Predicate<String> near = holder -> Names.near(deed.from(), holder);
    var meant =
        holders.stream().anyMatch(near)
            ? holders.stream().filter(near).toList()
            : List.copyOf(holders);
    var why = deed.from() + " does not hold it";
    boolean linked =
        !meant.isEmpty()
            && meant.stream().allMatch(each -> links.open(deed, each))
            && reading.so(Links.premise(deed, String.join(", ", meant)));
    broken.add(new Broken(day, deed, "C5", why, meant, linked));
    if (linked) {
      move(held(new HashSet<>(meant)), deed.to(), deed.share(), day, deed);
    }
  }

  /// What somebody has just acquired goes on to whom it was assigned beforehand.
  private void feed(LocalDate day) {
    boolean moved = true;
    while (moved && !waiting.isEmpty()) {
      moved = false;
      for (var deed : List.copyOf(waiting)) {
        var given =
            held(parties.names(day, deed.from())).stream()
                .filter(lot -> !passed(lot, deed))
                .toList();
        if (!given.isEmpty() && !rulings.rescinded(deed.id(), reading)) {
          if (!Contest.all(deed)) {
            waiting.remove(deed);
          }
          move(given, deed.to(), deed.share(), day, deed);
          moved = true;
        }
      }
    }
  }

  private static boolean passed(Lot lot, Transfer deed) {
    for (var step = lot.trail(); step != null; step = step.before()) {
      if (step.passing().by().equals(deed)) {
        return true;
      }
    }
    return false;
  }
}
