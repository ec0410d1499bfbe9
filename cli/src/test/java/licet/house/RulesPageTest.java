package licet.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import licet.rights.RuleBook;
import licet.vocabulary.answer.Law;
import org.junit.jupiter.api.Test;

final class RulesPageTest {
  private static final String HEAD =
      """
      # Rules

      The rules by which questions about rights are decided, and what the law of each country makes
      of them. Proofs cite them by their ids, which never change. How to read an answer is told in
      [why an answer is what it is](../concepts/why-an-answer.md).

      *Settled*: the rule stands. *Majority*: most authority, or one clear line. *Contested*: courts
      differ or have not decided; the engine tries both readings. This is no legal advice, and the
      contested rows are the ones to show to counsel first.
      """;

  @Test
  void the_page_of_rules_tells_every_rule_and_its_authorities() {
    var page = new StringBuilder(HEAD);
    for (var rule : RuleBook.rules()) {
      page.append("\n## ").append(rule.id()).append("\n\n").append(rule.says()).append('\n');
      if (!rule.law().isEmpty()) {
        page.append("\n| Country | Point | Says | Days of the event | Weight | Authority |\n");
        page.append("|---|---|---|---|---|---|\n");
        rule.law().forEach(ruled -> page.append(row(ruled)));
      }
    }
    new Golden(Repository.here().root().resolve("docs/reference/rules.md")).check(page.toString());
  }

  private static String row(RuleBook.Ruled ruled) {
    Law law = ruled.law();
    String country = law.country().equals("*") ? "elsewhere" : law.country();
    return "| "
        + String.join(
            " | ",
            country,
            ruled.point(),
            ruled.says(),
            ruled.days(),
            law.weight().label(),
            law.authority())
        + " |\n";
  }

  @Test
  void no_rule_is_told_twice() {
    var seen = new HashSet<String>();
    assertThat(RuleBook.rules()).allMatch(rule -> seen.add(rule.id()));
  }
}
