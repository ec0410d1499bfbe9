package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.vocabulary.answer.Answer.Flag;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Transfer.Kind;
import licet.vocabulary.fact.Transfer.Words;
import org.jspecify.annotations.Nullable;

/// The conflicts among instruments of title to one patent: C1, C5 to C7, C10 to C12 and C14.
final class TitleFlags {
  private final Ledger ledger;
  private final Parties parties;
  private final Rulings rulings;
  private final Reading reading;
  private final String patent;
  private final TracedChain chain;
  private final LocalDate day;
  private final Flags flags = new Flags();

  private TitleFlags(
      Ledger ledger, Reading reading, String patent, TracedChain chain, LocalDate day) {
    this.ledger = ledger;
    this.reading = reading;
    this.patent = patent;
    this.chain = chain;
    this.day = day;
    parties = new Parties(ledger);
    rulings = new Rulings(ledger);
  }

  /// The flags on a day.
  static List<Flag> of(
      Ledger ledger, Reading reading, String patent, TracedChain chain, LocalDate day) {
    var of = new TitleFlags(ledger, reading, patent, chain, day);
    of.doubles();
    of.broken();
    of.papers();
    of.liens();
    return of.flags.all();
  }

  private List<Transfer> deeds() {
    return Contest.about(ledger, patent).stream()
        .filter(deed -> !deed.given().date().isAfter(day))
        .filter(deed -> deed.kind() != Kind.RIGHT_TO_SUE)
        .filter(deed -> !rulings.rescinded(deed.id(), reading))
        .toList();
  }

  /// C1: one holder assigns the whole of what it holds twice.
  private void doubles() {
    Map<String, List<Transfer>> deedsByMaker = new HashMap<>();
    for (var deed : deeds()) {
      boolean meant = deed.words() != Words.PROMISE;
      if (meant && (deed.kind() == Kind.ASSIGNMENT || deed.kind() == Kind.CONFIRMATION)) {
        var maker = parties.on(day, deed.from());
        deedsByMaker.computeIfAbsent(maker, _ -> new ArrayList<>()).add(deed);
      }
    }
    for (var deeds : deedsByMaker.values().stream().filter(each -> each.size() > 1).toList()) {
      for (int i = 0; i < deeds.size(); i++) {
        for (int j = i + 1; j < deeds.size(); j++) {
          if (collide(deeds.get(i), deeds.get(j))) {
            flags.add("C1", "W5", "the same holding is assigned twice", deeds.get(i), deeds.get(j));
          }
        }
      }
    }
  }

  private boolean collide(Transfer earlier, Transfer later) {
    var from = earlier.given().date();
    var until = later.given().date();
    boolean whole = earlier.share().equals(Share.WHOLE);
    boolean others = Collections.disjoint(names(until, earlier.to()), names(until, later.to()));
    if (!whole || !others || later.kind() == Kind.CONFIRMATION || Contest.all(later)) {
      return false;
    }
    if (Contest.all(earlier) && chain.passings().stream().noneMatch(by(earlier))) {
      return false;
    }
    var maker = parties.names(until, earlier.from());
    return chain.passings().stream()
        .filter(step -> step.day().isAfter(from) && !step.day().isAfter(until))
        .noneMatch(step -> maker.contains(step.to()) && !maker.contains(step.from()));
  }

  private static java.util.function.Predicate<Chain.Passing> by(Fact fact) {
    return step -> step.by().equals(fact);
  }

  private Set<String> names(LocalDate on, List<String> takers) {
    var names = new HashSet<String>();
    takers.forEach(taker -> names.addAll(parties.names(on, taker)));
    return names;
  }

  /// C5, C6, C7, C10: instruments that fail.
  private void broken() {
    for (var each : chain.broken(day)) {
      var deed = each.deed();
      if (rulings.rescinded(deed.id(), reading)) {
        continue;
      }
      switch (each.code()) {
        case "C5" -> strange(each);
        case "C7" -> flags.add("C7", "W2", deed.id() + " has no effect: " + each.why(), deed);
        case "C4" -> flags.add("C4", "W4", deed.id() + " has no effect: " + each.why(), deed);
        case "C10" -> flags.add("C10", "P3", deed.id() + " lacks a consent: " + each.why(), deed);
        default -> {}
      }
    }
  }

  private void strange(TracedChain.Broken each) {
    if (!each.linked() && chain.repaired(each, day)) {
      return;
    }
    var deed = each.deed();
    var holding = holding(each);
    flags.add(
        "C5", "W10", "title does not reach " + deed.from() + ": " + each.why(), deed, holding);
    boolean near = each.meant().stream().anyMatch(meant -> Names.near(deed.from(), meant));
    if (deed.recorded() != null || near) {
      var meant = String.join(", ", each.meant());
      flags.add(
          "C6", "W6", "the holder is " + meant + ", the deed names " + deed.from(), deed, holding);
    }
  }

  /// The fact by which the last good holder has title.
  private @Nullable Fact holding(TracedChain.Broken each) {
    for (var lot : chain.lots(each.day())) {
      for (var step = lot.trail(); step != null; step = step.before()) {
        if (!step.passing().by().equals(each.deed())) {
          return step.passing().by();
        }
      }
    }
    return chain.first().fact();
  }

  /// C7, C12, C14: papers out of order.
  private void papers() {
    var law = chain.law();
    for (var deed : deeds()) {
      var effective = deed.effective();
      var signed = deed.given().date();
      var recorded = deed.recorded();
      boolean promise = deed.words() == Words.PROMISE;
      if (effective != null && effective.isBefore(signed)) {
        flags.add("C7", "T3", deed.id() + " names a day before its signing", deed);
      }
      if (promise && recorded != null) {
        flags.add("C7", "W3", deed.id() + " is recorded and only promises", deed);
      }
      boolean agreed = deed.kind() == Kind.ASSIGNMENT || deed.kind() == Kind.CONFIRMATION;
      boolean entered = recorded != null && !recorded.isAfter(day);
      if (agreed && !promise && !entered) {
        unentered(deed, law);
      }
    }
  }

  private void unentered(Transfer deed, String law) {
    var form = LawBook.shipped().on("W2", "form", law, deed.given().date());
    if (form.says().equals("registration")) {
      flags.add("C12", "W2", deed.id() + " passes title on registration only", deed);
    }
    boolean open = !day.isAfter(Contest.windowEnd(deed));
    if (law.equals("US") && open && !Contest.all(deed)) {
      flags.add("C14", "W5", deed.id() + " can still be recorded back to its date", deed);
    }
  }

  /// C11: securities not released, of those through whose hands the patent went.
  private void liens() {
    for (var lien : ledger.all(Lien.class)) {
      var released = lien.released();
      boolean alive = released == null || released.isAfter(day);
      if (alive && !lien.given().date().isAfter(day) && Burdens.pledged(lien, patent, chain, day)) {
        flags.add("C11", "W7", "the security of " + lien.to() + " is not released", lien);
      }
    }
  }
}
