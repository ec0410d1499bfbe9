package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          licens* nokia      | Nokia licenses 5G           | [Nokia] [licenses] 5G
          brevete            | un Brévet accordé, brevets  | un [Brévet] accordé, [brevets]
          "cross license"    | a cross-license             | a [cross]-[license]
          nokia -apple       | Apple and Nokia             | Apple and [Nokia]
          5G                 | 5G and 5Gs                  | [5G] and 5Gs
          小米               | 华为与小米签署              | 华为与[小米]签署
          """)
  void words_of_the_query_are_marked(String query, String text, String marked) {
    String shown =
        Marked.of(text, Marked.terms(query)).pieces().stream()
            .map(it -> it.hit() ? "[" + it.words() + "]" : it.words())
            .collect(Collectors.joining());
    assertThat(shown).isEqualTo(marked);
  }
}
