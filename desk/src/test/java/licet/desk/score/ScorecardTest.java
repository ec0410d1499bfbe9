package licet.desk.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import licet.notation.ExpectedReading;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Certainty;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;

final class ScorecardTest {
  private static final String DEAL =
      """
      {"kinds": ["KIND"], "status": "announced", "main": true,
       "parties": [{"name": "A", "asWritten": "A", "roles": []},
                   {"name": "B", "asWritten": "B", "roles": []}],
       "date": "DATE", "patents": {"count": null, "disclosed": null}, "money": [],
       "standards": [], "technologies": [], "territory": [], "term": null, "passages": []}\
      """;

  private final Scorecard.Draft draft = new Scorecard.Draft();

  @Test
  void a_deal_read_right_counts_for_precision_and_recall() {
    draft.add(
        expected(deal("license", "2017-07-05"), deal("litigation", "2016-01-01")),
        reading(told("1", DealKind.LICENSE, "2017-07-05", "A", "B")));

    assertThat(share("precision")).isEqualTo(1.0);
    assertThat(share("recall")).isEqualTo(0.5);
    assertThat(share("f1")).isEqualTo(2.0 / 3);
    assertThat(share("date")).isEqualTo(1.0);
    assertThat(draft.card().misses()).extracting(Miss::what).contains("missed");
  }

  @Test
  void deals_of_other_kinds_or_parties_do_not_stand_for_one_another() {
    draft.add(
        expected(deal("license", "2017-07-05")),
        reading(
            told("1", DealKind.LITIGATION, "2017-07-05", "A", "B"),
            told("2", DealKind.LICENSE, "2017-07-05", "A", "C")));

    assertThat(share("precision")).isZero();
    assertThat(share("recall")).isZero();
    assertThat(draft.card().misses())
        .extracting(Miss::what)
        .containsExactly("missed", "extra", "extra");
  }

  @Test
  void a_party_called_by_another_of_its_names_is_the_same_party() {
    draft.add(
        expected(deal("license", "2014").replace("\"A\"", "\"Edwards Lifesciences\"")),
        reading(told("1", DealKind.LICENSE, "2014", "Edwards", "B")));

    assertThat(share("f1")).isEqualTo(1.0);
    assertThat(share("parties")).isEqualTo(1.0);
  }

  @Test
  void the_date_decides_which_of_two_alike_is_meant() {
    draft.add(
        expected(deal("license", "2014"), deal("license", "2018")),
        reading(
            told("1", DealKind.LICENSE, "2018-05", "A", "B"),
            told("2", DealKind.LICENSE, "2014", "A", "B")));

    assertThat(share("f1")).isEqualTo(1.0);
    assertThat(share("date")).isEqualTo(0.5);
    assertThat(draft.card().misses())
        .filteredOn(miss -> miss.what().equals("date"))
        .containsExactly(new Miss("a.txt", "date", "2018", "2018-05"));
  }

  @Test
  void a_deal_read_where_there_is_none_counts_against_the_negatives() {
    draft.add(expected(), reading(told("1", DealKind.LICENSE, "2018", "A", "B")));
    draft.add(expected(), reading());

    assertThat(share("no-deal")).isEqualTo(0.5);
  }

  @Test
  void what_cannot_be_read_counts_as_missed() {
    draft.unreadable(expected(deal("license", "2017")), "a.pdf", "a picture");

    assertThat(share("recall")).isZero();
  }

  @Test
  void a_floor_tells_what_lies_below_and_only_rises() {
    draft.add(
        expected(deal("license", "2017")), reading(told("1", DealKind.LICENSE, "2017", "A", "B")));
    var low = new Floor.Row("en", "f1", new java.math.BigDecimal("0.50"));
    var high = new Floor.Row("fr", "f1", new java.math.BigDecimal("0.90"));
    var floor = new Floor(List.of(low, high));

    assertThat(floor.below(draft.card())).containsExactly("fr f1: not measured, the floor is 0.90");
    assertThat(floor.raised(draft.card()).rows())
        .extracting(row -> row.share().toPlainString())
        .containsExactly("1.00", "0.90");
  }

  private double share(String measure) {
    var ratio = draft.card().languages().getFirst().shares().get(measure);
    assertThat(ratio).as(measure).isNotNull();
    return ratio == null ? -1 : ratio.share();
  }

  private static String deal(String kind, String date) {
    return DEAL.replace("KIND", kind).replace("DATE", date);
  }

  private static ExpectedReading expected(String... deals) {
    return ExpectedReading.parse(
        """
        {"source": {"path": "a.txt", "language": "en", "published": null, "title": null},
         "deals": [%s], "quotes": []}\
        """
            .formatted(String.join(",", deals)),
        "test");
  }

  private static List<Statement> told(String ref, DealKind kind, String date, String... parties) {
    var statements = new ArrayList<Statement>();
    statements.add(said(ref, new Claim.OfKind(kind)));
    statements.add(said(ref, new Claim.ToldAsNews(true)));
    statements.add(said(ref, new Claim.MadeOn(PartialDate.parse(date))));
    for (var party : parties) {
      statements.add(said(ref, new Claim.Involves(party, party, Set.of())));
    }
    return statements;
  }

  private static Statement said(String ref, Claim claim) {
    return new Statement(ref, claim, new Passage(0, 1, "x"), Certainty.EXACT, 0.9, "test");
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the lists are only read
  private static Reading reading(List<Statement>... deals) {
    var source =
        new Source("a.txt", "00", SourceKind.PRESS, Confidentiality.OPEN, "en", null, null);
    var statements = List.of(deals).stream().flatMap(List::stream).toList();
    return new Reading(source, "x", statements, List.of(), List.of());
  }
}
