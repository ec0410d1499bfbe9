package licet.desk.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import licet.notation.fact.CaseFile;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.junit.jupiter.api.Test;

final class AskRightsTest {
  private static final House HOUSE = new House("none.db", Clock.systemUTC());
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static List<Fact> facts(String text) {
    var read = CaseFile.read("facts", text.getBytes(StandardCharsets.UTF_8), "");
    assertThat(read).isInstanceOf(CaseFile.Outcome.Read.class);
    return ((CaseFile.Outcome.Read) read).file().facts();
  }

  private static List<Fact> portfolio(int size) {
    var text = new StringBuilder("facts:\n");
    for (int i = 0; i < size; i++) {
      text.append("  - {id: P%d, patent: US %d, granted: 2010, owner: Aster}\n".formatted(i, i));
    }
    return facts(
        text
            + """
              - {id: L1, grant: license, by: Aster, to: Borealis, date: 2013, until: undisclosed,
                 patents: [US 1, US 2, US 17]}
              - {id: L2, grant: exclusive, by: Aster, to: Cetus, date: 2014, patents: US 2}
              - {id: L3, grant: license, by: Equinox, to: Fornax, date: 2011, owned: any}
              - {id: S1, lien: all, by: Aster, to: Grus Bank, date: 2015, filed: state}
            """);
  }

  private static Answer ask(List<Fact> facts, Question question) {
    return new AskRights(facts, question).ask(HOUSE, new Asker("Ann"));
  }

  @Test
  void many_patents_have_the_answer_that_they_have_together() {
    var facts = portfolio(30);
    var patents = IntStream.range(0, 30).mapToObj(it -> "US " + it).toList();
    var question = new Question.Encumbrances(patents, "US", "Equinox", DAY, null);

    assertThat(ask(facts, question)).isEqualTo(Engine.ORACLE.over(facts).answer(question));
  }

  /// A grantor who holds no patent but so many licenses, none of which it may hand on, some said
  /// so and some silent; and a bystander of as many.
  private static List<Fact> licenses(int count) {
    var text =
        new StringBuilder("facts:\n  - {id: P, patent: US 1, granted: 2010, owner: Aster}\n");
    for (int i = 0; i < count; i++) {
      text.append(
          "  - {id: L%d, grant: license, by: Fornax %d, to: Borealis, date: 2012, owned: any}\n"
              .formatted(i, i));
      text.append(
          "  - {id: M%d, grant: license, by: Fornax %d, to: Grus, date: 2012, owned: any}\n"
              .formatted(i, i));
    }
    return facts(
        text + "  - {id: S, grant: license, by: Borealis, to: Cetus, date: 2013, owned: any}\n");
  }

  private static Answer permission(int licenses) {
    var facts = licenses(licenses);
    var question =
        new Question.Practise(
            List.of("US 1"), null, "Cetus", "US", Set.of(Act.SELL), "lamps", null, null, DAY, null);
    var answer = Engine.ORACLE.over(facts).answer(question);
    assertThat(Engine.COMPILED.over(facts).answer(question)).isEqualTo(answer);
    return answer;
  }

  @Test
  void a_few_licenses_that_give_no_right_are_each_told_and_of_many_the_rest_is_counted() {
    var few = permission(5);
    var many = permission(400);

    assertThat(few.because().sources().map(Proof.Cited::fact))
        .contains("L0", "L1", "L2", "L3", "L4");
    assertThat(few.because().toString()).doesNotContain("more licenses");
    assertThat(many.because().toString()).contains("a right to grant it in 395 more licenses");
    assertThat(many.because().sources().map(Proof.Cited::fact).filter(it -> it.startsWith("L")))
        .hasSize(5);
  }

  @Test
  void a_number_is_found_with_and_without_marks_and_kind_code() {
    var facts = facts("facts: [{id: P1, patent: US 8789601, granted: 2010, owner: Aster}]");

    for (var written : List.of("US8789601", "us 8,789,601", "US8789601B2", "US-8789601-B2")) {
      assertThat(ask(facts, new Question.Owner(written, "US", null, DAY, null)))
          .isInstanceOfSatisfying(
              Answer.Title.class, title -> assertThat(title.legal()).containsOnlyKeys("Aster"));
    }
    var other = new Question.Owner("US8789602", "US", null, DAY, null);
    assertThatThrownBy(() -> ask(facts, other)).hasMessage("no fact names the patent US8789602");
  }

  @Test
  void numbers_are_read_from_lines_and_from_tables() {
    assertThat(
            PatentList.read("number;day\nUS 8,789,601 B2;2001-02-03\n\n# no\nEP1234567\n7654321"))
        .containsExactly("US 8,789,601 B2", "EP1234567", "7654321");
    assertThat(PatentList.read("US5805082, US 5,805,083\n\"US 5,805,082\",again"))
        .containsExactly("US5805082", "US 5,805,083");
    assertThat(PatentList.read("Patent 12")).containsExactly("Patent 12");
  }
}
