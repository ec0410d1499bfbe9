package licet.reader.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import licet.reader.Reader;
import licet.reader.source.Documents;
import licet.reader.source.Opened;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.Quotation;
import org.junit.jupiter.api.Test;

/// Who says what, in each language.
final class QuotesTest {
  private static final Reader READER = new Reader(Gazetteer.load());

  private static List<Quotation> read(String language, String text) {
    var opened = Documents.standard().open("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return READER.read(((Opened.Read) opened.getFirst()).document(), language).quotes();
  }

  /// The quotations of a text, each as `speaker|role|organization|words`.
  private static List<String> quotes(String language, String text) {
    return read(language, text).stream()
        .map(quote ->
            String.join(
                "|",
                String.valueOf(quote.speaker()),
                String.valueOf(quote.role()),
                String.valueOf(quote.organization()),
                quote.passage().quote()))
        .toList();
  }

  @Test
  void a_speaker_behind_the_words_has_a_role_and_a_company() {
    assertThat(
            quotes(
                "en",
                "Nokia has a new license. \"We are glad to have it signed at last,\" said Rajeev"
                    + " Suri, president and CEO of Nokia, in a statement. \"It was time for"
                    + " that.\""))
        .containsExactly(
            "Rajeev Suri|president and CEO|Nokia|We are glad to have it signed at last",
            "Rajeev Suri|president and CEO|Nokia|It was time for that.");
  }

  @Test
  void a_speaker_before_the_words_may_be_told_by_office_only() {
    assertThat(
            quotes(
                "en",
                "A spokesperson on behalf of Microsoft stated: “We sold them, and we are done with"
                    + " it.”"))
        .containsExactly("null|spokesperson|Microsoft|We sold them, and we are done with it.");
    assertThat(quotes("en", "A Nokia spokeswoman said the firm was ‘very happy with the result’."))
        .containsExactly("null|spokeswoman|Nokia|very happy with the result");
  }

  @Test
  void retold_words_are_told_from_direct_ones() {
    var quote =
        read("en", "Tim Cook, who runs Apple, said that both sides would gain from the truce.")
            .getFirst();
    assertThat(quote.direct()).isFalse();
    assertThat(quote.speaker()).isEqualTo("Tim Cook");
    assertThat(quote.organization()).isEqualTo("Apple");
    assertThat(quote.passage().quote()).isEqualTo("both sides would gain from the truce");
  }

  @Test
  void a_text_may_end_in_who_says_it() {
    assertThat(quotes("en", "The award bears out its patents, Nokia's chief legal officer says"))
        .allMatch(quote -> quote.contains("Nokia"));
  }

  @Test
  void a_source_is_a_speaker() {
    assertThat(
            quotes(
                "en",
                "According to Tim Cook, chief executive of Apple, the deal ends a long quarrel."))
        .containsExactly("Tim Cook|chief executive|Apple|the deal ends a long quarrel");
  }

  @Test
  void a_pronoun_at_the_opening_goes_on_for_whoever_was_named() {
    assertThat(
            quotes(
                "en",
                "Tim Cook, Apple's chief executive, said the deal was fair to both. He added that"
                    + " nobody had lost a thing."))
        .containsExactly(
            "Tim Cook|chief executive|Apple|the deal was fair to both",
            "Tim Cook|chief executive|Apple|nobody had lost a thing");
  }

  @Test
  void a_quotation_runs_on_over_paragraphs_that_open_with_a_mark() {
    assertThat(
            quotes(
                "en",
                "“The first year was hard for all of us.\n\n“The second was better,” said Tim Cook,"
                    + " Apple's chief executive.\n"))
        .hasSize(2)
        .allMatch(quote -> quote.startsWith("Tim Cook|chief executive|Apple|"));
  }

  @Test
  void nobody_speaks_where_words_are_only_set_off_or_nothing_was_said() {
    assertThat(quotes("en", "The “patent troll” label hurts, and Nokia licensed \"5G\" patents."))
        .isEmpty();
    assertThat(quotes("en", "Tim Cook, Apple's chief executive, did not say that he would pay."))
        .isEmpty();
    assertThat(quotes("en", "Nokia said that it had licensed its patents to Apple.")).isEmpty();
  }

  @Test
  void french_speakers_stand_behind_the_verb_or_before_it() {
    assertThat(
            quotes(
                "fr",
                "« Nous sommes ravis de cet accord avec Xiaomi », a déclaré Rajeev Suri, PDG de"
                    + " Nokia."))
        .containsExactly("Rajeev Suri|PDG|Nokia|Nous sommes ravis de cet accord avec Xiaomi");
    assertThat(
            quotes(
                "fr",
                "Le directeur général d'Apple, Tim Cook, a affirmé que les deux groupes y"
                    + " gagneraient."))
        .containsExactly("Tim Cook|directeur général|Apple|les deux groupes y gagneraient");
    assertThat(
            quotes("fr", "Selon Tim Cook, directeur général d'Apple, le différend est bien clos."))
        .containsExactly("Tim Cook|directeur général|Apple|le différend est bien clos");
    assertThat(quotes("fr", "« Nous ne payons rien du tout », tranche BlackBerry."))
        .containsExactly("null|null|BlackBerry|Nous ne payons rien du tout");
  }

  @Test
  void paragraphs_behind_a_colon_are_the_speakers_while_they_speak_in_the_first_person() {
    assertThat(
            quotes(
                "fr",
                "Le PDG de Nokia, Rajeev Suri, a déclaré que tout allait mieux désormais :\n\nNous"
                    + " avons beaucoup travaillé à cet accord.\n\nNotre groupe en profitera dès"
                    + " cette année.\n\nLe cours de l'action a monté de 2 %.\n"))
        .containsExactly(
            "Rajeev Suri|PDG|Nokia|tout allait mieux désormais",
            "Rajeev Suri|PDG|Nokia|Nous avons beaucoup travaillé à cet accord.\n\nNotre groupe en"
                + " profitera dès cette année.");
  }

  @Test
  void vietnamese_speakers_have_words_of_address_and_companies_behind_their_office() {
    assertThat(
            quotes(
                "vi",
                "\"Chúng tôi rất vui vì đã ký được hợp đồng\", ông Lei Jun, Giám đốc điều hành"
                    + " Xiaomi, nói."))
        .containsExactly(
            "Lei Jun|Giám đốc điều hành|Xiaomi|Chúng tôi rất vui vì đã ký được hợp đồng");
    assertThat(
            quotes(
                "vi",
                "Tổng giám đốc Qualcomm Cristiano Amon khẳng định thỏa thuận có lợi cho đôi bên."))
        .containsExactly("Cristiano Amon|Tổng giám đốc|Qualcomm|thỏa thuận có lợi cho đôi bên");
    assertThat(quotes("vi", "Người phát ngôn của Samsung cho biết hãng sẽ kháng cáo lên tòa trên."))
        .containsExactly("null|Người phát ngôn|Samsung|hãng sẽ kháng cáo lên tòa trên");
    assertThat(
            quotes(
                "vi",
                "Lei Jun – Giám đốc điều hành Xiaomi – cho biết hai bên sẽ cùng phát triển sản"
                    + " phẩm."))
        .containsExactly("Lei Jun|Giám đốc điều hành|Xiaomi|hai bên sẽ cùng phát triển sản phẩm");
  }
}
