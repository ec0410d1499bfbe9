package licet.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Aster has bought two hundred radio patents from its neighbor, the company said.
          fr | La société a acheté deux cents brevets à son voisin, a-t-elle annoncé mardi.
          fr | La societe a achete deux cents brevets a son voisin, a-t-elle annonce mardi.
          vi | Hãng này vừa mua hai trăm bằng sáng chế của công ty láng giềng.
          vi | Hang nay vua mua hai tram bang sang che cua cong ty lang gieng.
          de | Das Unternehmen hat zweihundert Patente von seinem Nachbarn gekauft.
          es | La empresa ha comprado doscientas patentes a su vecino, según dijo el martes.
          pt | A empresa comprou duzentas patentes do seu vizinho, disse na terça-feira.
          it | La società ha comprato duecento brevetti dal suo vicino, ha detto martedì.
          nl | Het bedrijf heeft tweehonderd octrooien van zijn buurman gekocht.
          zh | 该公司周二表示，已从邻近企业购买了两百项无线电专利。
          ja | 同社は火曜日、隣の会社から無線の特許を二百件買い取ったと発表した。
          ko | 이 회사는 화요일 이웃 기업으로부터 무선 특허 이백 건을 사들였다고 밝혔다.
          ru | Компания купила двести патентов у своего соседа, сообщила она во вторник.
          pl | Firma kupiła dwieście patentów od swojego sąsiada, podała we wtorek.
          """)
  void a_sentence_is_known_by_its_language(String language, String sentence) {
    assertThat(LanguageGuess.of(sentence)).map(LanguageGuess.Guess::language).hasValue(language);
  }

  @Test
  void names_in_another_script_do_not_change_the_language() {
    assertThat(LanguageGuess.of("小米与 Nokia 签署专利许可协议，Qualcomm 未置评。"))
        .map(LanguageGuess.Guess::language)
        .hasValue("zh");
    assertThat(LanguageGuess.of("샤오미와 Nokia가 Qualcomm 특허 계약을 맺었다."))
        .map(LanguageGuess.Guess::language)
        .hasValue("ko");
  }

  @Test
  void figures_alone_have_no_language() {
    assertThat(LanguageGuess.of("1,500 / 2017 – 350")).isEmpty();
    assertThat(LanguageGuess.of("")).isEmpty();
  }

  @Test
  void a_language_that_nobody_told_of_is_none() {
    assertThat(LanguageGuess.of("Wuxuu qof kastaa xaq u leeyahay inuu dhaqdhaqaaqo ".repeat(3)))
        .isEmpty();
    assertThat(LanguageGuess.of("ᚠᛇᚻ᛫ᛒᛦᚦ᛫ᚠᚱᚩᚠᚢᚱ᛫ᚠᛁᚱᚪ᛫ᚷᛖᚻᚹᛦᛚᚳᚢᛗ")).isEmpty();
  }

  @Test
  void the_score_is_high_for_a_text_and_lower_for_a_word() {
    double text =
        LanguageGuess.of("The two companies did not say what the license costs.")
            .orElseThrow()
            .score();
    double word = LanguageGuess.of("Nokia").map(LanguageGuess.Guess::score).orElse(0.0);
    assertThat(text).isBetween(0.95, 1.0);
    assertThat(word).isLessThan(text);
  }

  @Test
  void small_words_are_known() {
    assertThat(LanguageGuess.common("en", "the")).isTrue();
    assertThat(LanguageGuess.common("en", "patent")).isFalse();
    assertThat(LanguageGuess.common("xx", "the")).isFalse();
  }
}
