package licet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import licet.desk.api.Api;
import licet.desk.door.Place;
import licet.desk.door.Server;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import licet.desk.page.Pages;
import licet.vocabulary.time.PartialDate;

/// A desk over a register of its own, and a browser that looks at it.
final class OpenDesk implements AutoCloseable {
  /// Reports on five deals that Xiaomi takes part in, in three languages, by day of publication.
  static final Map<String, String> REPORTS =
      Map.of(
          "nokia-xiaomi-fr.txt", "2017-07-05",
          "nokia-xiaomi-en.txt", "2017-07-06",
          "nokia-xiaomi-vi.txt", "2017-07-05",
          "microsoft-xiaomi-en.txt", "2016-06-01",
          "huawei-xiaomi-en.txt", "2023-09-13");

  private static final Path ADDED =
      Path.of("src", "test", "resources", "licet", "browser", "reports");

  private final House house;
  private final Server server;
  private final Playwright playwright;
  private final Browser browser;

  /// Opens a desk.
  ///
  /// @param folder where its register may lie
  OpenDesk(Path folder) {
    house = new House(folder.resolve("register.db").toString(), Clock.systemUTC());
    server = Server.start(new Place(Place.LOOPBACK, 0), List.of(new Api(house), new Pages(house)));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  private static Path chromium() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "google-chrome").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no chromium on the PATH"));
  }

  /// The file of a report.
  static Path report(String name) {
    return ADDED.resolve(name);
  }

  /// Adds all reports.
  OpenDesk withReports() {
    return withReports(REPORTS.keySet().stream().sorted().toArray(String[]::new));
  }

  /// Adds reports of these names.
  OpenDesk withReports(String... names) {
    for (String name : names) {
      var published = PartialDate.parse(REPORTS.getOrDefault(name, ""));
      new AddReports(List.of(report(name)), published, _ -> {}).ask(house, Asker.local());
    }
    return this;
  }

  /// What stands behind the pages.
  House house() {
    return house;
  }

  /// The address of a path.
  String at(String path) {
    return "http://" + Place.LOOPBACK + ":" + server.port() + path;
  }

  /// A new visitor's window.
  BrowserContext visitor(Browser.NewContextOptions options) {
    var context = browser.newContext(options);
    context.setDefaultTimeout(10_000);
    return context;
  }

  /// A new visitor's page.
  Page page() {
    return visitor(new Browser.NewContextOptions()).newPage();
  }

  /// A visitor's page in a browser that runs no scripts.
  Page pageWithoutScripts() {
    return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false)).newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
    house.close();
  }

  /// The text of a report.
  static String text(String name) {
    try {
      return Files.readString(report(name));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
