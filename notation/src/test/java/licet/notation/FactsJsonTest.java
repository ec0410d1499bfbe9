package licet.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FactsJsonTest {

  @Test
  void a_reading_comes_back_as_it_was() {
    for (long seed = 0; seed < 2_000; seed++) {
      var reading = new Readings(seed).next();

      String line = Json.line(FactsJson.reading(reading));
      var back = FactsJson.reading(Json.parse(line, "line"), reading.text());

      assertThat(back).as("seed %d", seed).isEqualTo(reading);
      assertThat(Json.line(FactsJson.reading(back))).isEqualTo(line);
      assertThat(line).doesNotContain("\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_judgement_comes_back_as_it_was(Verdict verdict) {
    var judgement = new Judgement("Nokia", "Nokia Oyj", verdict, "one \"firm\"", "ann");

    assertThat(FactsJson.judgement(FactsJson.judgement(judgement))).isEqualTo(judgement);
  }

  @Test
  void a_claim_that_nobody_knows_is_refused_by_name() {
    var node = Json.object().put("kind", "hopes-for");

    assertThatThrownBy(() -> ClaimJson.read(node))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim.kind: no such claim: 'hopes-for'");
  }

  @Test
  void a_wrong_date_is_refused_with_its_place() {
    var node = ClaimJson.write(new Claim.Runs("x")).put("kind", "made-on").put("date", "May");

    assertThatThrownBy(() -> ClaimJson.read(node))
        .hasMessageStartingWith("claim.date: not a date: 'May'");
  }
}
