package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All pages for reading over the samples, found by following the links from the first.
final class EveryPageTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  /// Pages of other areas, and files that are no pages.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "/(reports|patents|ask|purchase|agreements|add|judge|royalty|static|webjars|help)(/.*)?");

  private static final Pattern FILE = Pattern.compile(".*\\.(csv|json|xlsx)");
  private static final int ENOUGH = 25;

  private static final Map<String, Document> PAGES = new LinkedHashMap<>();
  private static final Map<String, String> BROKEN = new TreeMap<>();

  @BeforeAll
  static void followEveryLink(@TempDir Path folder) {
    try (var desk = Desk.open(folder.resolve("licet.db"), Clock.systemUTC())) {
      desk.read(SAMPLES);
      var next = new ArrayDeque<>(List.of("/"));
      var from = new TreeMap<>(Map.of("/", ""));
      while (!next.isEmpty()) {
        String path = next.remove();
        var answer = desk.get(path);
        if (answer.statusCode() != 200) {
          BROKEN.put(path, answer.statusCode() + ", linked from " + from.get(path));
          continue;
        }
        if (FILE.matcher(plain(path)).matches()) {
          continue;
        }
        var page = Jsoup.parse(answer.body());
        PAGES.put(path, page);
        for (var link : page.select("a[href^=/]")) {
          String to = link.attr("href").replaceFirst("#.*", "");
          if (!ELSEWHERE.matcher(plain(to)).matches() && wanted(to, from)) {
            from.put(to, path);
            next.add(to);
          }
        }
      }
    }
  }

  /// Each page once; of the many ways to ask for a list, and of the files, some.
  private static boolean wanted(String to, Map<String, String> from) {
    String list = plain(to);
    boolean file = FILE.matcher(list).matches();
    if (from.containsKey(to) || (!file && !to.contains("?"))) {
      return !from.containsKey(to);
    }
    long asked =
        from.keySet().stream()
            .map(EveryPageTest::plain)
            .filter(it -> file ? FILE.matcher(it).matches() : it.equals(list))
            .count();
    return asked < ENOUGH;
  }

  private static String plain(String path) {
    return path.replaceFirst("\\?.*", "");
  }

  @Test
  void every_link_leads_to_a_page() {
    assertThat(BROKEN).isEmpty();
    assertThat(PAGES.keySet())
        .contains("/", "/deals", "/parties", "/sources", "/parties/nokia")
        .hasSizeGreaterThan(150);
  }

  @Test
  void a_link_within_a_page_finds_its_place() {
    PAGES.forEach((path, page) ->
        assertThat(page.select("a[href^=#]"))
            .as(path)
            .allSatisfy(link ->
                assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull()));
  }

  @Test
  void headings_go_down_step_by_step_from_the_one_of_the_page() {
    PAGES.forEach((path, page) -> {
      var levels =
          page.select("h1, h2, h3, h4").stream()
              .map(it -> Integer.parseInt(it.tagName().substring(1)))
              .toList();
      assertThat(levels).as(path).startsWith(1);
      assertThat(levels.stream().filter(it -> it == 1)).as(path).hasSize(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i))
            .as(path + " " + levels)
            .isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    });
  }

  @Test
  void whoever_fills_in_a_form_is_told_what_each_field_is() {
    PAGES.forEach((path, page) -> {
      for (var field : page.select("input:not([type=hidden]), select, textarea")) {
        boolean named = field.hasAttr("aria-label") || field.closest("label") != null;
        assertThat(named).as(path + " " + field).isTrue();
      }
      for (var link : page.select("a, button, summary")) {
        boolean named = !link.text().isBlank() || link.hasAttr("aria-label") || hidden(link);
        assertThat(named).as(path + " " + link).isTrue();
      }
    });
  }

  private static boolean hidden(Element element) {
    return element.hasAttr("aria-hidden");
  }

  @Test
  void every_picture_has_words() {
    PAGES.forEach((path, page) ->
        assertThat(page.select("svg.picture"))
            .as(path)
            .allSatisfy(it -> assertThat(it.selectFirst("title")).isNotNull()));
    assertThat(PAGES.values().stream().flatMap(it -> it.select("svg.picture").stream()))
        .hasSizeGreaterThan(50);
  }

  @Test
  void nothing_on_a_page_needs_more_than_the_policy_for_contents_lets_through() {
    PAGES.forEach((path, page) -> {
      assertThat(page.select("[style], style, [onclick], script:not([src])")).as(path).isEmpty();
      var ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(path).doesNotHaveDuplicates();
    });
  }

  @Test
  void every_form_that_changes_something_carries_the_token_and_its_way_back() {
    PAGES.forEach((path, page) ->
        assertThat(page.select("main form[method=post]"))
            .as(path)
            .allSatisfy(form -> {
              assertThat(form.select("input[name=token]")).hasSize(1);
              boolean back = !form.attr("action").startsWith("/judge");
              assertThat(back || !form.select("input[name=back]").isEmpty()).isTrue();
            }));
  }
}
