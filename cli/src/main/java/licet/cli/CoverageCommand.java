package licet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import licet.desk.form.CoverageForm;
import licet.desk.inquiry.AskPractice;
import licet.notation.Json;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "coverage",
    description = "Ask, country by country, whether somebody may practise a standard.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:permitted in all countries, or no permission is needed",
      "1:a failure of ours",
      "2:wrong use, or a file that can't be read",
      "3:not shown or barred in one of them",
      "4:unknown or disputed in one, and not refused in any"
    })
final class CoverageCommand implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Practising practising;

  @Option(
      names = "--standard",
      paramLabel = "NAME",
      required = true,
      description = "The standard, such as 5G.")
  private String standard;

  @Option(
      names = "--in",
      paramLabel = "COUNTRY",
      split = ",",
      required = true,
      description = "The countries, parted by commas, as in DE,FR,US.")
  private List<String> countries = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print the answer: ${COMPLETION-CANDIDATES}.")
  private CoverageFormat format = CoverageFormat.TEXT;

  /// The form of an answer for several countries.
  enum CoverageFormat {
    /// For people.
    TEXT,
    /// A list of JSON objects, one a country.
    JSON,
    /// Markdown.
    MD,
    /// Comma-separated values.
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    var basis = asking.basis();
    if (basis.isEmpty()) {
      return Asking.BAD;
    }
    var practice = practising.practice(asking, List.of(), standard, null);
    var answers = new ArrayList<Answer.Permission>();
    var facts = new ArrayList<Fact>();
    for (var country : countries) {
      var answered = asking.answer(new AskPractice(basis.get().facts(), practice, country));
      if (answered.answer() instanceof Answer.Permission answer) {
        answers.add(answer);
        facts.addAll(facts.isEmpty() ? answered.facts() : List.of());
      }
    }
    print(answers, facts);
    var codes = answers.stream().map(Asking::code).toList();
    return codes.contains(3) ? 3 : codes.contains(4) ? 4 : 0;
  }

  private void print(List<Answer.Permission> answers, List<Fact> told) {
    var screen = asking.screen();
    switch (format) {
      case TEXT -> {
        screen.table(CoverageForm.sheet(answers));
        if (asking.explains()) {
          answers.forEach(answer -> {
            screen.line("");
            asking.print(answer, told, Asking.AnswerFormat.TEXT, null);
          });
        }
      }
      case MD -> answers.forEach(it -> asking.print(it, told, Asking.AnswerFormat.MD, null));
      case JSON -> screen.line(Json.pretty(Json.array(answers, licet.notation.AnswerJson::write)));
      case CSV -> screen.csv(CoverageForm.sheet(answers));
    }
  }
}
