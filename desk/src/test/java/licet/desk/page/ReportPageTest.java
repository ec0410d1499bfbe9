package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import licet.register.deals.Said;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Certainty;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportPageTest {
  private static final String SHA256 = "ab".repeat(32);
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir private Path folder;
  private Visitor browser;

  @BeforeEach
  void open() {
    browser = Visitor.open(folder);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  /// Records a report whose passages are the first place of each quote.
  private void add(String text, Object... claimsAndQuotes) {
    var statements = new ArrayList<Statement>();
    for (int i = 0; i < claimsAndQuotes.length; i += 2) {
      String quote = (String) claimsAndQuotes[i + 1];
      int at = text.indexOf(quote);
      int start = text.codePointCount(0, at);
      int end = start + quote.codePointCount(0, quote.length());
      statements.add(
          new Statement(
              "1",
              (Claim) claimsAndQuotes[i],
              new Passage(start, end, quote),
              Certainty.EXACT,
              0.9,
              "by hand"));
    }
    var source =
        new Source(
            "report.txt",
            SHA256,
            SourceKind.PRESS,
            Confidentiality.OPEN,
            "en",
            PartialDate.parse("2020-02-02"),
            "A <b>report</b>");
    var reading = new Reading(source, text, statements, List.of(), List.of());
    browser.house().register().add(reading, "reader-1", NOON);
  }

  private void addLicense() {
    add(
        "Nokia licenses Xiaomi in 2019.",
        new Claim.ToldAsNews(true),
        "Nokia licenses Xiaomi",
        new Claim.OfKind(DealKind.LICENSE),
        "licenses",
        new Claim.Involves("Nokia", "Nokia", Set.of(Role.LICENSOR)),
        "Nokia",
        new Claim.Involves("Xiaomi", "Xiaomi", Set.of(Role.LICENSEE)),
        "Xiaomi",
        new Claim.MadeOn(PartialDate.parse("2019")),
        "2019");
  }

  private Said said(Class<? extends Claim> type) {
    return browser.house().register().known().source(SHA256).deals().getFirst().said().stream()
        .filter(it -> type.isInstance(it.statement().claim()))
        .findFirst()
        .orElseThrow();
  }

  private String act(Said said) {
    return "/reports/" + SHA256 + "/statements/" + said.id();
  }

  @Test
  void a_statement_is_linked_with_its_passage_both_ways() {
    addLicense();
    String date = said(Claim.MadeOn.class).id();

    var page = browser.get("/reports/" + SHA256.substring(0, 12)).html();

    assertThat(page).contains("id=\"s-" + date + "\"", "href=\"#s-" + date + "\"");
    assertThat(page).contains("id=\"v-" + date + "\"", "href=\"#v-" + date + "\">2019</a>");
  }

  @Test
  void passages_are_marked_to_the_letter_beside_wide_characters_and_combining_marks() {
    add(
        "𝔸😀 Cafe\u0301 licenses ❤\uFE0F to Nguye\u0302\u0303n.",
        new Claim.Involves("Cafe\u0301", "Cafe\u0301", Set.of()),
        "Cafe\u0301",
        new Claim.Involves("Nguye\u0302\u0303n", "Nguye\u0302\u0303n", Set.of()),
        "Nguye\u0302\u0303n");

    assertThat(browser.get("/reports/" + SHA256).html())
        .contains("𝔸😀 <mark", ">Cafe\u0301</a></mark>", ">Nguye\u0302\u0303n</a></mark>.");
  }

  @Test
  void nothing_in_a_report_is_markup() {
    String name = "<script>alert(1)</script>\" onclick=\"x";
    add(
        "A deal with " + name + " today.",
        new Claim.Involves(name, name, Set.of()),
        name,
        new Claim.CoversTechnology("<img src=x>"),
        "deal");

    var page = browser.get("/reports/" + SHA256).html();

    assertThat(page).doesNotContain("<script>alert", "<img", "<b>report");
    assertThat(page).doesNotContainPattern("<[^>]*\\sonclick=");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void a_statement_is_accepted_corrected_rejected_and_each_is_undone() {
    addLicense();
    var date = said(Claim.MadeOn.class);
    browser.get("/reports/" + SHA256);

    var accepted = browser.post(act(date), "act", "accept", "because", "compared");
    assertThat(accepted.html()).contains("<span class=\"chip yes\">confirmed</span>", "compared");
    browser.post(act(date), "act", "undo", "because", "too fast");
    assertThat(said(Claim.MadeOn.class).confirmedBy()).isEmpty();

    browser.post(
        act(date), "act", "correct", "field", "date", "value", "2019-05", "because", "it says May");
    assertThat(deals()).containsExactly("Nokia – Xiaomi: license, 2019-05");
    browser.post(act(date), "act", "undo", "because", "no");
    assertThat(deals()).containsExactly("Nokia – Xiaomi: license, 2019");

    var rejected = browser.post(act(date), "act", "reject", "because", "no date there");
    assertThat(deals()).containsExactly("Nokia – Xiaomi: license");
    assertThat(rejected.html()).contains("withdrawn by", "no date there", "value=\"undo\"");
    browser.post(act(date), "act", "undo", "because", "there is");
    assertThat(deals()).containsExactly("Nokia – Xiaomi: license, 2019");
  }

  private List<String> deals() {
    return browser.house().register().known().deals().stream().map(it -> it.title()).toList();
  }

  @Test
  void a_wrong_value_is_refused_with_what_was_expected() {
    addLicense();
    var date = said(Claim.MadeOn.class);
    browser.get("/reports/" + SHA256);

    var refused =
        browser.post(act(date), "act", "correct", "field", "date", "value", "May", "because", "so");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("expected 2017-07-05, 2017-07 or 2017");
  }

  @Test
  void the_source_itself_is_put_right() {
    addLicense();
    browser.get("/reports/" + SHA256);

    browser.post(
        "/reports/" + SHA256 + "/source",
        "act",
        "correct",
        "published",
        "2019-06-01",
        "witness",
        "party-release",
        "language",
        "en",
        "title",
        "A <b>report</b>",
        "because",
        "its own page says so");

    var source = browser.house().register().known().source(SHA256).source();
    assertThat(source.published()).hasToString("2019-06-01");
    assertThat(source.kind()).isEqualTo(SourceKind.PARTY_RELEASE);
    assertThat(source.title()).isEqualTo("A <b>report</b>");
  }

  @Test
  void a_report_as_known_in_the_past_can_be_read_and_not_put_right() {
    addLicense();

    var page = browser.get("/reports/" + SHA256 + "?known-on=2026-06-01").html();

    assertThat(page).contains("Nokia licenses Xiaomi".substring(0, 5), "set the clock to now");
    assertThat(page).doesNotContain("value=\"accept\"");
  }
}
