package licet.rights;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.time.Period;

/// Whether two grants are good for some same thing at some same time (E6). What a term that is not
/// on record says is taken to overlap.
final class Overlap {
  private final Ledger ledger;

  Overlap(Ledger ledger) {
    this.ledger = ledger;
  }

  /// True if the two overlap in acts, products, territory and days.
  boolean of(Grant one, Grant other) {
    var here = one.scope();
    var there = other.scope();
    return common(here.acts(), there.acts())
        && common(here.territory(), there.territory())
        && !outside(here.territory(), there.exceptTerritory())
        && !outside(there.territory(), here.exceptTerritory())
        && products(one, other)
        && life(one).overlaps(life(other));
  }

  /// The days for which a grant is good, as far as its text and what ended it tell.
  Period life(Grant grant) {
    var effective = grant.life().effective();
    var from = effective == null ? grant.given().date() : effective;
    var until =
        grant.life().until() instanceof Term.Stated<LocalDate>(var end)
                && !grant.life().irrevocable()
            ? end
            : LocalDate.MAX;
    for (var change : ledger.all(Change.class)) {
      boolean ends = change.kind() == Change.Kind.TERMINATED;
      boolean turns = change.kind() == Change.Kind.CONVERTED && grant.kind().excludes();
      if (change.grant().equals(grant.id())
          && change.effective() == Truth.YES
          && (ends || turns)
          && change.given().date().isBefore(until)) {
        until = change.given().date();
      }
    }
    return new Period(from, until.isBefore(from) ? from : until);
  }

  private boolean products(Grant one, Grant other) {
    var here = one.scope();
    var there = other.scope();
    if (outside(here.products(), there.exceptProducts())
        || outside(there.products(), here.exceptProducts())) {
      return false;
    }
    if (here.products() instanceof Term.Stated<Set<String>>(var these)
        && there.products() instanceof Term.Stated<Set<String>>(var those)) {
      return these.stream().anyMatch(each -> those.stream().anyMatch(it -> related(each, it)));
    }
    return true;
  }

  /// True if one is the other or of its class.
  private boolean related(String one, String other) {
    return !Collections.disjoint(classes(one), Set.of(other))
        || !Collections.disjoint(classes(other), Set.of(one));
  }

  private Set<String> classes(String product) {
    var classes = new HashSet<>(Set.of(product));
    var open = new java.util.ArrayDeque<>(List.of(product));
    while (!open.isEmpty()) {
      var name = open.remove();
      for (var told : ledger.all(Product.class)) {
        if (told.name().equals(name)) {
          told.classes().stream().filter(classes::add).forEach(open::add);
        }
      }
    }
    return classes;
  }

  /// True if all that a term names is taken out.
  private static boolean outside(Term<Set<String>> term, Set<String> out) {
    return term instanceof Term.Stated<Set<String>>(var named) && out.containsAll(named);
  }

  private static <T> boolean common(Term<Set<T>> one, Term<Set<T>> other) {
    return !(one instanceof Term.Stated<Set<T>>(var these)
        && other instanceof Term.Stated<Set<T>>(var those)
        && Collections.disjoint(these, those));
  }

  /// True if a term is wider than another: it names what the other does not, or has no limit where
  /// the other has one.
  static <T> boolean wider(Term<Set<T>> one, Term<Set<T>> than) {
    if (!(than instanceof Term.Stated<Set<T>>(var limit))) {
      return false;
    }
    return one instanceof Term.Stated<Set<T>>(var named) && !limit.containsAll(named);
  }
}
