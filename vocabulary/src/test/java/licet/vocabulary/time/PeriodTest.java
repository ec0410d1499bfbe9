package licet.vocabulary.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PeriodTest {
  private static final LocalDate JUNE = LocalDate.of(2011, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2011, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2011, 8, 1);

  @Test
  void a_period_holds_its_first_day_and_not_its_last() {
    var june = new Period(JUNE, JULY);

    assertThat(june.contains(JUNE)).isTrue();
    assertThat(june.contains(JULY.minusDays(1))).isTrue();
    assertThat(june.contains(JULY)).isFalse();
    assertThat(june.contains(JUNE.minusDays(1))).isFalse();
  }

  @Test
  void periods_that_follow_each_other_have_no_day_in_common() {
    var june = new Period(JUNE, JULY);

    assertThat(june.overlaps(new Period(JULY, AUGUST))).isFalse();
    assertThat(june.overlaps(new Period(JULY.minusDays(1), AUGUST))).isTrue();
    assertThat(june.overlaps(Period.ALWAYS)).isTrue();
  }

  @Test
  void a_period_that_ends_before_it_starts_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(JULY, JUNE))
        .withMessageContaining("2011-07-01");
  }
}
