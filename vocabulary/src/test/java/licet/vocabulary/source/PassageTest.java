package licet.vocabulary.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PassageTest {
  @Test
  void a_passage_counts_code_points_and_not_chars() {
    assertThat(new Passage(4, 6, "📱诺").end()).isEqualTo(6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Passage(4, 7, "📱诺"))
        .withMessageContaining("📱诺");
  }

  @Test
  void a_passage_that_starts_nowhere_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Passage(-1, 0, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Passage(2, 1, ""));
  }

  @Test
  void passages_are_ordered_by_where_they_start_then_end() {
    var wide = new Passage(0, 3, "abc");
    var narrow = new Passage(0, 2, "ab");
    var later = new Passage(1, 2, "b");

    assertThat(Stream.of(later, wide, narrow).sorted()).containsExactly(narrow, wide, later);
    assertThat(wide.covers(later)).isTrue();
    assertThat(later.covers(wide)).isFalse();
  }
}
