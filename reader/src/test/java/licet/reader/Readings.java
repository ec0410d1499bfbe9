package licet.reader;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import licet.reader.source.Documents;
import licet.reader.source.Opened;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.ToldDeal;

/// Reads texts in tests, and renders their deals in a line each.
final class Readings {
  private static final Reader READER = new Reader(Gazetteer.load());

  private Readings() {}

  static Reading of(String text, String language) {
    var opened = Documents.standard().open("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return READER.read(((Opened.Read) opened.getFirst()).document(), language);
  }

  /// `license+royalty announced`.
  static String kindsAndStatus(ToldDeal deal) {
    return kinds(deal) + " " + deal.status().map(status -> status.label()).orElse("-");
  }

  /// `license+royalty`.
  static String kinds(ToldDeal deal) {
    return deal.kinds().stream().map(kind -> kind.label()).collect(Collectors.joining("+"));
  }

  /// ` Nokia[licensor] Xiaomi[licensee]`.
  static String parties(ToldDeal deal) {
    return deal.parties().stream()
        .map(party -> " " + party.party() + party.roles().stream().map(r -> r.label()).toList())
        .collect(Collectors.joining());
  }
}
