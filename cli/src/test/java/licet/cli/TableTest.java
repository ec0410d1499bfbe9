package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import licet.desk.form.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableTest {
  @ParameterizedTest
  @CsvSource({"Nokia,5", "小米,4", "삼성전자,8", "é,1", "é,1", "Việt,4", "ﾊﾝ,2", "📱,2"})
  void east_asian_characters_take_two_columns_and_marks_none(String words, int columns) {
    assertThat(Width.of(words)).isEqualTo(columns);
  }

  @Test
  void columns_stand_aligned_and_figures_to_the_right() {
    var sheet =
        new Sheet(
            List.of("party", "deals"), List.of(List.of("小米", "7"), List.of("Nokia", "1,204")));

    assertThat(Table.of(sheet).lines(0))
        .containsExactly("PARTY  DEALS", "小米       7", "Nokia  1,204");
  }

  @Test
  void what_is_too_wide_is_wrapped_at_blanks() {
    var sheet = new Sheet(List.of("a", "b"), List.of(List.of("x", "one two three four five")));

    assertThat(Table.of(sheet).lines(14))
        .containsExactly("A  B", "x  one two", "   three four", "   five");
  }

  @Test
  void nothing_a_terminal_would_obey_comes_through() {
    var sheet = new Sheet(List.of("a"), List.of(List.of("red\u001B[31m\u0007\nnext\tcell")));

    assertThat(Table.of(sheet).lines(0).getLast()).isEqualTo("red\uFFFD[31m\uFFFD next cell");
  }
}
