package licet.rights;

import java.util.List;
import licet.vocabulary.answer.Law;

/// Every rule by which questions are decided, with the law it draws on: what proofs cite.
public final class RuleBook {
  private RuleBook() {}

  /// A rule.
  ///
  /// @param id such as `V1`; it never changes
  /// @param says what the rule says, in a sentence
  /// @param law what the law of each country makes of it, in the order of the table; empty where
  ///     the rule is the same everywhere
  public record Rule(String id, String says, List<Ruled> law) {}

  /// What the law of a country makes of a rule.
  ///
  /// @param point what the rule asks
  /// @param says the answer, as a word
  /// @param days the days of the event to which it applies; empty if all
  /// @param law where it stands, and how settled it is
  public record Ruled(String point, String says, String days, Law law) {}

  /// The rules, in the order in which they are decided.
  public static List<Rule> rules() {
    return Shipped.lines("rules.tsv").stream()
        .map(line -> line.split("\t", 2))
        .map(cells -> new Rule(cells[0], cells[1], law(cells[0])))
        .toList();
  }

  private static List<Ruled> law(String rule) {
    return LawBook.shipped().rows().stream()
        .filter(row -> row.rule().equals(rule))
        .map(row -> new Ruled(row.point(), row.says(), days(row), row.law()))
        .toList();
  }

  private static String days(LawBook.Row row) {
    boolean always = row.from().equals(java.time.LocalDate.MIN);
    boolean ever = row.until().equals(java.time.LocalDate.MAX);
    return (always ? "" : "from " + row.from())
        + (always || ever ? "" : ", ")
        + (ever ? "" : "until " + row.until());
  }
}
