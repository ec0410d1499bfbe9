package licet.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import licet.reader.Reader;
import licet.reader.source.Documents;
import licet.reader.source.Opened;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Reading;
import org.junit.jupiter.api.Test;

/// What a party earns, owns and spends, told from what a deal moves.
final class FactsTest {
  private static final Reader READER = new Reader(Gazetteer.load());

  private static Reading read(String language, String text) {
    var opened = Documents.standard().open("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return READER.read(((Opened.Read) opened.getFirst()).document(), language);
  }

  /// The facts of a text, each as `party kind value currency per`.
  private static List<String> facts(String language, String text) {
    return read(language, text).facts().stream()
        .map(fact ->
            String.join(
                " ",
                fact.party(),
                fact.kind().label(),
                fact.value().toPlainString(),
                String.valueOf(fact.currency()),
                String.valueOf(fact.per())))
        .toList();
  }

  @Test
  void royalties_that_came_in_are_income() {
    assertThat(
            facts(
                "en",
                "Huawei has been at it for years. Last year alone it made $560 million in patent"
                    + " royalties."))
        .containsExactly("Huawei royalty-income 560000000 USD year");
    assertThat(facts("fr", "L'an dernier, Nokia a encaissé 1,5 milliard d'euros de redevances."))
        .containsExactly("Nokia royalty-income 1500000000 EUR year");
  }

  @Test
  void royalties_that_one_party_pays_another_are_none() {
    assertThat(facts("en", "Samsung pays Microsoft $1 billion a year in royalties.")).isEmpty();
  }

  @Test
  void patents_that_somebody_has_are_a_portfolio() {
    assertThat(facts("en", "Nokia licensed Apple. The Finnish company owns some 20,000 patents."))
        .containsExactly("Nokia portfolio-size 20000 null null");
    assertThat(facts("fr", "Nokia détient environ 20 000 brevets."))
        .containsExactly("Nokia portfolio-size 20000 null null");
    assertThat(facts("vi", "Nokia đang nắm khoảng 20.000 họ bằng sáng chế."))
        .containsExactly("Nokia portfolio-size 20000 null null");
  }

  @Test
  void patents_that_change_hands_are_none() {
    assertThat(facts("en", "Xiaomi acquired a portfolio of 1,500 patents from Microsoft."))
        .isEmpty();
    assertThat(facts("en", "Xiaomi has bought 1,500 patents from Microsoft.")).isEmpty();
  }

  @Test
  void money_for_research_is_of_the_party_a_person_is_with() {
    assertThat(
            facts(
                "en",
                "Lei Jun, the CEO of Xiaomi, is ambitious. He plans to invest more than $13.7"
                    + " billion in technological development."))
        .containsExactly("Xiaomi research-spending 13700000000 USD null");
    assertThat(facts("fr", "Nokia a investi 4 milliards d'euros dans la recherche."))
        .containsExactly("Nokia research-spending 4000000000 EUR null");
  }

  @Test
  void no_deal_takes_a_figure_of_a_party() {
    var reading =
        read(
            "en",
            "Nokia signed a patent license agreement with Samsung for $10 million. In the deal's"
                + " wake Nokia, which owns 20,000 patents, spent €4.3 billion on research and"
                + " development.");
    assertThat(reading.facts()).hasSize(2);
    assertThat(reading.statements())
        .extracting(statement -> statement.claim())
        .noneMatch(claim -> claim instanceof Claim.CountsPatents)
        .filteredOn(claim -> claim instanceof Claim.Pays)
        .singleElement()
        .asString()
        .contains("10000000");
  }
}
