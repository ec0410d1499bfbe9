package licet.register.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain | plain
          a,b | "a,b"
          say "x"! | "say ""x""!"
          =1+1 | '=1+1
          @SUM(A1) | '@SUM(A1)
          +49 30 | '+49 30
          -2.5 | -2.5
          -2+3 | '-2+3
          ＝1 | '＝1
          """)
  void a_cell_is_quoted_where_it_must_be_and_never_a_formula(String text, String cell) {
    assertThat(Csv.cell(text)).isEqualTo(cell);
  }
}
