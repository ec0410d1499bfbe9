package licet.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static List<String> cut(String text) {
    return Tokens.of(text).stream().map(Token::text).toList();
  }

  @Test
  void an_elided_article_and_an_english_ending_are_tokens_of_their_own() {
    assertThat(cut("L’accord de Nokia")).containsExactly("L'", "accord", "de", "Nokia");
    assertThat(cut("Xiaomi's deal didn't")).containsExactly("Xiaomi", "'s", "deal", "did", "n't");
  }

  @Test
  void an_ending_alone_is_cut_as_it_is_behind_a_word() {
    assertThat(cut("'s")).containsExactly("'s");
    assertThat(cut("n't")).containsExactly("n't");
  }

  @Test
  void digits_part_from_the_letters_behind_them_but_keep_their_marks() {
    assertThat(cut("$13.7bn, 1,500 5G FP4."))
        .containsExactly("$", "13.7", "bn", ",", "1,500", "5", "G", "FP4", ".");
  }

  @Test
  void a_hyphen_between_words_is_a_mark_on_the_second() {
    var tokens = Tokens.of("Nokia–Xiaomi cross-license");
    assertThat(tokens)
        .extracting(Token::text)
        .containsExactly("Nokia", "Xiaomi", "cross", "license");
    assertThat(tokens).extracting(Token::hyphened).containsExactly(false, true, false, true);
  }

  @Test
  void old_and_new_places_of_a_vietnamese_tone_compare_equal() {
    assertThat(Tokens.key("thoả")).isEqualTo(Tokens.key("thỏa"));
    assertThat(Tokens.key("uỷ")).isEqualTo(Tokens.key("ủy"));
    assertThat(Tokens.key("quý")).isEqualTo("quý");
    assertThat(Tokens.key("bán")).isNotEqualTo(Tokens.key("bạn"));
  }

  @Test
  void every_token_slices_back_to_the_words_of_the_source() {
    String source =
        "Thoa\u0309 thuận\u00A0\u201CNokia\u201D \uD83D\uDE00 \u5C0F\u7C73 «l\u2019accord»";
    var text = Text.of(source);
    for (var token : Tokens.of(text.folded(), 0, text.folded().length())) {
      var passage = text.passage(token.start(), token.end());
      int start = source.offsetByCodePoints(0, passage.start());
      int end = source.offsetByCodePoints(0, passage.end());
      assertThat(source.substring(start, end)).isEqualTo(passage.quote());
    }
    assertThat(Tokens.of(text.folded(), 0, text.folded().length()).getFirst().text())
        .isEqualTo("Thoả");
  }
}
