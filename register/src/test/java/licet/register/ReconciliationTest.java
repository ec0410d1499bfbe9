package licet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import licet.register.deals.Deal;
import licet.register.deals.Join;
import licet.register.deals.Relation.Link;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.MoneyRole;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Judgement.Verdict;
import org.junit.jupiter.api.Test;

final class ReconciliationTest {
  private static final String BOTH = "Nokia=licensor+licensee,Samsung=licensor+licensee";

  private static Report news(String path, String parties, String kinds, String date) {
    return Report.at(path).news(parties, kinds, it -> it.on(date));
  }

  @Test
  void reports_of_one_day_and_one_pair_are_one_deal_and_the_reason_is_told() {
    var world =
        World.of(
            news("a", "Nokia,Xiaomi", "cross-license", "2017-07"),
            news("b", "Xiaomi,Nokia", "cross-license,patent-sale", "2017-07-05"));

    assertThat(world.clusters()).containsExactly(Set.of("a", "b"));
    assertThat(world.deals().getFirst().joins())
        .extracting(Join::because)
        .containsExactly(
            "same parties Nokia, Xiaomi; dates agree (2017-07 and 2017-07-05); both cross-license");
  }

  @Test
  void an_extension_an_award_an_expansion_and_a_renewal_are_four_deals_in_a_chain() {
    var toBeSet = new Sum(new Sum.Amount.ToBeSet(), Per.TOTAL, MoneyRole.ROYALTY);
    var world =
        World.of(
            Report.at("extension")
                .news(BOTH, "license", it -> it.on("2013-11-04").say(new Claim.Pays(toBeSet))),
            news("award", BOTH, "license,royalty", "2016-02-01"),
            Report.at("expansion")
                .news(BOTH, "license", it -> it.on("2016-07-13"))
                .recalls(BOTH, "license", it -> it.on("2016-02")),
            news("video", "Nokia=licensor,Samsung=licensee", "license", "2021-03-22"),
            Report.at("renewal")
                .news(BOTH, "cross-license", it -> it.on("2023-01-23"))
                .recalls(BOTH, "cross-license", it -> it.status(Status.EXPIRED)));

    assertThat(world.clusters())
        .contains(Set.of("extension"), Set.of("award", "expansion"), Set.of("expansion"))
        .contains(Set.of("video"), Set.of("renewal"));
    var chain = world.deals().stream().filter(Deal::main).toList();
    assertThat(chain).hasSize(5);
    for (int i = 1; i < chain.size(); i++) {
      assertThat(links(chain.get(i), Link.FOLLOWS)).containsExactly(chain.get(i - 1).id());
    }
  }

  @Test
  void a_sum_that_an_arbitrator_is_to_set_is_a_value_of_the_deal() {
    var toBeSet = new Sum(new Sum.Amount.ToBeSet(), Per.TOTAL, MoneyRole.ROYALTY);
    var world =
        World.of(
            Report.at("a")
                .news(BOTH, "license", it -> it.on("2013-11").say(new Claim.Pays(toBeSet))));

    assertThat(world.deals().getFirst().money())
        .extracting(value -> value.value().amount())
        .containsExactly(new Sum.Amount.ToBeSet());
  }

  @Test
  void a_settlement_settles_the_suits_before_it_and_no_later_one() {
    var world =
        World.of(
            news("suit", "Nokia=plaintiff,vivo=defendant", "litigation", "2022-04"),
            news("counter", "vivo=plaintiff,Nokia=defendant", "litigation", "2022-04"),
            news("peace", "Nokia,vivo", "settlement,cross-license,litigation", "2024-02-05"),
            news("again", "Nokia=plaintiff,vivo=defendant", "litigation", "2025-06"));

    assertThat(world.clusters())
        .containsExactlyInAnyOrder(
            Set.of("suit"), Set.of("counter"), Set.of("peace"), Set.of("again"));
    assertThat(links(world.dealOf("peace"), Link.SETTLES))
        .containsExactlyInAnyOrder(world.dealOf("suit").id(), world.dealOf("counter").id());
    assertThat(links(world.dealOf("suit"), Link.SETTLED_BY))
        .containsExactly(world.dealOf("peace").id());
  }

  @Test
  void who_is_said_to_have_sued_parts_suits_but_not_what_settles_them() {
    var huawei = "Huawei=plaintiff,Xiaomi=defendant";
    var xiaomi = "Huawei=defendant,Xiaomi=plaintiff";
    assertThat(
            World.of(
                    news("a", huawei, "cross-license,settlement", "2023-09-13"),
                    news("b", xiaomi, "cross-license,settlement", "2023-09-13"))
                .clusters())
        .containsExactly(Set.of("a", "b"));
    assertThat(
            World.of(
                    news("a", huawei, "litigation", "2023-01"),
                    news("b", xiaomi, "litigation", "2023-01"))
                .clusters())
        .containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
  }

  @Test
  void joining_a_pool_with_patents_is_not_taking_its_license() {
    var world =
        World.of(
            news("joins", "Huawei=licensor,Sisvel=administrator", "pool", "2022-07-05"),
            news("takes", "Xiaomi=licensee,Sisvel=administrator,Huawei", "pool", "2022-07-06"),
            news("too", "OPPO=licensee,Sisvel=administrator", "pool,license", "2022-07-06"),
            news("echo", "Xiaomi,Sisvel", "pool,license", "2022-07"));

    assertThat(world.clusters())
        .containsExactlyInAnyOrder(Set.of("joins"), Set.of("takes", "echo"), Set.of("too"));
  }

  @Test
  void two_licenses_told_with_a_third_party_do_not_become_one_by_way_of_a_report_of_both() {
    var world =
        World.of(
            news("both", "Nokia,vivo,OPPO", "license", "2024-01"),
            news("one", "Nokia,vivo", "license", "2024-01"),
            news("other", "Nokia,OPPO", "license", "2024-01"));

    assertThat(world.clusters()).hasSize(2);
    assertThat(world.dealOf("one")).isNotEqualTo(world.dealOf("other"));
  }

  @Test
  void reports_of_the_same_day_that_differ_in_a_figure_disagree_within_one_deal() {
    var world =
        World.of(
            Report.at("a")
                .news("Xiaomi,Microsoft", "patent-sale", it -> it.on("2016-05-31").patents(1500)),
            Report.at("b")
                .news("Xiaomi,Microsoft", "patent-sale", it -> it.on("2016-06-01").patents(1000)),
            Report.at("c")
                .news("Xiaomi,Microsoft", "patent-sale", it -> it.on("2016-06-01").patents(1500)));

    assertThat(world.deals()).hasSize(1);
    var counts = world.deals().getFirst().patents();
    assertThat(counts)
        .extracting(value -> value.value())
        .containsExactly(new PatentCount.Stated(1500), new PatentCount.Stated(1000));
    assertThat(counts).extracting(value -> value.voices()).containsExactly(2, 1);
  }

  @Test
  void sales_of_different_numbers_on_other_days_are_different_sales() {
    var world =
        World.of(
            Report.at("a").news("Xiaomi,Intel", "patent-sale", it -> it.on("2014-02").patents(332)),
            Report.at("b")
                .news("Xiaomi,Intel", "patent-sale", it -> it.on("2014-02-20").patents(60)));

    assertThat(world.clusters()).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
  }

  @Test
  void a_contract_goes_before_a_release_and_a_release_before_three_reports() {
    var world =
        World.of(
            Report.at("p1").news(BOTH, "license", it -> it.on("2023-01").term("3 years")),
            Report.at("p2").news(BOTH, "license", it -> it.on("2023-01").term("3 years")),
            Report.at("release")
                .kind(SourceKind.PARTY_RELEASE)
                .news(BOTH, "license", it -> it.on("2023-01-23").term("multi-year")),
            Report.at("contract")
                .kind(SourceKind.SIGNED_CONTRACT)
                .news(BOTH, "license", it -> it.on("2023-01-20").term("5 years")));

    var deal = world.deals().getFirst();
    assertThat(deal.terms())
        .extracting(value -> value.value())
        .containsExactly("5 years", "multi-year", "3 years");
    assertThat(deal.date()).hasToString("Optional[2023-01-20]");
  }

  @Test
  void a_repost_is_no_further_voice() {
    String story = "Word for word the same story of a deal between two firms. ".repeat(8);
    var world =
        World.of(
            Report.at("origin")
                .published("2023-01-23")
                .text(story)
                .news(BOTH, "license", it -> it.on("2023-01-23").term("5 years")),
            Report.at("copy1")
                .published("2023-01-24")
                .text(story + " Read more.")
                .news(BOTH, "license", it -> it.on("2023-01-24").term("5 years")),
            Report.at("copy2")
                .text("Home. " + story)
                .news(BOTH, "license", it -> it.term("5 years")),
            Report.at("other").news(BOTH, "license", it -> it.on("2023-01").term("7 years")));

    assertThat(world.deals()).hasSize(1);
    var deal = world.deals().getFirst();
    assertThat(deal.voices()).isEqualTo(2);
    assertThat(deal.sources()).hasSize(4);
    assertThat(deal.terms().getFirst().voices()).isEqualTo(1);
    assertThat(deal.dates().getFirst().value()).hasToString("2023-01-23");
    assertThat(deal.dates().getLast().witness()).isEqualTo(SourceKind.REPOST);
  }

  @Test
  void a_rumor_that_came_true_is_an_announced_deal() {
    var world =
        World.of(
            Report.at("rumor")
                .published("2016-03-01")
                .news("Xiaomi,Microsoft", "patent-sale", it -> it.status(Status.RUMORED)),
            Report.at("fact")
                .published("2016-06-01")
                .news(
                    "Xiaomi,Microsoft",
                    "patent-sale",
                    it -> it.on("2016-05-31").status(Status.ANNOUNCED)));

    assertThat(world.deals()).hasSize(1);
    assertThat(world.deals().getFirst().status()).contains(Status.ANNOUNCED);
    assertThat(world.deals().getFirst().statuses()).hasSize(2);
  }

  @Test
  void what_is_denied_and_what_is_announced_by_the_same_two_reports_are_two_deals() {
    var world =
        World.of(
            Report.at("a")
                .news("Nokia,Xiaomi", "license", it -> it.on("2017-07").status(Status.ANNOUNCED))
                .recalls(
                    "Nokia,Xiaomi", "cross-license", it -> it.on("2017-07").status(Status.DENIED)),
            Report.at("b")
                .news("Nokia,Xiaomi", "license", it -> it.on("2017-07").status(Status.ANNOUNCED))
                .recalls(
                    "Nokia,Xiaomi", "cross-license", it -> it.on("2017-07").status(Status.DENIED)));

    assertThat(world.deals()).hasSize(2);
    assertThat(world.deals())
        .extracting(deal -> deal.statuses().stream().map(value -> value.value()).toList())
        .containsExactlyInAnyOrder(List.of(Status.ANNOUNCED), List.of(Status.DENIED));
  }

  @Test
  void a_denial_of_unknown_date_is_not_the_deal_that_was_made_later() {
    var world =
        World.of(
            Report.at("denial").news("HTC,Apple", "settlement", it -> it.status(Status.DENIED)),
            Report.at("echo")
                .published("2012-11-20")
                .recalls("HTC,Apple", "settlement", it -> it.status(Status.DENIED)),
            news("peace", "HTC,Apple", "settlement", "2018-06-27"));

    assertThat(world.clusters())
        .containsExactlyInAnyOrder(Set.of("denial", "echo"), Set.of("peace"));
  }

  @Test
  void a_deal_of_two_is_not_the_purchase_they_made_with_others() {
    var world =
        World.of(
            news("purchase", "Nortel,Apple,Ericsson,Microsoft,Sony", "patent-sale", "2011-07"),
            Report.at("truce").news("Apple,Ericsson", "settlement,cross-license", _ -> {}));

    assertThat(world.clusters()).containsExactlyInAnyOrder(Set.of("purchase"), Set.of("truce"));
  }

  @Test
  void a_sold_business_and_its_brand_are_two_deals_unless_a_report_tells_them_as_one() {
    var sale = news("sale", "Microsoft,Foxconn", "business-sale", "2016-05-18");
    var brand = news("brand", "Microsoft,Foxconn", "brand-license", "2016-05-18");
    var both = news("both", "Microsoft,Foxconn", "business-sale,brand-license", "2016-05");

    assertThat(World.of(sale, brand).deals()).hasSize(2);
    assertThat(World.of(sale, brand, both).clusters())
        .containsExactly(Set.of("sale", "brand", "both"));
  }

  @Test
  void a_recalled_deal_that_fits_two_joins_neither_and_says_so() {
    var world =
        World.of(
            news("first", "Nokia,Apple", "license", "2011-06-14"),
            news("second", "Nokia,Apple", "license", "2017-05-23"),
            Report.at("later").published("2019-02").recalls("Nokia,Apple", "license", _ -> {}));

    assertThat(world.clusters())
        .containsExactlyInAnyOrder(Set.of("first"), Set.of("second"), Set.of("later"));
    assertThat(links(world.dealOf("later"), Link.MAY_BE))
        .containsExactlyInAnyOrder(world.dealOf("first").id(), world.dealOf("second").id());
  }

  @Test
  void a_recalled_deal_is_no_younger_than_the_report_that_recalls_it() {
    var world =
        World.of(
            news("first", "Nokia,Apple", "license", "2011-06-14"),
            news("second", "Nokia,Apple", "license", "2017-05-23"),
            Report.at("between").published("2013-02").recalls("Nokia,Apple", "license", _ -> {}));

    assertThat(world.clusters())
        .containsExactlyInAnyOrder(Set.of("first", "between"), Set.of("second"));
  }

  @Test
  void a_told_year_chooses_among_the_deals_of_a_pair() {
    var world =
        World.of(
            news("first", "Nokia,Apple", "settlement", "2011-06-14"),
            news("second", "Nokia,Apple", "settlement", "2017-05-23"),
            Report.at("later")
                .published("2019-02")
                .recalls("Nokia,Apple", "settlement", it -> it.on("2017")));

    assertThat(world.dealOf("second").sources()).hasSize(2);
  }

  @Test
  void a_buyer_alone_is_found_by_the_number_it_bought() {
    var world =
        World.of(
            Report.at("a")
                .news(
                    "Xiaomi=buyer,Microsoft=seller",
                    "patent-sale",
                    it -> it.on("2016-05-31").patents(1500)),
            Report.at("b")
                .news("Xiaomi=buyer", "patent-sale", it -> it.on("2016-06").patents(1500)),
            Report.at("c").news("Xiaomi=buyer", "patent-sale", it -> it.on("2016-06")));

    assertThat(world.clusters()).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
  }

  private static List<String> links(Deal deal, Link link) {
    return deal.relations().stream()
        .filter(relation -> relation.link() == link)
        .map(relation -> relation.deal())
        .toList();
  }

  @Test
  void a_judgement_makes_two_deals_one_and_another_undoes_it() {
    var world =
        World.of(
            news("a", "Nokia,Apple", "license", "2011-06"),
            news("b", "Nokia,Apple", "license", "2017-05"),
            Report.at("c").recalls("Nokia,Apple", "license", it -> it.on("2011")));
    var first = world.dealOf("a");
    var second = world.dealOf("b");

    world.judgeDeals(first, second, Verdict.SAME);
    assertThat(world.clusters()).containsExactly(Set.of("a", "b", "c"));
    assertThat(world.deals().getFirst().joins())
        .extracting(Join::because)
        .contains("judged the same by Ann: on good grounds");

    world.judgeDeals(second, first, Verdict.WITHDRAWN);
    assertThat(world.clusters()).containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b"));
  }

  @Test
  void a_judgement_parts_two_reports_that_seem_to_tell_one_deal() {
    var world =
        World.of(
            news("a", "Nokia,Apple", "license", "2017-05-23"),
            news("b", "Nokia,Apple", "license", "2017-05-23"));
    var deal = world.deals().getFirst();

    world.judgeDeals(deal.told().getFirst().id(), deal.told().getLast().id(), Verdict.DIFFERENT);

    assertThat(world.clusters()).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
  }

  @Test
  void a_judgement_over_names_joins_the_deals_of_both() {
    var world =
        World.of(
            news("a", "Nokia,Zzyzx Holdings", "license", "2017-05-23"),
            news("b", "Nokia,Zzyzx Group", "license", "2017-05-23"));
    assertThat(world.deals()).hasSize(2);

    world.judgeParties("Zzyzx Holdings", "Zzyzx Group", Verdict.SAME);

    assertThat(world.clusters()).containsExactly(Set.of("a", "b"));
    assertThat(world.deals().getFirst().parties()).hasSize(2);
  }
}
