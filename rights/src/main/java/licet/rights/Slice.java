package licet.rights;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.Essential;
import licet.vocabulary.fact.Exercise;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// The facts that can bear on a question: what every rule could reach from it, and rather more.
///
/// - The patent with its relatives by descent, family and need, and all that is told of them:
///   chains of title, rulings, status.
/// - Every party that comes up, with all its kin.
/// - The actor's grants and those of its kin, those open to a class, and those that keep others out
///   of patents of anybody who may ever have held the patent.
/// - Above each of these the licenses from which its grantor may draw its right.
/// - The product with its classes and parts, the sales of any of them, and with each sale the
///   seller as if it were the actor.
/// - Whatever speaks of a fact that is in: changes, notices, rulings, uses, corrections.
/// - For more than a verdict, what else is granted under patents of those holders, for the
///   collisions among instruments.
final class Slice {
  private final Kept kept;
  private final Bearings bearings;
  private final boolean whole;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final ArrayDeque<Fact> ahead = new ArrayDeque<>();
  private final ArrayDeque<Grant> untried = new ArrayDeque<>();
  private final BitSet patents = new BitSet();
  private final BitSet kin = new BitSet();
  private final BitSet holders = new BitSet();
  private final BitSet actors = new BitSet();
  private final BitSet grantors = new BitSet();
  private final BitSet handing = new BitSet();
  private final Set<String> tried = new HashSet<>();
  private final Set<String> products = new HashSet<>();

  private Slice(Kept kept, Bearings bearings, boolean whole) {
    this.kept = kept;
    this.bearings = bearings;
    this.whole = whole;
  }

  /// The facts that can bear on the answer to a question, with its proof and what is remarked.
  static List<Fact> of(Kept kept, Bearings bearings, Question question) {
    return of(kept, bearings, question, true);
  }

  /// The facts that can bear on whether somebody may act.
  static List<Fact> ofVerdict(Kept kept, Bearings bearings, Question.Practise question) {
    return of(kept, bearings, question, false);
  }

  private static List<Fact> of(Kept kept, Bearings bearings, Question question, boolean whole) {
    var slice = new Slice(kept, bearings, whole);
    kept.open.forEach(slice::attempt);
    kept.wide.forEach(slice::add);
    switch (question) {
      case Question.Practise asked -> slice.practise(asked);
      case Question.Owner asked -> slice.title(List.of(asked.patent()), asked.asker());
      case Question.Encumbrances asked -> slice.title(asked.patents(), asked.buyer());
      case Question.Conflicts asked -> slice.title(asked.patents(), null);
    }
    slice.follow();
    return List.copyOf(slice.facts.values());
  }

  private void practise(Question.Practise asked) {
    asked.patents().forEach(this::patent);
    if (asked.standard() != null) {
      for (var fact : kept.facts) {
        if (fact instanceof Essential each && Goods.release(each.standard(), asked.standard())) {
          add(fact);
          patent(each.patent());
        }
      }
    }
    actor(asked.actor());
    if (asked.maker() != null) {
      actor(asked.maker());
    }
    product(asked.product());
  }

  private void title(List<String> asked, @Nullable String party) {
    asked.forEach(this::patent);
    if (party != null) {
      holder(party);
      actor(party);
    }
  }

  private void follow() {
    while (!ahead.isEmpty() || !untried.isEmpty()) {
      if (ahead.isEmpty()) {
        heads(untried.remove());
      } else {
        follow(ahead.remove());
      }
    }
  }

  private void add(Fact fact) {
    if (facts.putIfAbsent(fact.id(), fact) == null) {
      ahead.add(fact);
      kept.about.getOrDefault(fact.id(), List.of()).forEach(this::add);
    }
  }

  private void add(Postings postings, int thing) {
    for (int i = postings.start(thing); i < postings.end(thing); i++) {
      add(kept.facts.get(postings.at(i)));
    }
  }

  private void follow(Fact fact) {
    switch (fact) {
      case PatentFact each -> {
        Kept.parties(each).forEach(this::holder);
        each.relations().forEach(relation -> patent(relation.of()));
        each.necessaryFor().forEach(this::patent);
      }
      case Transfer each -> Kept.parties(each).forEach(this::holder);
      case Lien each -> Kept.parties(each).forEach(this::holder);
      case CoOwnerAgreement each -> Kept.parties(each).forEach(this::party);
      case Change each -> Kept.parties(each).forEach(this::party);
      case Ruling each -> {
        if (each.kind() == Ruling.Kind.CO_OWNER && each.party() != null) {
          holder(each.party());
        }
        instrument(each.instrument());
      }
      case Exercise each -> {
        party(each.by());
        instrument(each.favored());
      }
      case Product each -> {
        each.classes().forEach(this::product);
        each.contains().forEach(this::product);
      }
      case Sale each -> sale(each);
      case Grant each -> grant(each);
      default -> {}
    }
  }

  /// A sale counts if its seller might have done it itself.
  private void sale(Sale sale) {
    actor(sale.seller());
    product(sale.item());
    sale.embodies().keySet().forEach(this::patent);
    if (sale.authorizedBy() != null) {
      actor(sale.authorizedBy());
    }
  }

  private void grant(Grant grant) {
    Kept.parties(grant).forEach(this::party);
    instrument(grant.standing().under());
    if (whole) {
      attempt(grant);
      if (grant.reach().membersOf() != null) {
        party(grant.reach().membersOf());
      }
    }
  }

  private void instrument(@Nullable String id) {
    var grant = id == null ? null : kept.grants.get(id);
    if (grant != null) {
      attempt(grant);
    }
  }

  /// Takes in a patent with all that is told of it, and its relatives.
  private void patent(String number) {
    int patent = kept.patent(number);
    if (patent >= 0) {
      patent(patent);
    }
  }

  private void patent(int start) {
    var open = new ArrayDeque<Integer>();
    open.add(start);
    while (!open.isEmpty()) {
      int patent = kept.first(open.remove());
      if (patents.get(patent)) {
        continue;
      }
      patents.set(patent);
      add(kept.byPatent, patent);
      if (patent < kept.rows.size()) {
        for (int row : kept.rows.all(kept.rows.key(patent))) {
          var fact = kept.rows.fact(row);
          add(fact);
          open.addAll(among(kept.relatives, row));
          int family = fact.family() == null ? -1 : kept.familyNames.find(fact.family());
          open.addAll(among(kept.families, family));
        }
      }
      open.addAll(among(kept.relatives, patent));
    }
  }

  private List<Integer> among(Postings postings, int thing) {
    var values = new ArrayList<Integer>();
    for (int i = postings.start(thing); i < postings.end(thing); i++) {
      values.add(postings.at(i));
    }
    return values;
  }

  /// Takes in the kin of a party.
  private void party(String name) {
    int root = kept.root(name);
    if (root >= 0 && !kin.get(root)) {
      kin.set(root);
      add(kept.byKin, root);
    }
  }

  /// Takes in what keeps others out of the patents of somebody who may have held one of these.
  private void holder(String name) {
    party(name);
    int root = kept.root(name);
    if (root < 0 || holders.get(root)) {
      return;
    }
    holders.set(root);
    bearings.excluding(root).forEach(this::attempt);
    if (whole) {
      among(kept.byKin, root).forEach(at -> pool(kept.facts.get(at)));
    }
    for (int at : among(kept.grantedBy, root)) {
      var grant = (Grant) kept.facts.get(at);
      if (whole || grant.kind() == Grant.Kind.FRAND) {
        attempt(grant);
      }
    }
  }

  /// Takes in what a pool grants to which somebody belongs.
  private void pool(Fact fact) {
    if (fact instanceof Membership member) {
      holder(member.of());
    }
  }

  /// Takes in the grants that somebody may rely on.
  private void actor(String name) {
    party(name);
    int root = kept.root(name);
    if (root < 0 || actors.get(root)) {
      return;
    }
    actors.set(root);
    add(kept.ruledFor, root);
    among(kept.grantedTo, root).forEach(at -> attempt((Grant) kept.facts.get(at)));
    if (kept.open.stream().anyMatch(grant -> grant.reach().customers())) {
      add(kept.bought, root);
    }
  }

  /// Takes in a grant that is tried, and what it may stand on.
  private void attempt(Grant grant) {
    if (tried.add(grant.id())) {
      add(grant);
      untried.add(grant);
    }
  }

  private void heads(Grant grant) {
    instrument(grant.standing().under());
    above(kept.root(grant.by()));
    if (whole && Bearings.passesOn(grant)) {
      grant.to().forEach(to -> below(kept.root(to)));
    }
  }

  /// Takes in the licenses from which somebody may draw a right to grant.
  private void above(int root) {
    if (root < 0 || grantors.get(root)) {
      return;
    }
    grantors.set(root);
    for (int at : among(kept.grantedTo, root)) {
      var head = (Grant) kept.facts.get(at);
      add(head);
      if (Bearings.passesOn(head)) {
        attempt(head);
      }
    }
  }

  /// Takes in what somebody grants who may hand a license on.
  private void below(int root) {
    if (root >= 0 && !handing.get(root)) {
      handing.set(root);
      among(kept.grantedBy, root).forEach(at -> attempt((Grant) kept.facts.get(at)));
    }
  }

  /// Takes in what a product is and the sales of it.
  private void product(String name) {
    var bare = Goods.bare(name);
    if (products.add(bare)) {
      kept.ofProduct.getOrDefault(bare, List.of()).forEach(this::add);
      known(kept.naming.getOrDefault(bare, List.of()));
    }
  }

  /// Of the grants that name a product, those from which it is first known by that name.
  private void known(List<Grant> naming) {
    Grant first = null;
    for (var grant : naming) {
      if (kept.corrected.contains(grant.id())) {
        add(grant);
      } else if (first == null || grant.given().known().isBefore(first.given().known())) {
        first = grant;
      }
    }
    if (first != null) {
      add(first);
    }
  }
}
