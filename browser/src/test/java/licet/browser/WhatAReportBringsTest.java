package licet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WhatAReportBringsTest {
  private static final String RUN = "<img src=x onerror=alert(1)>";
  private static final String SCRIPT = "<script>alert(2)</script>";
  private static final String TURN = "\u202e";

  @TempDir private Path folder;
  private OpenDesk desk;
  private Page page;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder);
    page = desk.page();
    page.onDialog(dialog -> {
      said.add(dialog.message());
      dialog.dismiss();
    });
    page.onConsoleMessage(message -> said.add(message.text()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void record(String name, String text) {
    page.navigate(desk.at("/add"));
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/plain", bytes));
    page.getByText("Read them").click();
    page.getByText("Record", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("h1")).hasText("Recorded");
  }

  private void openReport() {
    page.navigate(desk.at("/sources"));
    page.locator("table.sources td a").first().click();
  }

  @Test
  void script_in_a_report_and_in_a_file_name_is_shown_and_not_run() {
    record(
        "a " + RUN + ".txt",
        SCRIPT
            + " Nokia and Xiaomi sign\n\n"
            + "Nokia and Xiaomi signed a patent cross-license on 5 July 2017. "
            + RUN
            + "\n");

    for (var path : List.of("/", "/deals", "/sources", "/search?q=Nokia", "/changes?since=30d")) {
      page.navigate(desk.at(path));
      assertThat(page.locator("main img, main script")).hasCount(0);
    }
    openReport();
    assertThat(page.locator("section.text")).containsText(SCRIPT);
    assertThat(page.locator("section.text")).containsText(RUN);
    assertThat(page.locator(".about")).containsText(RUN);
    page.locator(".told h2 a").first().click();
    assertThat(page.locator("#told-by")).isVisible();
    assertThat(said).isEmpty();
  }

  @Test
  void marks_that_turn_the_direction_turn_nothing_but_their_own_text() {
    record(
        "turned " + TURN + "txt.txt",
        TURN
            + "Nokia and Xiaomi sign\n\n"
            + "Nokia and Xiaomi signed a patent cross-license on 5 July 2017.\n"
            + "شركة نوكيا وقعت\n");

    openReport();
    assertThat(left(page.locator(".brand"))).isLessThan(left(page.locator(".find")));
    assertThat(page.locator("html").evaluate("it => getComputedStyle(it).direction"))
        .isEqualTo("ltr");
    var arabic = page.locator("section.text p", new Page.LocatorOptions().setHasText("نوكيا"));
    assertThat(arabic.evaluate("it => getComputedStyle(it).direction")).isEqualTo("rtl");
    page.navigate(desk.at("/sources"));
    var cells = page.locator("table.sources tbody td");
    assertThat(left(cells.first())).isLessThan(left(cells.last()));
  }

  private static double left(Locator element) {
    return element.boundingBox().x;
  }
}
