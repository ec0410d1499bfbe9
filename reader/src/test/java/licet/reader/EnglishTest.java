package licet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import licet.reader.source.Documents;
import licet.reader.source.Opened;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.ToldDeal;
import org.junit.jupiter.api.Test;

/// Plain newsroom sentences, each with the deals it must read as (`english.tsv`).
final class EnglishTest {
  private static final Reader READER = new Reader(Gazetteer.load());

  @Test
  void plain_newsroom_sentences_read_as_their_deals() throws IOException {
    var lines = lines();
    var read = lines.stream().map(line -> line.split("\t", -1)[0]).map(s -> s + "\t" + deals(s));
    assertThat(read).containsExactlyElementsOf(lines);
  }

  private static List<String> lines() throws IOException {
    try (InputStream table = EnglishTest.class.getResourceAsStream("english.tsv")) {
      var text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static String deals(String sentence) {
    var opened = Documents.standard().open("a.txt", sentence.getBytes(StandardCharsets.UTF_8));
    var document = ((Opened.Read) opened.getFirst()).document();
    return READER.read(document, "en").deals().stream()
        .map(EnglishTest::deal)
        .collect(Collectors.joining(" ; "));
  }

  private static String deal(ToldDeal deal) {
    var kinds = deal.kinds().stream().map(kind -> kind.label()).collect(Collectors.joining("+"));
    var status = deal.status().map(told -> told.label()).orElse("-");
    var parties =
        deal.parties().stream()
            .map(party ->
                " " + party.party() + party.roles().stream().map(role -> role.label()).toList())
            .collect(Collectors.joining());
    return kinds + " " + status + parties;
  }
}
