package licet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EveryPageTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final int OF_A_SORT = 2;
  private static final int PAGES = 60;

  @TempDir private static Path folder;
  private static OpenDesk desk;
  private static Set<String> paths = Set.of();

  @BeforeAll
  static void open() {
    desk = new OpenDesk(folder).withReports();
    paths = crawl(desk.page());
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /// What links lead to from the first page on, at most a few of each sort.
  private static Set<String> crawl(Page page) {
    var found = new LinkedHashSet<String>();
    var sorts = new HashMap<String, Integer>();
    var open = new ArrayDeque<>(List.of("/"));
    while (!open.isEmpty()) {
      var path = open.remove();
      int seen = sorts.merge(sort(path), 1, Integer::sum);
      if (seen > OF_A_SORT || found.contains(path) || found.size() >= PAGES) {
        continue;
      }
      var answer = page.navigate(desk.at(path));
      if (answer != null && answer.ok() && answer.headerValue("content-type").contains("html")) {
        found.add(path);
        open.addAll(links(page));
      }
    }
    return found;
  }

  private static String sort(String path) {
    return path.replaceAll("[0-9a-f]{12,}", "…").replaceAll("=[^&]*", "");
  }

  private static List<String> links(Page page) {
    return page.locator("a[href^='/']:not([download])").all().stream()
        .map(it -> String.valueOf(it.getAttribute("href")).replaceFirst("#.*", ""))
        .filter(
            it -> !it.startsWith("/static") && !it.matches(".*(format=|\\.(csv|json|xlsx|yaml)).*"))
        .distinct()
        .toList();
  }

  @Test
  void no_page_breaks_a_rule_of_accessibility_in_light_or_dark() {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var page = desk.visitor(new Browser.NewContextOptions().setColorScheme(scheme)).newPage();
      for (var path : paths) {
        page.navigate(desk.at(path));
        assertThat(faults(page)).as(path + " in " + scheme).isEmpty();
      }
    }
  }

  private static List<String> faults(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .map(it -> it.getId() + ": " + it.getHelp() + " " + it.getNodes())
            .toList();
  }

  @Test
  void no_page_must_be_moved_sideways_on_a_phone() {
    var phone = desk.visitor(new Browser.NewContextOptions().setViewportSize(375, 800)).newPage();
    for (var path : paths) {
      phone.navigate(desk.at(path));
      assertThat((int) phone.evaluate("document.documentElement.scrollWidth"))
          .as(path)
          .isLessThanOrEqualTo(375);
    }
  }

  @Test
  void no_page_says_anything_to_the_console() {
    var page = desk.page();
    var said = new ArrayList<String>();
    page.onConsoleMessage(message -> said.add(message.text()));
    page.onPageError(said::add);
    for (var path : paths) {
      page.navigate(desk.at(path));
    }
    assertThat(said).isEmpty();
  }
}
