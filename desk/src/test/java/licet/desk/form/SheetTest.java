package licet.desk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-cmd",
        "@sum(a)",
        " =1+1",
        "=HYPERLINK(0)",
        "＝1+1",
        "\t=1",
        "-2+3"
      })
  void what_a_spreadsheet_would_reckon_begins_with_an_apostrophe(String cell) {
    assertThat(Sheet.csv(List.of(cell)).replace("\"", "")).startsWith("'");
  }

  @ParameterizedTest
  @CsvSource({"-5,-5", "+1.5,+1.5", "'-1,000','\"-1,000\"'", "a-b,a-b", "US123,US123"})
  void figures_and_plain_words_stay_as_they_are(String cell, String written) {
    assertThat(Sheet.csv(List.of(cell))).isEqualTo(written);
  }

  @Test
  void commas_quotes_and_line_breaks_are_kept_inside_quotes() {
    assertThat(Sheet.csv(List.of("a,b", "say \"a\"", "two\nlines", "")))
        .isEqualTo("\"a,b\",\"say \"\"a\"\"\",\"two\nlines\",");
  }

  @Test
  void a_row_that_does_not_fit_the_columns_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sheet(List.of("one"), List.of(List.of("1", "2"))))
        .withMessageContaining("[1, 2]");
  }

  @Test
  void columns_are_chosen_by_name() {
    var sheet = new Sheet(List.of("one", "two"), List.of(List.of("1", "2")));
    assertThat(sheet.only("two").rows()).containsExactly(List.of("2"));
    assertThatIllegalArgumentException().isThrownBy(() -> sheet.only("three"));
  }
}
