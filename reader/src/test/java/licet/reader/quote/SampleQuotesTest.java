package licet.reader.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import licet.reader.Reader;
import licet.reader.source.Documents;
import licet.reader.source.Opened;
import licet.vocabulary.party.Gazetteer;
import org.junit.jupiter.api.Test;

/// The quotations of whole reports.
final class SampleQuotesTest {

  @Test
  void most_labelled_quotations_are_found_and_most_found_ones_are_labelled() {
    var score = new QuoteScore(Gazetteer.load());
    var tallies = score.score(Path.of("..", "samples"));
    assertThat(tallies).containsKeys("en", "fr", "vi");
    assertThat(tallies.values())
        .as(String.join("\n", score.misses))
        .allSatisfy(tally -> {
          assertThat(tally.labelled()).isGreaterThan(10);
          assertThat(tally.precision()).isGreaterThanOrEqualTo(0.85);
          assertThat(tally.recall()).isGreaterThanOrEqualTo(0.85);
        });
  }

  private static List<String> speakers(Path report, String language) {
    var read = (Opened.Read) Documents.standard().open(report).getFirst();
    var speakers = new ArrayList<String>();
    for (var quote : new Reader(Gazetteer.load()).read(read.document(), language).quotes()) {
      speakers.add(quote.speaker() + "|" + quote.role() + "|" + quote.organization());
    }
    return speakers;
  }

  /// The founding reports are not part of the source; where they are absent this says so and
  /// proves nothing.
  @Test
  void the_founding_reports_have_their_speakers() {
    Path reports = Path.of("..", "..", "shared", "reports");
    if (!Files.isDirectory(reports)) {
      System.err.println("no founding reports in " + reports + "; their speakers are not checked");
      return;
    }
    assertThat(speakers(reports.resolve("000_a2a3ced6f07ec709.txt"), "fr"))
        .contains("Lei Jun|président-directeur général|Xiaomi");
    assertThat(speakers(reports.resolve("001_658afa8b899f0c86.txt"), "en"))
        .contains(
            "Lei Jun|executive and CEO|Xiaomi",
            "Rajeev Suri|President and CEO|Nokia",
            "null|representative|Xiaomi");
    assertThat(speakers(reports.resolve("002_c4db8fc3f680e3c1.txt"), "en"))
        .contains("null|spokesperson|Microsoft", "null|senior vice president|Xiaomi");
    assertThat(speakers(reports.resolve("003_85e53a091660599e.txt"), "en"))
        .contains(
            "Alan Fan|in charge of Huawei’s intellectual property division|Huawei",
            "Xu Ran|general manager of corporate business development and IP strategy|Xiaomi");
  }
}
