package licet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import licet.cli.Asking.AnswerFormat;
import licet.desk.form.EncumbranceMemo;
import licet.desk.form.EncumbranceSheet;
import licet.desk.form.Sheet;
import licet.desk.form.Spreadsheet;
import licet.desk.inquiry.AskFacts;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "encumbrances",
    description = "Ask what comes along for whoever buys patents.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered",
      "1:a failure of ours",
      "2:wrong use, or a file that can't be read"
    })
final class EncumbrancesCommand implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(
      paramLabel = "PATENT",
      arity = "0..*",
      description = "The patents, as people write them.")
  private List<String> patents = List.of();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "A file with a patent a line; what follows # is passed over.")
  private @Nullable Path list;

  @Option(
      names = "--in",
      paramLabel = "COUNTRY",
      required = true,
      description = "The country, as in US.")
  private String country;

  @Option(names = "--buyer", paramLabel = "NAME", description = "Who buys.")
  private String buyer = "the buyer";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print the answer: ${COMPLETION-CANDIDATES}.")
  private InventoryFormat format = InventoryFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the answer into this file; needed for xlsx.")
  private @Nullable Path output;

  /// The form of an inventory.
  enum InventoryFormat {
    /// For people.
    TEXT,
    /// One JSON value.
    JSON,
    /// Markdown.
    MD,
    /// Comma-separated values.
    CSV,
    /// A workbook of Excel.
    XLSX,
    /// A memo to print.
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    if (format == InventoryFormat.XLSX && output == null) {
      throw new IllegalArgumentException("xlsx is no text to print; expected --output FILE");
    }
    var all = all();
    var question =
        asking.question((on, known) -> new Question.Encumbrances(all, country, buyer, on, known));
    var basis = asking.basis();
    if (basis.isEmpty()) {
      return Asking.BAD;
    }
    var answered = asking.answer(new AskFacts(basis.get().facts(), question));
    if (!(answered.answer() instanceof Answer.Inventory inventory)) {
      throw new IllegalStateException("a question of encumbrances without an inventory");
    }
    print(inventory, answered.facts());
    return Asking.code(inventory);
  }

  private void print(Answer.Inventory inventory, List<Fact> facts) {
    var sheet = EncumbranceSheet.of(inventory);
    switch (format) {
      case TEXT -> asking.print(inventory, facts, AnswerFormat.TEXT, output);
      case JSON -> asking.print(inventory, facts, AnswerFormat.JSON, output);
      case MD -> asking.print(inventory, facts, AnswerFormat.MD, output);
      case CSV -> asking.write(csv(sheet), output);
      case HTML -> asking.write(EncumbranceMemo.html(inventory, facts).strip(), output);
      case XLSX -> Asking.write(Spreadsheet.xlsx(Map.of("Encumbrances", sheet)), output);
    }
  }

  private static String csv(Sheet sheet) {
    return String.join(
        "\n",
        Stream.concat(Stream.of(sheet.csvHead()), sheet.rows().stream().map(Sheet::csv)).toList());
  }

  private List<String> all() {
    var all = new ArrayList<>(patents);
    if (list != null) {
      all.addAll(listed(list));
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no patents; expected PATENT or --list FILE");
    }
    return all;
  }

  private static List<String> listed(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (java.nio.file.NoSuchFileException _) {
      throw new IllegalArgumentException(file + ": there is no such file");
    } catch (java.nio.charset.CharacterCodingException _) {
      throw new IllegalArgumentException(file + ": no text in UTF-8");
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }
}
