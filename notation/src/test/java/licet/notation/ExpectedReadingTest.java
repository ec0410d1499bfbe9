package licet.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;

final class ExpectedReadingTest {
  private static final String FILE =
      """
      {"source": {"path": "en/a.txt", "language": "en", "published": "2016-06-01", "title": null},
       "deals": [{"kinds": ["patent-sale"], "status": "announced", "main": true,
         "parties": [{"name": "Acme", "asWritten": "Acme Inc", "roles": ["buyer"]}],
         "date": "2016-05", "patents": {"count": null, "disclosed": false},
         "money": [{"amount": null, "currency": null, "per": "total", "role": "price",
           "disclosed": false}],
         "standards": ["5G"], "technologies": [], "territory": ["worldwide"], "term": "10 years",
         "passages": [{"for": "deal", "quote": "Acme Inc buys"}]}],
       "quotes": [{"speaker": null, "role": "CEO", "organization": "Acme", "quote": "We buy."}]}
      """;

  @Test
  void a_file_is_read_whole() {
    var expected = ExpectedReading.parse(FILE, "a.expected.json");

    var deal = expected.deals().getFirst();
    assertThat(expected.published()).isEqualTo(PartialDate.parse("2016-06-01"));
    assertThat(deal.kinds()).containsExactly(DealKind.PATENT_SALE);
    assertThat(deal.parties())
        .containsExactly(new Claim.Involves("Acme", "Acme Inc", Set.of(Role.BUYER)));
    assertThat(deal.patents()).isEqualTo(new PatentCount.Undisclosed());
    assertThat(deal.term()).isEqualTo("10 years");
    assertThat(deal.quotes()).containsExactly("Acme Inc buys");
    assertThat(expected.quotes().getFirst().quote()).isEqualTo("We buy.");
  }

  @Test
  void a_missing_key_is_refused_by_file_and_place() {
    String without = FILE.replace("\"term\": \"10 years\",", "");

    assertThatThrownBy(() -> ExpectedReading.parse(without, "a.expected.json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.expected.json.deals[0].term: is missing");
  }

  @Test
  void what_is_no_json_is_refused_by_file_line_and_column() {
    String cut = FILE.substring(0, FILE.indexOf("Acme"));

    assertThatThrownBy(() -> ExpectedReading.parse(cut, "a.expected.json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("a[.]expected[.]json:3:\\d+: no JSON: Unexpected end-of-input.*")
        .hasMessageNotContaining("REDACTED");
  }

  @Test
  void an_unknown_word_is_refused_by_file_and_place() {
    String wrong = FILE.replace("patent-sale", "patent-sail");

    assertThatThrownBy(() -> ExpectedReading.parse(wrong, "a.expected.json"))
        .hasMessage("a.expected.json.deals[0].kinds: no such kind of deal: 'patent-sail'");
  }

  @Test
  void an_unknown_key_is_refused() {
    String wrong = FILE.replace("\"main\"", "\"mian\"");

    assertThatThrownBy(() -> ExpectedReading.parse(wrong, "a.expected.json"))
        .hasMessageStartingWith("a.expected.json.deals[0].mian: an unknown key");
  }
}
