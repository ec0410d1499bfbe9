package licet.reader;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import licet.reader.source.Documents;
import licet.reader.source.Opened;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.statement.Claim;
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

  /// ` {303000000 USD damages, 5 patents, 5G}`; nothing where none are told.
  static String details(ToldDeal deal) {
    var told =
        deal.statements().stream()
            .map(statement -> detail(statement.claim()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "" : " {" + told + "}";
  }

  private static String detail(Claim claim) {
    return switch (claim) {
      case Claim.Pays pays -> sum(pays.sum());
      case Claim.CountsPatents(PatentCount.Stated(long count)) -> count + " patents";
      case Claim.CountsPatents _ -> "undisclosed patents";
      case Claim.Runs(String term) -> term;
      case Claim.CoversStandard(String standard) -> standard;
      case Claim.CoversTechnology(String technology) -> technology;
      case Claim.HoldsIn(String territory) -> territory;
      default -> "";
    };
  }

  private static String sum(Sum sum) {
    String amount =
        sum.amount() instanceof Sum.Amount.Known(var value, var currency)
            ? value.toPlainString() + " " + currency
            : "undisclosed";
    String per = sum.per() == Per.TOTAL ? "" : " per " + sum.per().label();
    return amount + per + " " + sum.role().label();
  }
}
