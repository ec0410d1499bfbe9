package licet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;

/// Plain newsroom texts, each with the deals it must read as (`english.tsv`).
final class EnglishTest {
  @Test
  void plain_newsroom_texts_read_as_their_deals() throws IOException {
    var lines = lines();
    var read = lines.stream().map(line -> line.split("\t", -1)[0]).map(s -> s + "\t" + deals(s));
    assertThat(read).containsExactlyElementsOf(lines);
  }

  @Test
  void a_pronoun_beside_its_own_name_draws_in_nobody_else() {
    var read =
        Readings.of(
            "A year after buying 500 patents from Microsoft, Lenovo is back. Nokia has said that it"
                + " has entered into a patent license agreement with Lenovo.",
            "en");
    assertThat(read.deals())
        .extracting(deal -> Readings.kinds(deal) + Readings.parties(deal))
        .containsExactly("patent-sale Lenovo[buyer] Microsoft[seller]", "license Nokia[] Lenovo[]");
  }

  @Test
  void the_filing_of_a_suit_does_not_date_its_verdict() {
    var read =
        Readings.of(
            "Samsung must pay Apple\n\nPublished: 25 May 2018\n\nSamsung must pay Apple $539"
                + " million for infringing patents, a jury found. Apple sued Samsung in 2011 over"
                + " the patents.",
            "en");
    assertThat(read.deals()).hasSize(1);
    assertThat(read.deals().getFirst().date()).contains(PartialDate.parse("2018-05"));
  }

  private static List<String> lines() throws IOException {
    try (InputStream table = EnglishTest.class.getResourceAsStream("english.tsv")) {
      var text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static String deals(String text) {
    return Readings.of(text, "en").deals().stream()
        .map(deal -> Readings.kindsAndStatus(deal) + Readings.parties(deal))
        .collect(Collectors.joining(" ; "));
  }
}
