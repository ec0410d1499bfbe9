package licet.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Share;
import licet.vocabulary.question.Question;
import org.junit.jupiter.api.Test;

final class AnswerJsonTest {
  private static final LocalDate DAY = LocalDate.of(2005, 1, 15);
  private static final Law LAW = new Law("US", "35 USC 261", Law.Weight.SETTLED);
  private static final Proof PROOF =
      new Proof.Step(
          "A owns US1",
          Proof.State.HOLDS,
          "W1",
          LAW,
          List.of(
              new Proof.Cited("F1", "hereby assigns", null, DAY, DAY, null),
              new Proof.Absent("another deed", "all 2 facts known", null),
              new Proof.Assumed("A signed", "nobody denies it")));

  @Test
  void a_title_tells_holders_shares_and_proof() {
    var title =
        new Answer.Title(
            new Question.Owner("US1", "US", null, DAY, null),
            Answer.Title.Status.CLEAR,
            Map.of("A", Share.of(1, 2)),
            List.of(),
            List.of("A"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Answer.Flag("C1", List.of("F1", "F2"), "W5", "two deeds")),
            PROOF,
            List.of(new Missing(Missing.Kind.UNTOLD, "notice", "a letter")));

    assertThat(Json.line(AnswerJson.write(title)))
        .isEqualTo(
            """
            {"kind":"title","status":"CLEAR","legal":{"A":"1/2"},"candidates":[],\
            "maySueAlone":["A"],"mayNotSueAlone":[],"mustJoin":[],"noStanding":[],\
            "effectivePatentee":[],"flags":[{"flag":"C1","facts":["F1","F2"],"rule":"W5",\
            "words":"two deeds"}],"question":{"owner":"US1","asker":null,"in":"US",\
            "on":"2005-01-15","known-on":null},"because":{"claim":"A owns US1","state":"holds",\
            "rule":"W1","law":{"country":"US","authority":"35 USC 261","weight":"settled"},\
            "premises":[{"fact":"F1","words":"hereby assigns","source":null,"date":"2005-01-15",\
            "known":"2005-01-15","recorded":null},{"absent":"another deed",\
            "searched":"all 2 facts known","completeness":null},{"assumed":"A signed",\
            "why":"nobody denies it"}]},"missing":[{"kind":"untold","what":"notice",\
            "settledBy":"a letter"}]}\
            """);
  }

  @Test
  void an_item_tells_what_becomes_of_it() {
    var item =
        new Answer.Item(
            "license S", "US1", "F2", Answer.Fate.RUNS_IF, null, null, "notice", true, "V1", LAW);
    var inventory =
        new Answer.Inventory(
            new Question.Encumbrances(List.of("US1"), "US", "B", DAY, DAY),
            List.of(item),
            List.of(),
            List.of(),
            PROOF,
            List.of());

    var node = AnswerJson.write(inventory);

    assertThat(Json.line(node.get("items")))
        .isEqualTo(
            """
            [{"item":"license S","patent":"US1","fact":"F2","is":"RUNS-IF","against":null,\
            "until":null,"condition":"notice","grows":true,"rule":"V1","law":{"country":"US",\
            "authority":"35 USC 261","weight":"settled"}}]\
            """);
    assertThat(node.get("question").get("known-on").stringValue()).isEqualTo("2005-01-15");
  }
}
