package licet.bench.figure;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import licet.bench.figure.GoldCase.Gold;
import licet.bench.figure.Tally.Outcome;
import licet.reader.figure.Figure;
import licet.reader.figure.Figures;
import licet.reader.text.Text;
import licet.reader.text.Token;
import licet.reader.text.Tokens;

/// Reads the cases of Recognizers-Text and prints right, wrong and missed by class of case.
///
/// The cases belong to microsoft/Recognizers-Text (MIT) and are not part of Licet. Arguments: the
/// folder with `DateTime`, `Number` and `NumberWithUnit`, then languages; with `-v` it also prints
/// every case that is not right.
public final class FigureCases {
  private static final Map<String, String> FOLDERS =
      new TreeMap<>(
          Map.of(
              "en",
              "English",
              "fr",
              "French",
              "de",
              "German",
              "es",
              "Spanish",
              "it",
              "Italian",
              "pt",
              "Portuguese"));

  private final PrintStream out;
  private final boolean verbose;

  private FigureCases(PrintStream out, boolean verbose) {
    this.out = out;
    this.verbose = verbose;
  }

  /// The words of a figure by characters.
  record Placed(Figure figure, int start, int end) {}

  public static void main(String[] args) {
    var words = List.of(args);
    boolean verbose = words.contains("-v");
    var rest = words.stream().filter(word -> !word.equals("-v")).toList();
    var folder = Path.of(rest.isEmpty() ? "../shared/reader/dates-numbers" : rest.getFirst());
    if (!Files.isDirectory(folder)) {
      System.out.println("no cases: " + folder.toAbsolutePath().normalize() + " is no folder");
      return;
    }
    var languages = rest.size() > 1 ? rest.subList(1, rest.size()) : List.copyOf(FOLDERS.keySet());
    var run = new FigureCases(System.out, verbose);
    languages.forEach(language -> run.language(folder, language));
  }

  private void language(Path folder, String language) {
    String name = FOLDERS.getOrDefault(language, language);
    run(
        language,
        folder.resolve("DateTime/" + name + "/DateTimeModel.json"),
        new DateJudge(language));
    run(language, folder.resolve("Number/" + name + "/NumberModel.json"), new NumberJudge());
    run(
        language,
        folder.resolve("NumberWithUnit/" + name + "/CurrencyModel.json"),
        new MoneyJudge());
  }

  /// Tells the class of a case, and whether what was found in its place is right.
  interface Judge {

    /// The class of the case; one that starts with `-` is not asked.
    String classOf(GoldCase sentence, Gold gold);

    /// True if the figure is what the case asks for.
    boolean right(GoldCase sentence, Gold gold, Figure figure);
  }

  private void run(String language, Path file, Judge judge) {
    var tally = new Tally();
    for (var sentence : GoldCase.read(file)) {
      var found = find(language, sentence);
      for (var gold : sentence.golds()) {
        judge(judge, sentence, gold, found, tally);
      }
    }
    out.println(language + " " + file.getFileName());
    out.println(tally.table());
  }

  private void judge(Judge judge, GoldCase sentence, Gold gold, List<Placed> found, Tally tally) {
    String name = judge.classOf(sentence, gold);
    if (name.startsWith("-")) {
      tally.add(name.substring(1), Outcome.OUT_OF_SCOPE);
      return;
    }
    var there =
        found.stream()
            .filter(each -> each.start() < gold.end() && each.end() > gold.start())
            .toList();
    boolean right = there.stream().anyMatch(each -> judge.right(sentence, gold, each.figure()));
    var outcome = right ? Outcome.RIGHT : there.isEmpty() ? Outcome.MISSED : Outcome.WRONG;
    tally.add(name, outcome);
    if (verbose && !right) {
      out.println(
          outcome
              + " ["
              + name
              + "] "
              + sentence.input()
              + " ## "
              + gold.text()
              + " ## "
              + sentence.reference()
              + " ## "
              + gold.values()
              + " ## "
              + there.stream().map(Placed::figure).toList());
    }
  }

  private static List<Placed> find(String language, GoldCase sentence) {
    var text = Text.of(sentence.input());
    List<Token> tokens = Tokens.of(text.folded(), 0, text.folded().length());
    return Figures.of(language).find(tokens, sentence.reference()).stream()
        .map(figure ->
            new Placed(
                figure,
                text.sourceAt(tokens.get(figure.from()).start()),
                text.sourceAt(tokens.get(figure.to() - 1).end())))
        .toList();
  }
}
