package licet.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import licet.vocabulary.deal.Role;
import licet.vocabulary.source.Passage;
import licet.vocabulary.statement.Certainty;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimTextTest {
  private static final Statement PARTY =
      new Statement(
          "1",
          new Claim.Involves("Nokia", "NOKIA", Set.of(Role.SELLER)),
          new Passage(0, 5, "NOKIA"),
          Certainty.EXACT,
          0.9,
          "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind|patent-sale",
        "status|announced",
        "party|Nokia (seller, partner)",
        "date|2017-07",
        "patents|1,500",
        "patents|undisclosed",
        "number|US8789601B2",
        "number|EP1234567",
        "money|USD 350,000,000 (price)",
        "money|EUR 2.5 a unit (royalty)",
        "money|undisclosed (license fee)",
        "money|to be set a year (royalty)",
        "standard|5G",
        "technology|augmented reality",
        "territory|worldwide",
        "territory|CN",
        "term|multi-year",
        "news|recalled"
      })
  void a_value_is_typed_the_way_it_is_printed(String field, String value) {
    var claim = ClaimText.read(field, value, PARTY);

    assertThat(ClaimText.field(claim)).isEqualTo(field);
    assertThat(ClaimText.value(claim)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind|sale|cross-license",
        "status|done|announced",
        "party|Nokia (boss)|licensor",
        "date|May 2017|2017-07-05",
        "patents|many|1,500",
        "patents|0|1,500",
        "number|8789601|US8789601B2",
        "money|350 million|USD 350,000,000 (price)",
        "money|XYZ 3 (price)|USD 350,000,000 (price)",
        "territory|China|CN",
        "news|yes|main or recalled",
        "color|red|kind"
      })
  void a_wrong_value_is_refused_with_what_was_expected(String field, String value, String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimText.read(field, value, PARTY))
        .withMessageContaining("expected")
        .withMessageContaining(word);
  }

  @Test
  void a_party_without_roles_keeps_its_roles_and_how_it_is_written() {
    assertThat(ClaimText.read("party", "Nokia Networks", PARTY))
        .isEqualTo(new Claim.Involves("Nokia Networks", "NOKIA", Set.of(Role.SELLER)));
  }
}
