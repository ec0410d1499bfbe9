package licet.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import licet.desk.form.Highlights.Piece;
import licet.desk.form.Highlights.Span;
import org.junit.jupiter.api.Test;

final class HighlightsTest {
  private static String shown(String text, Span... spans) {
    return Highlights.of(text, List.of(spans)).stream()
        .map(line -> line.stream().map(HighlightsTest::shown).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Piece piece) {
    String starts = piece.starting().isEmpty() ? "" : "^" + String.join("", piece.starting());
    return piece.within().isEmpty()
        ? piece.words()
        : "[" + piece.words() + "|" + String.join("", piece.within()) + starts + "]";
  }

  @Test
  void a_text_without_passages_is_its_lines() {
    assertThat(shown("one\n\n  \ntwo\n")).isEqualTo("one\ntwo");
  }

  @Test
  void passages_that_overlap_share_the_piece_between() {
    assertThat(shown("abcdef", new Span("x", 1, 4), new Span("y", 3, 6)))
        .isEqualTo("a[bc|x^x][d|xy^y][ef|y]");
  }

  @Test
  void of_passages_one_in_another_the_shortest_comes_first() {
    assertThat(shown("abcd", new Span("x", 0, 4), new Span("y", 0, 2), new Span("z", 0, 2)))
        .isEqualTo("[ab|yzx^xyz][cd|x]");
  }

  @Test
  void a_passage_over_lines_goes_on_in_the_next() {
    assertThat(shown("ab\n\ncd", new Span("x", 1, 5))).isEqualTo("a[b|x^x]\n[c|x]d");
  }

  @Test
  void offsets_count_characters_beyond_the_basic_plane_once() {
    assertThat(shown("😀𝔸e\u0301b", new Span("x", 1, 2), new Span("y", 2, 4)))
        .isEqualTo("😀[𝔸|x^x][e\u0301|y^y]b");
  }

  @Test
  void what_lies_beyond_the_text_is_passed_over() {
    assertThat(shown("ab", new Span("x", 1, 9), new Span("y", 1, 1))).isEqualTo("ab");
  }
}
