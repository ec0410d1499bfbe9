package licet.rights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import licet.rights.Decision.Decided;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.question.Question;

/// What is good to know beside an answer and does not change it: promises, undertakings,
/// standstills, breaches, protection before grant, who would have to join a suit (D5, D8, U1, R3).
final class Remarks {
  private final Ledger ledger;
  private final Matter matter;
  private final Conduct conduct;
  private final Decided decided;
  private final List<String> remarks = new ArrayList<>();

  private Remarks(Ledger ledger, Conduct conduct, Decided decided) {
    this.ledger = ledger;
    this.conduct = conduct;
    this.decided = decided;
    matter = new Matter(ledger, _ -> true);
  }

  /// The remarks on an answer.
  static List<String> of(Ledger ledger, Conduct conduct, Decided decided) {
    var remarks = new Remarks(ledger, conduct, decided);
    remarks.collect();
    return List.copyOf(remarks.remarks);
  }

  private void collect() {
    boolean without =
        decided.verdict() == Verdict.NOT_SHOWN
            || decided.verdict() == Verdict.BARRED
            || decided.verdict() == Verdict.DISPUTED
            || decided.verdict() == Verdict.UNKNOWN;
    for (var grant : ledger.all(Grant.class)) {
      boolean signed = !grant.given().date().isAfter(conduct.day());
      if (without && signed && matter.capture.finding(grant, conduct).so()) {
        onGrant(grant);
      }
    }
    if (decided.ground().equals("not yet granted")) {
      remarks.add("provisional protection before grant is possible");
    }
    for (var status : ledger.all(PatentStatus.class)) {
      boolean pending =
          status.kind() == PatentStatus.Kind.REVOKED
              && !status.settled()
              && Patents.named(List.of(status.patent()), conduct.patent());
      if (pending) {
        remarks.add("an appeal is pending (" + status.id() + "); the patent is still in force");
      }
    }
    breaches();
    coOwner();
    collisions();
  }

  /// The collisions of the facts that the answer rests on or that were tried.
  private void collisions() {
    var cited = new HashSet<String>();
    decided.because().sources().forEach(leaf -> cited.add(leaf.fact()));
    decided.tried().forEach(each -> each.sources().forEach(leaf -> cited.add(leaf.fact())));
    var question =
        new Question.Conflicts(List.of(conduct.patent()), conduct.country(), conduct.day(), null);
    for (var flag : CollisionAnswer.flags(question, ledger)) {
      if (flag.facts().stream().anyMatch(cited::contains)) {
        remarks.add(flag.code() + " (" + String.join(", ", flag.facts()) + "): " + flag.words());
      }
    }
  }

  private void onGrant(Grant grant) {
    switch (grant.kind()) {
      case FRAND -> {
        var owners = matter.chain(conduct.patent(), conduct.country()).holders(conduct.day());
        remarks.add(
            "entitled to an offer on fair terms from %s (%s)"
                .formatted(String.join(" and ", owners.keySet()), grant.id()));
      }
      case STANDSTILL -> forActor(grant, "a standstill postpones suit and permits nothing");
      case SUE_LAST -> forActor(grant, "a promise to sue last permits nothing");
      case OPTION, FIRST_REFUSAL -> forActor(grant, "an option permits nothing until it is used");
      case MOST_FAVORED -> forActor(grant, "better terms must be elected");
      case LICENSE_OF_RIGHT -> remarks.add("a license stands open to all (" + grant.id() + ")");
      case LICENSE,
          EXCLUSIVE,
          SOLE,
          COVENANT,
          RELEASE,
          SPRINGING,
          PLEDGE,
          POOL,
          COMPULSORY,
          BRAND -> {
        if (grant.standing().promise()) {
          forActor(grant, "a promise to license is no license yet");
        }
      }
    }
  }

  private void forActor(Grant grant, String words) {
    if (matter.beneficiaries.named(grant, conduct.actor())) {
      remarks.add(words + " (" + grant.id() + ")");
    }
  }

  private void breaches() {
    if (decided.verdict() != Verdict.PERMITTED) {
      return;
    }
    for (var change : ledger.all(Change.class)) {
      boolean cited =
          decided.because().sources().anyMatch(leaf -> leaf.fact().equals(change.grant()));
      if (change.kind() == Change.Kind.BREACHED && cited) {
        remarks.add("a breach (" + change.id() + ") is a matter of contract and ends nothing");
      }
    }
  }

  /// Where a co-owner's license does not free the past: no suit goes forward without that co-owner.
  private void coOwner() {
    if (decided.tried().stream().anyMatch(each -> uses(each, "R4"))) {
      remarks.add("not enforceable without the licensing co-owner joining the suit");
    }
  }

  private static boolean uses(Proof proof, String rule) {
    return proof instanceof Proof.Step step
        && (step.rule().equals(rule)
            || step.premises().stream().anyMatch(each -> uses(each, rule)));
  }
}
