package licet.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Term;

/// What is granted where for which products: a grid of territories and fields of use.
///
/// @param fields the columns
/// @param rows one a territory
public record GrantMap(List<String> fields, List<Row> rows) {
  /// A territory.
  public record Row(String territory, List<Cell> cells) {}

  /// What is granted for a field in a territory.
  ///
  /// @param state how it is colored: `none`, `granted`, `keeps-out`, `collides` or `unknown`
  /// @param words the same in words
  /// @param grants those that cover it, or may
  public record Cell(String state, String words, List<String> grants) {}

  /// The map of the permissions among some facts; without rows where there are none.
  public static GrantMap of(List<Fact> facts) {
    var grants =
        facts.stream()
            .filter(Grant.class::isInstance)
            .map(Grant.class::cast)
            .filter(grant -> grant.kind().permits())
            .toList();
    var fields =
        named(
            grants.stream().map(it -> it.scope().products()),
            grants.stream().map(it -> it.scope().exceptProducts()),
            "all products",
            "other products");
    var places =
        named(
            grants.stream().map(it -> it.scope().territory()),
            grants.stream().map(it -> it.scope().exceptTerritory()),
            "everywhere",
            "elsewhere");
    var rows = new ArrayList<Row>();
    if (!grants.isEmpty()) {
      for (var place : places) {
        rows.add(new Row(place, fields.stream().map(field -> cell(grants, place, field)).toList()));
      }
    }
    return new GrantMap(fields, rows);
  }

  /// The names that terms and exceptions have, and one more for all others.
  private static List<String> named(
      Stream<Term<Set<String>>> terms,
      Stream<Set<String>> exceptions,
      String whole,
      String others) {
    var names = new TreeSet<String>();
    terms.filter(Term::disclosed).forEach(term -> names.addAll(term.or(Set.of())));
    exceptions.forEach(names::addAll);
    var all = new ArrayList<>(names);
    all.add(names.isEmpty() ? whole : others);
    return List.copyOf(all);
  }

  private static Cell cell(List<Grant> grants, String place, String field) {
    var sure = new ArrayList<Grant>();
    var perhaps = new ArrayList<Grant>();
    for (var grant : grants) {
      var scope = grant.scope();
      boolean out =
          scope.exceptTerritory().contains(place) || scope.exceptProducts().contains(field);
      boolean open = !scope.territory().disclosed() || !scope.products().disclosed();
      if (!out && covers(scope.territory(), place) && covers(scope.products(), field)) {
        (open ? perhaps : sure).add(grant);
      }
    }
    var all = Stream.concat(sure.stream(), perhaps.stream()).map(GrantMap::name).toList();
    boolean keepsOut = sure.stream().anyMatch(it -> it.kind().excludes());
    if (keepsOut && sure.stream().map(Grant::to).distinct().count() > 1) {
      return new Cell("collides", "overlap with an exclusive", all);
    }
    if (sure.isEmpty()) {
      return perhaps.isEmpty()
          ? new Cell("none", "not granted", List.of())
          : new Cell("unknown", "not on record", all);
    }
    return keepsOut ? new Cell("keeps-out", "exclusive", all) : new Cell("granted", "", all);
  }

  private static boolean covers(Term<Set<String>> term, String name) {
    return !(term instanceof Term.Stated<Set<String>>(var names)) || names.contains(name);
  }

  private static String name(Grant grant) {
    return grant.to().isEmpty() ? grant.kind().label() : String.join(", ", grant.to());
  }
}
