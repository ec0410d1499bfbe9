package licet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeWayTest {
  @TempDir private Path folder;
  private OpenDesk desk;
  private Page page;

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder);
    page = desk.page();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  private Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  /// Lets reports fall on the page, as from a folder of the visitor's.
  private void drop(String published, String... names) {
    page.navigate(desk.at("/add"));
    page.evaluate(
        """
        files => {
          const carried = new DataTransfer();
          files
            .map(it => new File([it.text], it.name, {type: 'text/plain'}))
            .forEach(it => carried.items.add(it));
          const zone = document.querySelector('[data-drop] .drop');
          ['dragover', 'drop'].forEach(name => zone.dispatchEvent(
            new DragEvent(name, {dataTransfer: carried, bubbles: true, cancelable: true})));
        }\
        """,
        Stream.of(names).map(it -> Map.of("name", it, "text", OpenDesk.text(it))).toList());
    var form = page.locator("form[data-drop]");
    form.getByLabel("Published").fill(published);
    form.getByText("Read them").click();
  }

  private void record(String published, String... names) {
    drop(published, names);
    button("Record").click();
    assertThat(heading("Recorded")).isVisible();
  }

  private void openDealOfNokia() {
    page.navigate(desk.at("/deals"));
    link("Nokia – Xiaomi").click();
    assertThat(heading("Told by")).isVisible();
  }

  private Locator tellings() {
    return page.locator("section[aria-labelledby=told-by] tbody tr");
  }

  private void recordAll() {
    drop("2017-07-05", "nokia-xiaomi-fr.txt", "nokia-xiaomi-vi.txt");
    assertThat(heading("Draft of 2 reports")).isVisible();
    assertThat(page.locator(".change").first()).containsText("Nokia – Xiaomi");
    assertThat(page.locator(".flips")).containsText("May Xiaomi practise patents of Nokia?");
    button("Record").click();
    assertThat(heading("Recorded")).isVisible();
    record("2017-07-06", "nokia-xiaomi-en.txt");
    record("2016-06-01", "microsoft-xiaomi-en.txt");
    record("2023-09-13", "huawei-xiaomi-en.txt");
  }

  @Test
  void dropped_reports_become_a_deal_that_is_mended_and_split_and_joined_again() {
    recordAll();

    openDealOfNokia();
    assertThat(tellings()).hasCount(3);
    assertThat(tellings().locator("td:nth-child(2)").allTextContents())
        .containsExactlyInAnyOrder("French", "English", "Vietnamese");

    mendTheDay();
    split();
  }

  private void mendTheDay() {
    String other = "2017-07-03";
    assertThat(page.locator("article.deal")).not().containsText(other);
    tellings().filter(new Locator.FilterOptions().setHasText("French")).locator("a").click();
    var day =
        page.locator("[data-item]")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.locator(".field-name", new Page.LocatorOptions().setHasText("date"))))
            .first();
    day.locator("summary[data-key=c]").click();
    day.getByLabel("What it says").fill(other);
    day.getByText("Record", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("[data-item].here")).containsText("corrected by");

    openDealOfNokia();
    assertThat(page.locator("article.deal")).containsText(other);
    page.goBack();
    page.goBack();
    page.locator("[data-item].here [data-key=z]").click();
    assertThat(page.locator("[data-item].corrected")).hasCount(0);

    openDealOfNokia();
    assertThat(page.locator("#fields ~ .fields-of")).not().containsText(other);
  }

  private void split() {
    var join = page.locator(".join").first();
    join.locator("summary").click();
    join.getByLabel("Why are they different?").fill("two signings");
    join.getByText("Split", new Locator.GetByTextOptions().setExact(true)).click();

    openDealOfNokia();
    assertThat(tellings().all()).hasSizeBetween(1, 2);
    var judgement = page.locator(".judgement").first();
    assertThat(judgement).containsText("two signings");
    judgement.locator("summary").click();
    judgement.getByLabel("Why undo it?").fill("one signing");
    judgement.getByText("Undo", new Locator.GetByTextOptions().setExact(true)).click();

    openDealOfNokia();
    assertThat(tellings()).hasCount(3);
  }

  @Test
  void a_proof_opens_down_to_the_marked_passage_in_vietnamese() {
    desk.withReports("nokia-xiaomi-vi.txt", "nokia-xiaomi-en.txt", "huawei-xiaomi-en.txt");
    page.navigate(desk.at("/ask/licensed"));
    page.getByLabel("Who").fill("Xiaomi");
    page.getByLabel("or the patents of").fill("Nokia");
    page.getByLabel("in", new Page.GetByLabelOptions().setExact(true)).fill("CN");
    page.getByLabel("on the day").fill("2018-06-01");
    button("Ask").click();

    var proof = page.locator(".answer .whole");
    var closed = proof.locator("details:not([open]) > summary");
    while (closed.count() > 0) {
      closed.first().click();
    }
    var leaf = proof.locator(".leaf:has(blockquote[lang=vi])").first();
    assertThat(leaf.locator("blockquote")).containsText("thỏa thuận");
    leaf.locator("a.whence").click();
    assertThat(page.locator("section.text")).hasAttribute("lang", "vi");
    assertThat(page.locator("mark:target")).isInViewport();
    assertThat(page.locator("section.text mark.lit").first()).isVisible();
  }

  @Test
  void the_memo_of_a_purchase_and_the_page_of_a_deal_are_printed_without_menus() {
    desk.withReports();
    page.navigate(desk.at("/purchase"));
    page.getByLabel("Patents").fill("US 8,789,601\nEP1234567B1");
    page.getByLabel("Closing on").fill("2018-06-01");
    button("Ask").click();
    assertThat(page.locator(".burdens tbody")).hasCount(2);

    button("Memo to print").click();
    assertThat(page.locator("main")).containsText("EP1234567");
    printed();
    openDealOfNokia();
    printed();
  }

  private void printed() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (var part : List.of(".top", "nav", "button", ".noprint")) {
      assertThat(page.locator(part + ":visible")).hasCount(0);
    }
    assertThat(page.pdf()).startsWith('%', 'P', 'D', 'F');
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }
}
