package licet.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import licet.vocabulary.fact.BusinessSale;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.Complete;
import licet.vocabulary.fact.Control;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Essential;
import licet.vocabulary.fact.Exemption;
import licet.vocabulary.fact.Exercise;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Narrative;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Suit;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// All facts told, packed or as they are, found by the patents, parties, products and instruments
/// they are about.
final class Kept {
  final Dictionary names = new Dictionary();
  final Dictionary familyNames = new Dictionary();
  final Numbers numbers = new Numbers();
  final PatentRows rows = new PatentRows(names, familyNames, numbers);
  private final Kin kin = new Kin(names);
  final Census census = new Census();
  final List<Fact> facts = new ArrayList<>();

  /// Facts other than its own by patent.
  final Postings byPatent = new Postings();

  /// Facts that tie parties together, or that a party's every dealing is read with, by root.
  final Postings byKin = new Postings();

  /// Grants by the roots of those they name.
  final Postings grantedTo = new Postings();

  /// Grants by the roots of those whose patents they bind.
  final Postings grantedBy = new Postings();

  /// Rows by the patents they descend from or are necessary for, and the other way round.
  final Postings relatives = new Postings();

  /// Rows by the name of their family.
  final Postings families = new Postings();

  /// Sales by the roots of those who bought.
  final Postings bought = new Postings();

  /// Rulings by the roots of those they favor.
  final Postings ruledFor = new Postings();

  /// Facts that speak of another fact, by its name.
  final Map<String, List<Fact>> about = new HashMap<>();

  /// Facts about products and sales of them, by the name the product compares by.
  final Map<String, List<Fact>> ofProduct = new HashMap<>();

  /// Grants that name a product, by the name it compares by.
  final Map<String, List<Grant>> naming = new HashMap<>();

  final Map<String, Grant> grants = new HashMap<>();

  /// Grants that name a class of which anybody may be.
  final List<Grant> open = new ArrayList<>();

  /// Facts of which it is not told whom they concern, and so concern everybody.
  final List<Fact> wide = new ArrayList<>();

  /// Names of facts that others stand in for.
  final Set<String> corrected = new HashSet<>();

  private final Map<Long, Integer> untold = new HashMap<>();
  private final Longs descents = new Longs();
  private int[] roots = {};
  private boolean[] restless = {};

  /// Takes a fact in.
  void add(Fact fact) {
    census.corrects(fact);
    var corrects = fact.given().corrects();
    if (corrects != null) {
      corrected.add(corrects);
      mention(corrects, fact);
    }
    switch (fact) {
      case PatentFact each -> patent(each);
      case Grant each -> {
        grants.put(each.id(), each);
        facts.add(each);
      }
      default -> facts.add(fact);
    }
  }

  private void patent(PatentFact fact) {
    int row = rows.add(fact);
    if (fact.family() != null) {
      families.add(familyNames.add(fact.family()), row);
    }
    fact.relations().forEach(relation -> descends(row, relation.of()));
    fact.necessaryFor().forEach(needed -> descends(row, needed));
  }

  private void descends(int row, String of) {
    descents.add(row);
    descents.add(numbers.add(of));
  }

  /// Closes the lists, after which facts can be found.
  void close() {
    rows.close();
    count();
    facts.forEach(this::tie);
    facts.forEach(fact -> parties(fact).forEach(names::add));
    roots = kin.roots();
    restless = new boolean[roots.length];
    for (int party = 0; party < roots.length; party++) {
      restless[party] = kin.restless(party);
    }
    for (int i = 0; i < facts.size(); i++) {
      post(i, facts.get(i));
    }
    for (int i = 0; i < descents.size(); i += 2) {
      int row = (int) descents.get(i);
      int of = patent(descents.get(i + 1));
      relatives.add(of, row);
      relatives.add(row, of);
    }
    int patents = rows.size() + untold.size();
    byPatent.close(patents);
    relatives.close(patents);
    families.close(familyNames.size());
    byKin.close(names.size());
    grantedTo.close(names.size());
    grantedBy.close(names.size());
    bought.close(names.size());
    ruledFor.close(names.size());
  }

  private void count() {
    for (var fact : facts) {
      census.add(fact.id(), Days.of(fact.given().known()));
    }
    for (int row = 0; row < rows.size(); row++) {
      if (census.corrects()) {
        census.add(rows.id(row), rows.known(row));
      } else {
        census.add(rows.known(row));
      }
    }
  }

  /// The number of a patent: that of its first row, or one beyond the rows for one that only other
  /// facts name.
  private int patent(long key) {
    int row = rows.find(key);
    return row >= 0 ? row : untold.computeIfAbsent(key, _ -> rows.size() + untold.size());
  }

  /// The number of the patent that a row is about.
  int first(int row) {
    return row < rows.size() ? rows.find(rows.key(row)) : row;
  }

  /// The number of a patent, or -1 if no fact names it.
  int patent(String number) {
    long key = numbers.find(number);
    int row = key == -1 ? -1 : rows.find(key);
    return row >= 0 ? row : untold.getOrDefault(key, -1);
  }

  /// The root of a party, or -1 if no fact names it.
  int root(String party) {
    int name = names.find(party);
    return name < 0 || name >= roots.length ? -1 : roots[name];
  }

  /// The root of a party by its number, or -1 if it was no party when the lists were closed.
  int root(int party) {
    return party < 0 || party >= roots.length ? -1 : roots[party];
  }

  /// True if something other than votes ties a party to others.
  boolean restless(int party) {
    return party >= 0 && party < restless.length && restless[party];
  }

  boolean restless(String party) {
    return restless(names.find(party));
  }

  /// How many names were parties or might have been when the lists were closed.
  int parties() {
    return roots.length;
  }

  private void tie(Fact fact) {
    switch (fact) {
      case Succession each -> kin.tie(each.from(), each.to(), false);
      case Stake each -> kin.tie(each.holder(), each.in(), each.given().corrects() == null);
      case Control each -> kin.tie(each.holder(), each.in(), false);
      case BusinessSale each -> kin.tie(each.seller(), each.buyer(), false);
      case Ruling each when each.kind() == Ruling.Kind.CONTROLS ->
          tie(each.party(), each.against());
      case Transfer each when Contest.all(each) ->
          each.to().forEach(to -> kin.tie(each.from(), to, false));
      case Change each when each.kind() == Change.Kind.ASSIGNED -> {
        var grant = grants.get(each.grant());
        tie(each.by(), each.to());
        if (grant != null) {
          grant.to().forEach(to -> tie(to, each.to()));
        }
      }
      default -> {}
    }
    if (fact instanceof Stake stake && corrected.contains(stake.id())) {
      kin.tie(stake.holder(), stake.in(), false);
    }
  }

  private void tie(@Nullable String one, @Nullable String other) {
    if (one != null && other != null) {
      kin.tie(one, other, false);
    }
  }

  private void post(int at, Fact fact) {
    for (var number : patents(fact)) {
      byPatent.add(patent(numbers.add(number)), at);
    }
    for (var id : mentions(fact)) {
      mention(id, fact);
    }
    switch (fact) {
      case Grant each -> grant(at, each);
      case Product each -> ofProduct(each.name(), each);
      case Sale each -> {
        ofProduct(each.item(), each);
        if (each.buyer() != null) {
          bought.add(root(each.buyer()), at);
        }
      }
      case Complete each -> wide.add(each);
      case Succession _, Stake _, Control _, BusinessSale _, Membership _ -> kin(at, fact);
      case Suit each -> byKin.add(root(each.plaintiff()), at);
      case Ruling each -> {
        if (each.kind() == Ruling.Kind.CONTROLS) {
          kin(at, each);
        } else if (each.party() != null) {
          ruledFor.add(root(each.party()), at);
        }
      }
      case Transfer each when Contest.all(each) -> kin(at, each);
      case Lien each when each.patents().contains("*") -> kin(at, each);
      default -> {}
    }
  }

  private void kin(int at, Fact fact) {
    parties(fact).map(this::root).distinct().forEach(root -> byKin.add(root, at));
  }

  private void grant(int at, Grant grant) {
    grant.to().forEach(to -> grantedTo.add(root(to), at));
    Stream.concat(Stream.of(grant.by()), grant.standing().authority().stream())
        .map(this::root)
        .distinct()
        .forEach(root -> grantedBy.add(root, at));
    if (open(grant)) {
      open.add(grant);
    }
    if (grant.scope().products() instanceof Term.Stated<Set<String>>(Set<String> products)) {
      products.forEach(each -> name(each, grant));
    }
    grant.scope().exceptProducts().forEach(each -> name(each, grant));
  }

  private void name(String product, Grant grant) {
    naming.computeIfAbsent(Goods.bare(product), _ -> new ArrayList<>()).add(grant);
  }

  /// True if a grant names a class of which anybody may be.
  static boolean open(Grant grant) {
    var reach = grant.reach();
    return reach.everybody()
        || reach.membersOf() != null
        || reach.customers()
        || grant.to().isEmpty();
  }

  private void ofProduct(String product, Fact fact) {
    ofProduct.computeIfAbsent(Goods.bare(product), _ -> new ArrayList<>()).add(fact);
  }

  private void mention(String id, Fact by) {
    about.computeIfAbsent(id, _ -> new ArrayList<>()).add(by);
  }

  /// The patents a fact is about, beside those that a patent tells of itself.
  static Collection<String> patents(Fact fact) {
    return switch (fact) {
      case PatentStatus each -> List.of(each.patent());
      case Coverage each -> List.of(each.patent());
      case Essential each -> List.of(each.patent());
      case Exemption each -> List.of(each.patent());
      case Ruling each -> each.patent() == null ? List.of() : List.of(each.patent());
      case Transfer each -> each.patents();
      case Lien each -> each.patents();
      case CoOwnerAgreement each -> each.patents();
      case Grant each -> each.subject().listed();
      case PatentFact _,
          Product _,
          Succession _,
          BusinessSale _,
          Change _,
          Exercise _,
          Sale _,
          Stake _,
          Control _,
          Notice _,
          Membership _,
          Suit _,
          Complete _,
          Narrative _ ->
          List.of();
    };
  }

  /// The names of facts that a fact speaks of.
  static Collection<String> mentions(Fact fact) {
    return switch (fact) {
      case Change each -> List.of(each.grant());
      case Exercise each ->
          each.favored() == null ? List.of(each.grant()) : List.of(each.grant(), each.favored());
      case Notice each -> List.of(each.of());
      case Ruling each -> each.instrument() == null ? List.of() : List.of(each.instrument());
      default -> List.of();
    };
  }

  /// The parties a fact names.
  static Stream<String> parties(Fact fact) {
    return switch (fact) {
      case PatentFact each ->
          Stream.concat(each.owners().keySet().stream(), each.inventors().stream());
      case Transfer each -> Stream.concat(Stream.of(each.from()), each.to().stream());
      case Lien each -> Stream.of(each.by(), each.to());
      case CoOwnerAgreement each -> each.between().stream();
      case Succession each -> Stream.of(each.from(), each.to());
      case BusinessSale each -> Stream.of(each.seller(), each.buyer());
      case Grant each ->
          Stream.of(List.of(each.by()), each.to(), each.standing().authority())
              .flatMap(Collection::stream);
      case Change each -> present(each.by(), each.to());
      case Exercise each -> Stream.of(each.by());
      case Sale each ->
          Stream.concat(Stream.of(each.seller()), present(each.buyer(), each.authorizedBy()));
      case Stake each -> Stream.of(each.holder(), each.in());
      case Control each -> Stream.of(each.holder(), each.in());
      case Notice each -> Stream.of(each.who());
      case Ruling each -> present(each.party(), each.against());
      case Membership each -> Stream.of(each.member(), each.of());
      case Suit each -> Stream.of(each.plaintiff(), each.defendant());
      case Exemption each -> Stream.of(each.party());
      case PatentStatus _, Coverage _, Essential _, Product _, Complete _, Narrative _ ->
          Stream.empty();
    };
  }

  private static Stream<String> present(@Nullable String one, @Nullable String other) {
    return Stream.of(one, other).filter(java.util.Objects::nonNull).map(String::valueOf);
  }
}
