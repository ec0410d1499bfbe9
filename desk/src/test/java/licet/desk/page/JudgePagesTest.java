package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JudgePagesTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Pattern ENTRY = Pattern.compile("name=\"entry\" value=\"(\\d+)\"");

  @TempDir private Path folder;
  private Visitor browser;
  private int reports;

  @BeforeEach
  void open() {
    browser = Visitor.open(folder);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private void license(String one, String other, String date) {
    String text = ("report " + ++reports + " tells ").repeat(20);
    var claims =
        List.of(
            new Claim.ToldAsNews(true),
            new Claim.OfKind(DealKind.LICENSE),
            new Claim.Involves(one, one, Set.of()),
            new Claim.Involves(other, other, Set.of()),
            new Claim.MadeOn(PartialDate.parse(date)));
    var statements = new ArrayList<Statement>();
    for (Claim claim : claims) {
      statements.add(
          new Statement("1", claim, new Passage(0, 6, "report"), Certainty.EXACT, 0.9, ""));
    }
    var source =
        new Source(
            "r" + reports,
            String.format("%064x", reports),
            SourceKind.PRESS,
            Confidentiality.OPEN,
            "en",
            null,
            null);
    browser
        .house()
        .register()
        .add(new Reading(source, text, statements, List.of(), List.of()), "1", NOON);
  }

  private List<String> deals() {
    return browser.house().register().known().deals().stream().map(it -> it.title()).toList();
  }

  private String entry(String html) {
    var found = ENTRY.matcher(html);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void like_names_wait_with_a_reason_and_are_one_party_once_judged() {
    license("Zyxel Quux", "Nokia", "2015");
    license("Zyxel Quux Group", "Nokia", "2016-03-04");

    var page = browser.get("/judge").html();
    assertThat(page)
        .contains("Zyxel Quux / Zyxel Quux Group", "differ only in words such as Group");

    var judged = judge("same", "Zyxel Quux", "Zyxel Quux Group", "one firm");
    assertThat(judged.path()).isEqualTo("/judge");
    assertThat(judged.html()).contains("one firm").doesNotContain("Are these two one?</h2>\n\"");
    assertThat(parties()).isEqualTo(2);

    browser.post(
        "/judge/undo", "entry", entry(judged.html()), "because", "two firms", "back", "/judge");
    assertThat(parties()).isEqualTo(3);
  }

  private Visitor.Seen judge(String verdict, String left, String right, String because) {
    return browser.post(
        "/judge", "verdict", verdict, "left", left, "right", right, "because", because, "back",
        "/judge");
  }

  private long parties() {
    return browser.house().register().known().deals().stream()
        .flatMap(deal -> deal.parties().stream())
        .map(party -> party.who().id())
        .distinct()
        .count();
  }

  @Test
  void deals_are_joined_by_a_judgement_and_split_again_by_its_undoing() {
    license("Nokia", "Xiaomi", "2017-01-01");
    license("Nokia", "Xiaomi", "2017-11-20");
    assertThat(deals()).hasSize(2);
    var known = browser.house().register().known();
    String left = known.deals().getFirst().id();
    String right = known.deals().getLast().id();

    assertThat(browser.get("/judge").html()).contains("the same parties", "days apart");
    var judged = judge("same", left, right, "one deal");
    assertThat(deals()).hasSize(1);

    browser.post("/judge/undo", "entry", entry(judged.html()), "because", "two", "back", "/judge");
    assertThat(deals()).hasSize(2);

    var apart = judge("different", left, right, "a renewal");
    assertThat(apart.html()).contains("Nothing waits for a judgement.", "a renewal");
  }

  @Test
  void a_judgement_without_a_reason_or_over_nothing_is_refused() {
    license("Nokia", "Xiaomi", "2017");
    browser.get("/judge");

    assertThat(browser.post("/judge", "verdict", "same", "left", "A", "right", "B").status())
        .isEqualTo(422);
    assertThat(browser.post("/judge", "verdict", "maybe", "left", "A", "right", "B").html())
        .contains("expected same, different or unsure");
    assertThat(browser.post("/judge/undo", "entry", "x").html()).contains("expected its number");
  }

  @Test
  void only_a_page_of_the_desk_is_gone_back_to() {
    assertThat(Pages.unclocked("/ask/owner?on=2016&in=US&known-on=2017"))
        .isEqualTo("/ask/owner?in=US");
    assertThat(Pages.unclocked("/deals?on=2016")).isEqualTo("/deals");
    assertThat(JudgePages.local("/deals/ab?x=1#f", "/judge")).isEqualTo("/deals/ab?x=1#f");
    assertThat(JudgePages.local("//evil.example", "/judge")).isEqualTo("/judge");
    assertThat(JudgePages.local("/\\evil.example", "/judge")).isEqualTo("/judge");
    assertThat(JudgePages.local("https://evil.example", "/judge")).isEqualTo("/judge");
    assertThat(JudgePages.local("/a\r\nSet-Cookie: x", "/judge")).isEqualTo("/judge");
    assertThat(JudgePages.local("", "/judge")).isEqualTo("/judge");
  }

  @Test
  void one_party_with_many_likenesses_does_not_fill_the_top() {
    license("Aaaaaa", "Nokia", "2011");
    license("Aaaaaa Inc", "Xiaomi", "2012");
    license("Aaaaaa Group", "Huawei", "2013");
    license("Bbbbbb", "Apple", "2014");
    license("Bbbbbb Systems", "Samsung", "2015");

    var page = browser.get("/judge").html();

    assertThat(page.indexOf("Bbbbbb / Bbbbbb Systems</bdi>"))
        .isPositive()
        .isLessThan(page.lastIndexOf("Aaaaaa"));
    assertThat(page.indexOf("Bbbbbb / Bbbbbb Systems</bdi>"))
        .isLessThan(page.lastIndexOf("Aaaaaa Inc</bdi></a>"));
  }

  @Test
  void a_hostile_name_is_shown_as_it_is_written() {
    license("<b>Evil\" onload=\"x</b> Quux", "Nokia", "2011");
    license("<b>Evil\" onload=\"x</b> Quux Inc", "Nokia", "2012");

    var page = browser.get("/judge").html();

    assertThat(page).doesNotContain("<b>Evil").doesNotContainPattern("<[^>]*\\sonload=\"");
    assertThat(page).contains("&lt;b&gt;Evil");
  }
}
