package licet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ByKeyboardTest {
  @TempDir private static Path folder;
  private static OpenDesk desk;
  private Page page;
  private Keys keys;

  @BeforeAll
  static void openDesk() {
    desk = new OpenDesk(folder).withReports();
  }

  @AfterAll
  static void closeDesk() {
    desk.close();
  }

  @BeforeEach
  void open() {
    page = desk.page();
    keys = new Keys(page);
    page.navigate(desk.at("/"));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator menu(String name) {
    return page.locator(".menu a", new Page.LocatorOptions().setHasText(name));
  }

  private void openDealOfNokia() {
    page.navigate(desk.at("/deals"));
    keys.to(page.locator("td.who a", new Page.LocatorOptions().setHasText("Nokia"))).go("Enter");
  }

  @Test
  void the_first_tab_offers_to_skip_the_menu() {
    keys.press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    keys.press("Enter").press("Tab");
    assertThat(page.locator("main :focus")).hasCount(1);
  }

  @Test
  void deals_are_filtered_while_one_types_and_opened_by_enter() {
    keys.to(menu("Deals")).go("Enter");
    keys.to(page.getByLabel("Party")).write("Huawei");
    assertThat(page.locator("#result .count")).hasText(Pattern.compile("1 deal"));
    assertThat(page).hasURL(Pattern.compile("party=Huawei"));
    assertThat(page.getByLabel("Party")).isFocused();

    keys.to(page.locator("td.who a")).go("Enter");
    assertThat(page.locator("h1")).containsText("Huawei");
    var value = page.locator("details.value").first();
    keys.to(value.locator("summary").first()).press("Space");
    assertThat(value).hasAttribute("open", "");
  }

  @Test
  void statements_are_stepped_through_and_accepted_and_undone_by_letters() {
    openDealOfNokia();
    keys.to(page.locator("#told-by ~ .scroll td a")).go("Enter");
    var items = page.locator("[data-item]");
    keys.press("j").press("j").press("j");
    assertThat(items.nth(2)).isFocused();
    keys.press("k");
    assertThat(items.nth(1)).isFocused();
    String second = items.nth(1).getAttribute("id");

    keys.go("a");
    var accepted = page.locator("#" + second);
    assertThat(accepted).containsText("confirmed by");
    assertThat(page.locator("[data-item].here")).hasAttribute("id", second);
    keys.go("z");
    assertThat(accepted).not().containsText("confirmed by");
  }

  @Test
  void a_statement_is_corrected_and_rejected_by_letters() {
    openDealOfNokia();
    keys.to(page.locator("#told-by ~ .scroll td a")).go("Enter");
    keys.press("j").press("c");
    assertThat(page.locator("[data-first]:focus")).hasCount(1);
    keys.press("Escape");
    assertThat(page.locator("[data-item].here")).isFocused();
    String first = page.locator("[data-item].here").getAttribute("id");
    keys.press("x").go("Enter");
    assertThat(page.locator("#" + first)).containsText("withdrawn by");
    keys.go("z");
    assertThat(page.locator("#" + first)).not().containsText("withdrawn by");
  }

  @Test
  void a_deal_is_split_and_joined_again() {
    openDealOfNokia();
    var rows = page.locator("section[aria-labelledby=told-by] tbody tr");
    assertThat(rows).hasCount(3);
    var join = page.locator(".join").first();
    keys.to(join.locator("summary")).press("Enter");
    keys.to(join.getByLabel("Why are they different?")).write("two signings").go("Enter");

    openDealOfNokia();
    assertThat(rows.all()).hasSizeBetween(1, 2);
    var judgement = page.locator(".judgement").first();
    keys.to(judgement.locator("summary")).press("Space");
    keys.to(judgement.getByLabel("Why undo it?")).write("one signing").go("Enter");
    openDealOfNokia();
    assertThat(rows).hasCount(3);
  }

  @Test
  void a_question_is_asked_and_its_proof_opened_to_the_passage() {
    keys.to(menu("Ask")).go("Enter");
    assertThat(page.locator("h1")).isVisible();
    page.navigate(desk.at("/ask/licensed"));
    keys.to(page.getByLabel("Who")).write("Xiaomi");
    keys.to(page.getByLabel("or the patents of")).write("Nokia");
    keys.to(page.getByLabel("in", new Page.GetByLabelOptions().setExact(true))).write("CN");
    keys.to(page.getByLabel("on the day")).write("2018-06-01").go("Enter");

    assertThat(page.locator(".answer .verdict")).hasText("Cannot tell");
    var proof = page.locator(".answer .whole");
    var closed = proof.locator("details:not([open]) > summary");
    while (closed.count() > 0) {
      keys.to(closed).press("Enter");
    }
    keys.to(proof.locator(".leaf:has(blockquote[lang=fr]) a.whence")).go("Enter");
    assertThat(page.locator("mark:target")).isInViewport();
  }

  @Test
  void a_text_is_handed_in_and_discarded() {
    keys.to(menu("Add reports")).go("Enter");
    var form = page.locator("form:has(textarea)");
    keys.to(form.getByLabel("Text")).write("Nokia sued Apple over patents on 6 May 2016.");
    keys.to(form.getByLabel("Published")).write("2016-05-06").go("Enter");
    assertThat(page.locator("h1")).hasText("Draft of 1 report");
    keys.to(button("Discard")).go("Space");
    assertThat(page.locator("h1")).hasText("Add reports");
  }

  @Test
  void patents_are_weighed_and_their_memo_opened() {
    keys.to(menu("Purchase")).go("Enter");
    keys.to(page.getByLabel("Patents")).write("US 8,789,601");
    keys.press("Enter");
    page.keyboard().type("EP1234567B1");
    keys.to(button("Ask")).go("Enter");
    assertThat(page.locator(".burdens tbody")).hasCount(2);
    keys.to(button("Memo to print")).go("Enter");
    assertThat(page.locator("main")).containsText("EP1234567");
  }
}
