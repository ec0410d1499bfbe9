package licet.vocabulary.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2017-07-05, 3, 2017-07-05, 2017-07-05",
    "2016-02,    2, 2016-02-01, 2016-02-29",
    "2017,       1, 2017-01-01, 2017-12-31",
  })
  void a_date_is_as_exact_as_it_is_told(
      String text, int precision, LocalDate first, LocalDate last) {
    var date = PartialDate.parse(text);

    assertThat(date).hasToString(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-02-29",
        "2017-13",
        "2017-00",
        "2017-07-00",
        "2017-7-5",
        "July 2017",
        "",
        "0000"
      })
  void what_is_no_date_is_refused_by_name(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-07, 2017-07-31, true",
    "2017,    2017-07,    true",
    "2017-07, 2017-08-01, false",
    "2016,    2017-01-01, false",
  })
  void two_dates_agree_if_both_can_be_the_same_day(String left, String right, boolean agree) {
    assertThat(PartialDate.parse(left).agreesWith(PartialDate.parse(right))).isEqualTo(agree);
    assertThat(PartialDate.parse(right).agreesWith(PartialDate.parse(left))).isEqualTo(agree);
  }

  @Test
  void dates_are_ordered_by_their_first_day_and_the_most_exact_first() {
    var sorted = Stream.of("2017", "2017-02", "2017-01", "2016-12-31", "2017-01-01");

    assertThat(sorted.map(PartialDate::parse).sorted())
        .extracting(PartialDate::toString)
        .containsExactly("2016-12-31", "2017-01-01", "2017-01", "2017", "2017-02");
  }
}
