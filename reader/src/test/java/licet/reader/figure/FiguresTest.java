package licet.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import licet.reader.text.Token;
import licet.reader.text.Tokens;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  /// A sentence and all its figures.
  record Case(String language, String text, @Nullable PartialDate published, String figures) {
    @Override
    public String toString() {
      return language + ": " + text;
    }
  }

  static Stream<Case> cases() {
    return Stream.of("en", "fr", "vi", "de", "es", "it", "pt")
        .flatMap(language -> read(language).stream());
  }

  private static List<Case> read(String language) {
    var resource = FiguresTest.class.getResourceAsStream(language + ".tsv");
    try (var stream = resource) {
      var cases = new ArrayList<Case>();
      for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] cells = line.split("\t", -1);
          var published = cells[1].equals("-") ? null : PartialDate.parse(cells[1]);
          cases.add(new Case(language, cells[0], published, cells[2]));
        }
      }
      return cases;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_sentence_has_these_figures_and_no_others(Case sentence) {
    assertThat(Rendering.of(sentence.language(), sentence.published(), sentence.text()))
        .isEqualTo(sentence.figures());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void unrelated_words_around_a_sentence_change_no_figure_of_it(Case sentence) {
    String around =
        switch (sentence.language()) {
          case "fr" -> "Le fabricant confirme. %s Le marché salue cet accord.";
          case "vi" ->
              sentence.text().chars().allMatch(c -> c < 0x80)
                  ? "Nha san xuat xac nhan. %s Thi truong hoan nghenh."
                  : "Nhà sản xuất xác nhận. %s Thị trường hoan nghênh.";
          case "de" -> "Der Hersteller bestätigt es. %s Analysten loben den Schritt.";
          case "es" -> "El fabricante lo confirma. %s Los analistas aplauden.";
          case "it" -> "Il produttore conferma. %s Gli analisti applaudono.";
          case "pt" -> "O fabricante confirma. %s Os analistas aplaudem.";
          default -> "Officials confirm it. %s Analysts welcome the move.";
        };
    assertThat(
            Rendering.of(
                sentence.language(), sentence.published(), String.format(around, sentence.text())))
        .isEqualTo(sentence.figures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "vi"})
  void figures_of_shuffled_words_stand_in_order_and_inside_the_text(String language) {
    var words = new ArrayList<String>();
    read(language).forEach(each -> words.addAll(List.of(each.text().split(" "))));
    var random = new Random(7);
    for (int round = 0; round < 400; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      var tokens = Tokens.of(text.toString());
      int end = 0;
      for (var figure : Figures.of(language).find(tokens, new PartialDate(2017, 7, 5))) {
        assertThat(figure.from()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(figure.to()).as(text.toString()).isGreaterThan(figure.from());
        end = figure.to();
      }
      assertThat(end).as(text.toString()).isLessThanOrEqualTo(tokens.size());
    }
  }

  @Test
  void a_number_with_three_decimals_counts_thousands() {
    var numeral = (Figure.Numeral) only("en", "1.500 patents");
    assertThat(numeral.value()).isEqualByComparingTo("1.5");
    assertThat(numeral.count()).hasValue(1500);
    assertThat(((Figure.Numeral) only("en", "1.52 patents")).count()).isEmpty();
    assertThat(((Figure.Numeral) only("en", "third")).count()).isEmpty();
  }

  @Test
  void a_date_says_whether_the_day_of_publication_was_needed() {
    assertThat(only("en", "in May 2016"))
        .isEqualTo(new Figure.Day(1, 3, new PartialDate(2016, 5, 0), on(), false, false));
    assertThat(only("en", "in May"))
        .isEqualTo(new Figure.Day(1, 2, new PartialDate(2017, 5, 0), on(), false, true));
    assertThat(only("en", "yesterday"))
        .isEqualTo(new Figure.Day(0, 1, new PartialDate(2017, 7, 4), on(), true, true));
    assertThat(Figures.of("en").find(Tokens.of("yesterday"), null))
        .containsExactly(new Figure.Day(0, 1, null, on(), true, false));
  }

  @Test
  void a_language_without_tables_has_what_cldr_knows() {
    assertThat(Rendering.of("nl", new PartialDate(2017, 7, 5), "op 31 mei 2016 en vorig jaar"))
        .isEqualTo("31 mei 2016 = 2016-05-31 ; vorig jaar = 2016");
    assertThat(Rendering.of("sv", null, "350 miljoner euro den 3 mars 2011"))
        .isEqualTo("350 miljoner euro = EUR 350000000 ; 3 mars 2011 = 2011-03-03");
  }

  @Test
  void a_wrong_line_of_a_table_is_named() {
    var stream = new ByteArrayInputStream("# x\nmonth\t13\tMay\n".getBytes(StandardCharsets.UTF_8));
    var sheet = Sheet.parse("xx/dates.tsv", stream);
    assertThatThrownBy(() -> Tables.addDates(new Words.Builder(), sheet))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("xx/dates.tsv:2")
        .hasMessageContaining("'13'");
  }

  private static Figure.Relation on() {
    return Figure.Relation.ON;
  }

  private static Figure only(String language, String text) {
    List<Token> tokens = Tokens.of(text);
    var found = Figures.of(language).find(tokens, new PartialDate(2017, 7, 5));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
