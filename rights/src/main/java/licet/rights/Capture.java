package licet.rights;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Essential;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentFact.Relation;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// Which patents a grant covers (Q1 to Q10).
final class Capture {
  private static final Set<Relation.Kind> PRIORITY =
      Set.of(Relation.Kind.CONTINUATION, Relation.Kind.DIVISION, Relation.Kind.REISSUE);

  private final Matter matter;

  Capture(Matter matter) {
    this.matter = matter;
  }

  /// Whether a grant covers the patent.
  Finding finding(Grant grant, Conduct conduct) {
    var patent = conduct.patent();
    var claim = grant.id() + " covers " + patent;
    if (Patents.named(grant.subject().except(), patent)) {
      return Finding.fails("Q5", claim, Proofs.cited(grant));
    }
    var text = byText(grant, conduct);
    var found = text.so() ? text : implied(grant, conduct, text);
    if (!found.so()) {
      found = unseenList(grant, patent, found);
    }
    if (!found.so()) {
      return found;
    }
    var parts = new ArrayList<Finding>();
    parts.add(found);
    if (grant.subject().priorityBefore() != null) {
      parts.add(cutOff(grant, conduct));
    }
    if (!grant.subject().essentialTo().isEmpty()) {
      parts.add(essential(grant, patent));
    }
    if (grant.subject().whileOwned()) {
      parts.add(stillOwned(grant, conduct));
    }
    return parts.size() == 1 ? found : Finding.all("Q5", claim, parts);
  }

  /// True if the law, not the text, extends the grant to the patent (Q9).
  boolean byImplication(Grant grant, Conduct conduct) {
    return !byText(grant, conduct).so()
        && implied(grant, conduct, byText(grant, conduct)).why().rule().equals("Q9");
  }

  private Finding byText(Grant grant, Conduct conduct) {
    var patent = conduct.patent();
    var claim = grant.id() + " covers " + patent;
    var subject = grant.subject();
    var fact = matter.patents.in(patent, conduct.country()).orElse(null);
    if (Patents.named(subject.listed(), patent)) {
      return Finding.holds("Q1", claim, Proofs.cited(grant));
    }
    if (fact != null && fact.family() != null && subject.families().contains(fact.family())) {
      return Finding.holds("Q2", claim, Proofs.cited(grant), Proofs.cited(fact));
    }
    var line = descent(conduct, subject.relations(), subject.listed());
    if (line != null) {
      return Finding.of(true, "Q2", claim, null, also(grant, line));
    }
    if (subject.relations().contains(Relation.Kind.COUNTERPART)) {
      for (var listed : subject.listed()) {
        var other = matter.patents.in(listed, conduct.country()).orElse(null);
        if (other != null && counterpart(other, patent)) {
          return Finding.of(true, "Q2", claim, null, also(grant, List.of(other)));
        }
      }
    }
    if (subject.owned() != null) {
      return owned(grant, subject.owned(), conduct);
    }
    if (grant.kind() == Grant.Kind.SPRINGING && subject.listed().isEmpty()) {
      return transferred(grant, conduct, claim);
    }
    return Finding.fails("Q1", claim, Proofs.cited(grant));
  }

  private static boolean counterpart(PatentFact fact, String patent) {
    return fact.relations().stream()
        .anyMatch(relation ->
            relation.kind() == Relation.Kind.COUNTERPART
                && Patents.bare(relation.of()).equals(Patents.bare(patent)));
  }

  private static List<Proof> also(Grant grant, List<PatentFact> line) {
    var leaves = new ArrayList<Proof>();
    leaves.add(Proofs.cited(grant));
    line.forEach(fact -> leaves.add(Proofs.cited(fact)));
    return leaves;
  }

  /// The facts by which a patent descends, in these manners, from one of those listed; or null.
  private @Nullable List<PatentFact> descent(
      Conduct conduct, Set<Relation.Kind> kinds, Set<String> listed) {
    var line = new ArrayList<PatentFact>();
    var open = new ArrayList<String>();
    var seen = new HashSet<String>();
    open.add(conduct.patent());
    while (!open.isEmpty()) {
      var number = open.removeLast();
      var fact = matter.patents.in(number, conduct.country()).orElse(null);
      if (fact == null || !seen.add(Patents.bare(number))) {
        continue;
      }
      line.add(fact);
      for (var relation : fact.relations()) {
        if (kinds.contains(relation.kind())) {
          if (Patents.named(listed, relation.of())) {
            return line;
          }
          open.add(relation.of());
        }
      }
    }
    return null;
  }

  private Finding transferred(Grant grant, Conduct conduct, String claim) {
    var trigger = matter.holdings.trigger(grant, conduct.patent(), conduct.country());
    return trigger == null
        ? Finding.fails("U2", claim, Proofs.cited(grant))
        : trigger.bound().under("U2", claim);
  }

  private Finding owned(Grant grant, Term<Period> days, Conduct conduct) {
    return switch (days) {
      case Term.Stated<Period>(Period period) -> within(grant, period, conduct);
      case Term.Silent<Period> _ -> atSigning(grant, conduct);
      case Term.Undisclosed<Period> _ -> someDay(grant, conduct);
    };
  }

  private Finding within(Grant grant, Period period, Conduct conduct) {
    var claim = conduct.patent() + " was owned by a grantor of " + grant.id() + " in time";
    var at =
        matter.holdings.first(
            grant, conduct.patent(), conduct.country(), period.from(), period.until());
    if (at != null) {
      var because = matter.chain(conduct.patent(), conduct.country()).because(at.day());
      return Finding.holds("Q3", claim, at.bound().why(), held(at, conduct, because).why());
    }
    var any = matter.holdings.first(grant, conduct.patent(), conduct.country());
    var rule = any == null ? "Q3" : "Q10";
    return Finding.of(false, rule, claim, null, Holdings.absence(matter, grant, conduct));
  }

  private static Finding held(Holdings.Instant at, Conduct conduct, Proof because) {
    var claim = at.holder() + " held " + conduct.patent() + " on " + at.day();
    return Finding.of(true, "W1", claim, null, Finding.leaves(because));
  }

  /// Where the text says `the patents of` somebody and names no days: those owned at signing. For
  /// later ones the days are missing, but a most-favored clause keeps to those at signing (Q10).
  private Finding atSigning(Grant grant, Conduct conduct) {
    var signed = grant.given().date();
    var claim = conduct.patent() + " is a patent of a grantor of " + grant.id();
    var at =
        matter.holdings.first(
            grant, conduct.patent(), conduct.country(), signed, signed.plusDays(1));
    if (at != null) {
      return at.bound().under("Q3", claim);
    }
    var later = matter.holdings.first(grant, conduct.patent(), conduct.country());
    boolean favored = Exercised.favored(matter.ledger, grant.id());
    if (later == null || favored) {
      var leaves = Holdings.absence(matter, grant, conduct);
      return Finding.of(false, favored ? "Q10" : "Q3", claim, null, leaves);
    }
    var premise =
        Premise.untold(
            grant.id() + ":later-patents",
            "whether " + grant.id() + " takes in patents acquired after signing",
            "the definition of licensed patents");
    return matter.open("Q3", claim, premise, grant);
  }

  private Finding someDay(Grant grant, Conduct conduct) {
    var claim = conduct.patent() + " was owned by a grantor of " + grant.id() + " in time";
    if (matter.holdings.first(grant, conduct.patent(), conduct.country()) == null) {
      var leaves = Holdings.absence(matter, grant, conduct);
      return Finding.of(false, "Q3", claim, null, leaves);
    }
    var premise =
        Premise.untold(
            grant.id() + ":capture",
            "the days within which a patent must be owned for " + grant.id(),
            "the capture period");
    return matter.open("Q3", claim, premise, grant);
  }

  private Finding unseenList(Grant grant, String patent, Finding otherwise) {
    if (!grant.subject().undisclosed()) {
      return otherwise;
    }
    var premise =
        Premise.untold(
            grant.id() + ":list:" + Patents.bare(patent),
            "whether the list of " + grant.id() + " names " + patent,
            "the list of patents");
    return matter.open("Q1", grant.id() + " covers " + patent, premise, grant);
  }

  /// What the law of the United States adds, unless both sides clearly meant otherwise (Q9).
  private Finding implied(Grant grant, Conduct conduct, Finding otherwise) {
    boolean apart =
        grant.subject().nothingImplied()
            || !conduct.country().equals("US")
            || denied(grant, conduct);
    var row = matter.row("Q9", "implied", conduct.country(), conduct.day());
    if (apart || !row.says().equals("implied")) {
      return otherwise;
    }
    var claim = grant.id() + " extends to " + conduct.patent() + " by implication";
    var descent = descent(conduct, PRIORITY, captured(grant, conduct));
    if (descent != null) {
      return Finding.of(true, "Q9", claim, row.law(), also(grant, descent));
    }
    var fact = matter.patents.in(conduct.patent(), conduct.country()).orElse(null);
    if (fact != null) {
      for (var needed : fact.necessaryFor()) {
        if (covers(grant, conduct, needed)) {
          return Finding.of(true, "Q9", claim, row.law(), also(grant, List.of(fact)));
        }
      }
    }
    return otherwise;
  }

  /// The patents that a grant covers by its text, among those from which the patent descends. No
  /// other is asked about, so that what is open about it does not make this answer open.
  private Set<String> captured(Grant grant, Conduct conduct) {
    var captured = new HashSet<String>(grant.subject().listed());
    var seen = new HashSet<String>(Set.of(Patents.bare(conduct.patent())));
    var open = new ArrayDeque<String>();
    open.add(conduct.patent());
    while (!open.isEmpty()) {
      var fact = matter.patents.in(open.remove(), conduct.country()).orElse(null);
      for (var relation : fact == null ? List.<Relation>of() : fact.relations()) {
        if (PRIORITY.contains(relation.kind()) && seen.add(Patents.bare(relation.of()))) {
          open.add(relation.of());
          boolean told = matter.patents.in(relation.of(), conduct.country()).isPresent();
          if (told && covers(grant, conduct, relation.of())) {
            captured.add(relation.of());
          }
        }
      }
    }
    return captured;
  }

  private boolean covers(Grant grant, Conduct conduct, String patent) {
    return !Patents.named(grant.subject().except(), patent)
        && byText(grant, conduct.under(patent, conduct.country())).so();
  }

  /// True if a court held that the grant licenses the patent neither in words nor otherwise.
  private boolean denied(Grant grant, Conduct conduct) {
    for (var ruling : matter.ledger.all(Ruling.class)) {
      boolean about =
          ruling.kind() == Ruling.Kind.LICENSED
              && ruling.settled()
              && ruling.holds() == Truth.NO
              && (ruling.instrument() == null || ruling.instrument().equals(grant.id()))
              && ruling.patent() != null
              && Patents.named(List.of(ruling.patent()), conduct.patent());
      if (about) {
        return true;
      }
    }
    return false;
  }

  private Finding cutOff(Grant grant, Conduct conduct) {
    var before = grant.subject().priorityBefore();
    var claim = conduct.patent() + " goes back to before " + before;
    var fact = matter.patents.in(conduct.patent(), conduct.country()).orElse(null);
    var open = new ArrayList<PatentFact>();
    if (fact != null) {
      open.add(fact);
    }
    var seen = new HashSet<PatentFact>();
    boolean told = false;
    while (!open.isEmpty()) {
      var each = open.removeLast();
      if (!seen.add(each)) {
        continue;
      }
      var filed = each.filed() == null ? each.granted() : each.filed();
      told |= each.filed() != null;
      var day = filed == null ? each.given().date() : filed;
      if (before != null && day.isBefore(before)) {
        return Finding.holds("Q4", claim, Proofs.cited(grant), Proofs.cited(each));
      }
      for (var relation : each.relations()) {
        if (relation.kind() != Relation.Kind.SHARED_ANCESTOR) {
          matter.patents.in(relation.of(), conduct.country()).ifPresent(open::add);
        }
      }
    }
    if (told) {
      return Finding.fails("Q4", claim, Proofs.cited(grant), cite(fact));
    }
    var premise =
        Premise.untold(
            "priority:" + Patents.bare(conduct.patent()),
            "the priority of " + conduct.patent(),
            "its file");
    return matter.open("Q4", claim, premise, grant);
  }

  private Proof cite(@Nullable PatentFact fact) {
    return fact == null ? matter.absent("the patent") : Proofs.cited(fact);
  }

  private Finding essential(Grant grant, String patent) {
    var claim = patent + " is essential as " + grant.id() + " asks";
    Finding open = null;
    Finding no = null;
    for (var each : matter.ledger.all(Essential.class)) {
      if (!Patents.named(List.of(each.patent()), patent)
          || !standard(grant.subject().essentialTo(), each.standard())) {
        continue;
      }
      if (each.essential() == Truth.YES
          || (each.essential() == Truth.UNKNOWN && grant.subject().declaredSuffices())) {
        return Finding.holds("Q7", claim, Proofs.cited(grant), Proofs.cited(each));
      }
      if (each.essential() == Truth.NO) {
        no = Finding.fails("Q7", claim, Proofs.cited(grant), Proofs.cited(each));
      } else {
        var key = "essential:" + Patents.bare(patent) + ":" + Goods.bare(each.standard());
        open = no != null ? no : matter.told(each.essential(), "Q7", claim, key, CHART, each);
      }
    }
    if (no != null) {
      return no;
    }
    return open != null
        ? open
        : Finding.fails("Q7", claim, Proofs.cited(grant), matter.absent("that it is essential"));
  }

  private static final String CHART = "a claim chart, or a finding";

  private static boolean standard(Set<String> asked, String told) {
    return asked.stream().anyMatch(each -> Goods.release(told, each) || Goods.release(each, told));
  }

  private Finding stillOwned(Grant grant, Conduct conduct) {
    var claim = "a grantor of " + grant.id() + " owns " + conduct.patent() + " on the day";
    var holders = matter.chain(conduct.patent(), conduct.country()).holders(conduct.day());
    var found = new ArrayList<Finding>();
    for (var holder : holders.keySet()) {
      found.add(matter.holdings.bound(grant, holder, conduct.day()).under("Q8", claim));
    }
    return Finding.any("Q8", claim, found, matter.absent("an owner"));
  }
}
