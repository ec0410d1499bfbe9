package licet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import licet.register.deals.Deal;
import licet.register.deals.Relation;
import licet.register.known.Known;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The five reports that Licet began with, as a careful person reads them.
final class FoundingReportsTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir Path folder;

  static List<Reading> reports(boolean dated) {
    var reports = List.of(french(dated), spun(dated), purchase(dated), truce(dated), viet(dated));
    if (dated) {
      var days = List.of("2017-07-06", "2017-07-05", "2016-06-01", "2023-09-14", "2017-07");
      for (int i = 0; i < days.size(); i++) {
        reports.get(i).published(days.get(i));
      }
    }
    return reports.stream().map(Report::reading).toList();
  }

  private static Report french(boolean dated) {
    return Report.at("fr")
        .news(
            "Nokia=licensor+licensee+seller+supplier, Xiaomi=licensor+licensee+buyer+customer",
            "cross-license, patent-sale, supply, cooperation",
            it -> dated(it, dated, "2017-07").patentsUndisclosed())
        .recalls("Xiaomi, Microsoft", "cross-license", it -> dated(it, dated, "2016"));
  }

  private static Report spun(boolean dated) {
    return Report.at("en")
        .news(
            "Nokia=licensor+licensee+seller, Xiaomi=licensor+licensee+buyer",
            "cross-license, patent-sale, supply, cooperation",
            it -> dated(it, dated, "2017-07").patentsUndisclosed())
        .recalls(
            "Xiaomi=buyer, Microsoft=seller",
            "patent-sale",
            it -> dated(it, dated, "2016").patents(1500))
        .recalls("Nokia, Apple", "settlement", it -> dated(it, dated, "2017-05"))
        .recalls("Samsung=licensee, Microsoft=licensor", "license, royalty", _ -> {});
  }

  private static Report purchase(boolean dated) {
    return Report.at("purchase")
        .news(
            "Xiaomi=buyer, Microsoft=seller",
            "patent-sale, bundling",
            it -> dated(it, dated, "2016-05-31").patents(1500))
        .recalls(
            "Microsoft=seller, Foxconn=buyer",
            "business-sale, brand-license",
            it -> it.pays("350000000"));
  }

  private static Report truce(boolean dated) {
    return Report.at("truce")
        .news("Huawei, Xiaomi", "cross-license", it -> dated(it, dated, "2023-09"));
  }

  private static Report viet(boolean dated) {
    return Report.at("vi")
        .news(
            "Nokia=licensor+licensee+seller, Xiaomi=licensor+licensee+buyer",
            "cross-license, patent-sale, supply, cooperation",
            it -> dated(it, dated, "2017-07-05"));
  }

  private static Report.Telling dated(Report.Telling telling, boolean dated, String date) {
    return dated ? telling.on(date) : telling;
  }

  @Test
  void three_deals_are_news_when_the_reports_are_dated() {
    assertThreeMainDeals(known(reports(true)));
  }

  @Test
  void three_deals_are_news_when_no_report_tells_its_day() {
    assertThreeMainDeals(known(reports(false)));
  }

  @Test
  void what_two_reports_recall_of_the_purchase_joins_it() {
    var deals = known(reports(true)).deals();

    var purchase = main(deals, "Xiaomi", "Microsoft");
    assertThat(purchase.told()).hasSize(3);
    assertThat(purchase.kinds())
        .extracting(kind -> kind.value())
        .contains(DealKind.PATENT_SALE, DealKind.BUNDLING, DealKind.CROSS_LICENSE);
    assertThat(purchase.date()).hasToString("Optional[2016-05-31]");
    assertThat(purchase.joins())
        .hasSize(2)
        .allSatisfy(join -> assertThat(join.because()).contains("Microsoft, Xiaomi", "2016"));
    assertThat(purchase.relations())
        .anySatisfy(relation -> {
          assertThat(relation.link()).isEqualTo(Relation.Link.TOLD_WITH);
          assertThat(relation.deal()).isEqualTo(main(deals, "Nokia", "Xiaomi").id());
        });
  }

  private static void assertThreeMainDeals(Known known) {
    assertThat(known.deals().stream().filter(Deal::main)).hasSize(3);
    var deals = known.deals();
    assertThat(main(deals, "Nokia", "Xiaomi").sources())
        .extracting(source -> source.path())
        .containsExactlyInAnyOrder("fr", "en", "vi");
    assertThat(main(deals, "Microsoft", "Xiaomi").sources())
        .extracting(source -> source.path())
        .containsExactlyInAnyOrder("purchase", "fr", "en");
    assertThat(main(deals, "Huawei", "Xiaomi").sources()).hasSize(1);
  }

  static Deal main(List<Deal> deals, String... names) {
    return deals.stream()
        .filter(Deal::main)
        .filter(deal ->
            List.of(names).stream()
                .allMatch(name ->
                    deal.parties().stream().anyMatch(party -> party.who().name().equals(name))))
        .findFirst()
        .orElseThrow();
  }

  private Known known(List<Reading> readings) {
    try (var register = Register.open(folder.resolve("r.db").toString(), Gazetteer.load())) {
      register.addAll(readings, "1", NOON);
      return register.known();
    }
  }
}
