package licet.notation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a file is told with its place and what was expected, and never with a trace.
final class ProblemsTest {
  @Test
  void all_that_is_wrong_with_a_file_is_told_together() {
    String problems =
        CaseFiles.problems(
            """
            facts:
              - {id: F1, patent: US1, ownr: A, date: 2001-01-01}
              - {id: F1, patent: US2, owner: {A: 60%, B: 60%}, date: 2001-02-30}
              - {id: F3, grant: licence, by: A, date: 2001, to: B, acts: [mak], over: 3}
              - {id: F4, stake: A, in: B, votes: 130%, date: 2001}
              - {id: F5, stake: A, in: B, votes: -1/2, date: 2001, date: 2002}
              - {id: F6, change: terminated, of: F77, date: 2001}
              - {id: F7, grnt: license, by: A}
              - {id: F8, lien: US1, grant: license, by: A, to: B, date: 2001-01-01}
              - {id: F9, patent: UP-7, date: 2001}
              - {id: F10, sale: T, seller: A, in: UK, date: }
              - F13
            questions:
              - ask: {owner: US1, on: 2001, in: US}
                expect: {status: clear}
            """);

    assertThat(problems)
        .isEqualTo(
            """
            f.yaml:2:27: an unknown key 'ownr'; did you mean 'owner'?
            f.yaml:3:10: a second fact 'F1'; the first stands at 2:10
            f.yaml:3:34: the shares add up to 6/5; expected 1
            f.yaml:3:58: there is no day '2001-02-30'; expected one such as 2017-07-05
            f.yaml:4:21: 'licence'; expected license, exclusive, sole, covenant, sue-last, \
            standstill, release, option, first-refusal, most-favored, frand, springing, pledge, \
            pool, compulsory, license-of-right, brand or cross-license; did you mean 'license'?
            f.yaml:4:63: 'mak'; expected make, use, sell, offer or import; did you mean 'make'?
            f.yaml:4:69: an unknown key 'over'
            f.yaml:5:38: a share of 130/100; expected one from 0 to 1
            f.yaml:6:38: a share of -1/2; expected one from 0 to 1
            f.yaml:6:56: a second 'date' in the same place
            f.yaml:7:38: no fact has the id 'F77'
            f.yaml:8:5: a fact of no known kind: an unknown key 'grnt'; did you mean 'grant'?
            f.yaml:9:5: a fact of two kinds, lien and grant; expected one
            f.yaml:10:5: 'in' is missing; expected countries, for the number begins with none
            f.yaml:11:39: 'UK'; expected an ISO 3166 code such as US, or EP or ZZ for an unnamed \
            one; did you mean 'GB'?
            f.yaml:11:48: nothing; expected day
            f.yaml:12:5: 'F13'; expected a fact, such as {id: F1, patent: US5805082}
            f.yaml:15:22: 'clear'; expected CLEAR, GAP, DISPUTED or UNKNOWN; did you mean 'CLEAR'?\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - [1,2                 | f.yaml:1:7: is no YAML: while parsing a flow sequence, expected
          a: b: c                | f.yaml:1:5: is no YAML: mapping values are not allowed here
          facts:~\t- x           | f.yaml:2:1: a tab; YAML is indented with blanks
          x: &a [*a]             | f.yaml:1:8: *a repeats an anchor that does not stand above it
          facts: []~---~facts: x | f.yaml:2:1: a second document; expected one a file
          ~                      | f.yaml:1:1: nothing stands in it; expected keys with values
          facts: [{? [a] : b}]   | f.yaml:1:12: a key that is no single word; expected a word
          facts: 3               | f.yaml:1:8: '3'; expected a fact, such as
          facts: [               | f.yaml:1:9: is no YAML
          5                      | f.yaml:1:1: '5'; expected a map with facts, questions or cases
          """)
  void what_is_no_file_of_facts_is_told_with_its_place(String text, String problem) {
    assertThat(CaseFiles.problems(text.replace('~', '\n').replace("\\t", "\t")))
        .startsWith(problem)
        .doesNotContain("Exception");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused_where_they_stand() {
    assertThat(CaseFiles.problems("facts: []\nx: café".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("f.yaml:2:7: the byte E9 is no UTF-8; expected a text in UTF-8");
    assertThat(CaseFiles.problems("facts: []".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("f.yaml:1:1: the byte FE is no UTF-8; expected a text in UTF-8");
  }

  @Test
  void a_text_nested_very_deep_is_refused() {
    assertThat(CaseFiles.problems("[".repeat(100_000)))
        .isEqualTo("f.yaml:1:41: nested deeper than 40 levels");
  }

  @Test
  void anchors_that_multiply_are_refused() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String list = ("*a" + (i - 1) + ", ").repeat(10);
      bomb.append("a%d: &a%d [%s]%n".formatted(i, i, list.substring(0, list.length() - 2)));
    }

    assertThat(CaseFiles.problems(bomb.toString()))
        .endsWith("anchors are repeated to more than 100000 values");
  }

  @Test
  void very_many_problems_are_cut_short() {
    String problems = CaseFiles.problems("facts: [" + "x, ".repeat(200) + "x]");

    assertThat(problems.lines()).hasSize(51);
    assertThat(problems).endsWith("f.yaml: and 151 more problems");
  }

  @Test
  void facts_of_two_cases_may_share_an_id_but_not_with_those_above_them() {
    String cases =
        """
        facts: [{id: F1, event: x, date: 2001}]
        cases:
          - {id: C1, facts: [{id: F2, event: y, date: 2001}]}
          - {id: C2, facts: [{id: F2, event: y, date: 2001}]}
          - {id: C2, facts: [{id: F1, notice: A, of: F2, date: 2001}]}
        """;

    assertThat(CaseFiles.problems(cases))
        .isEqualTo(
            """
            f.yaml:5:10: a second case 'C2'
            f.yaml:5:27: a second fact 'F1'; the first stands at 1:14
            f.yaml:5:46: no fact has the id 'F2'; did you mean 'F1'?\
            """);
  }

  @Test
  void ids_of_several_files_are_kept_apart_by_a_prefix() {
    String text =
        "facts: [{id: F1, event: x, date: 2001}, {id: F2, notice: A, of: F1, date: 2001}]";
    var outcome = CaseFile.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), "a:");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            CaseFile.Outcome.Read.class,
            it ->
                assertThat(it.file().facts())
                    .extracting(fact -> fact.id())
                    .containsExactly("a:F1", "a:F2"));
  }
}
