package licet.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import licet.reader.source.Block;
import licet.reader.source.Documents;
import licet.reader.source.Opened;
import net.dankito.readability4j.Readability4J;
import tools.jackson.databind.json.JsonMapper;

/// The reader's main content beside readability4j and boilerpipe, on the pages of a folder in the
/// form of article-extraction-benchmark: `ground-truth.json` and `html/*.html.gz`.
///
/// Arguments: the folder; then `pages` to print each page's score too. Prints precision, recall and
/// F1 in runs of four words, and pages a second of one core, the best of the rounds.
final class MainContentContest {
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Set<Block.Kind> REPORT =
      Set.of(Block.Kind.BODY, Block.Kind.QUOTE, Block.Kind.LIST, Block.Kind.ABOUT);

  private final List<Page> pages;
  private final PrintStream out;

  /// A page with what people say is its report.
  private record Page(String name, String html, String truth) {
    byte[] bytes() {
      return html.getBytes(StandardCharsets.UTF_8);
    }
  }

  private MainContentContest(List<Page> pages, PrintStream out) {
    this.pages = pages;
    this.out = out;
  }

  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("name the folder with ground-truth.json and html/");
    }
    var contest = new MainContentContest(pages(Path.of(arguments[0])), System.out);
    contest.run(arguments.length > 1);
  }

  private void run(boolean eachPage) {
    Map<String, Function<Page, String>> extractors = new LinkedHashMap<>();
    extractors.put("licet", MainContentContest::licet);
    extractors.put("readability4j", MainContentContest::readability);
    extractors.put("boilerpipe", MainContentContest::boilerpipe);
    extractors.forEach((name, extractor) -> measure(name, extractor, eachPage));
  }

  private void measure(String name, Function<Page, String> extractor, boolean eachPage) {
    var scores = new ArrayList<ShingleScore>();
    for (Page page : pages) {
      var score = ShingleScore.of(page.truth(), extractor.apply(page));
      scores.add(score);
      if (eachPage) {
        out.printf(Locale.ROOT, "%-14s %.3f  %s%n", name, score.f1(), page.name());
      }
    }
    var mean = ShingleScore.mean(scores);
    out.printf(
        Locale.ROOT,
        "%-14s F1 %.3f  precision %.3f  recall %.3f  %.0f pages/s%n",
        name,
        mean.f1(),
        mean.precision(),
        mean.recall(),
        pagesASecond(extractor));
  }

  private double pagesASecond(Function<Page, String> extractor) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      long letters = 0;
      for (Page page : pages) {
        letters += extractor.apply(page).length();
      }
      best = letters == 0 ? best : Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return pages.size() / (best / 1e9);
  }

  private static String licet(Page page) {
    return switch (Documents.standard().open(page.name(), page.bytes()).getFirst()) {
      case Opened.Unreadable _ -> "";
      case Opened.Read(var document) ->
          document.blocks().stream()
              .filter(block -> REPORT.contains(block.kind()))
              .map(block -> block.in(document.text()))
              .collect(Collectors.joining("\n\n"));
    };
  }

  private static String readability(Page page) {
    String text = new Readability4J("https://page.example/", page.html()).parse().getTextContent();
    return text == null ? "" : text;
  }

  private static String boilerpipe(Page page) {
    try {
      return ArticleExtractor.INSTANCE.getText(page.html());
    } catch (BoilerpipeProcessingException e) {
      throw new IllegalStateException(page.name(), e);
    }
  }

  private static List<Page> pages(Path folder) {
    try {
      var truth = JsonMapper.shared().readTree(folder.resolve("ground-truth.json").toFile());
      var pages = new ArrayList<Page>();
      for (String name : truth.propertyNames()) {
        Path file = folder.resolve("html").resolve(name + ".html.gz");
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
          String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          pages.add(new Page(name, html, truth.path(name).path("articleBody").asString("")));
        }
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
