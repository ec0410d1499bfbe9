package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PatentsTest {
  @Test
  void blanks_and_marks_do_not_count_nor_does_case() {
    assertThat(Patents.bare("us 8,789.601-b/2")).isEqualTo("US8789601B2");
    assertThat(Patents.bare("US\u20118\u00107")).isEqualTo("US8\u00107");
    assertThat(Patents.bare("patents of Nokia")).isEqualTo("PATENTSOFNOKIA");
    assertThat(Patents.bare("EP\t1\u2013\u20102\n3")).isEqualTo("EP123");
  }

  @Test
  void a_list_names_a_patent_however_it_is_written() {
    assertThat(Patents.named(List.of("US 1", "EP-2"), "ep2")).isTrue();
    assertThat(Patents.named(List.of("US 1", "EP-2"), "EP 3")).isFalse();
    assertThat(Patents.named(List.of(), "EP 3")).isFalse();
  }
}
