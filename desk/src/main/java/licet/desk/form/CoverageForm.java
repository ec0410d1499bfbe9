package licet.desk.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Verdict;

/// Whether somebody may act, as rows: one a country.
public final class CoverageForm {
  private CoverageForm() {}

  /// One row a country, with the patents that decide there.
  public static Sheet sheet(List<Answer.Permission> answers) {
    return new Sheet(
        List.of("country", "answer", "by", "patents", "decided by patents", "missing"),
        answers.stream().map(CoverageForm::row).toList());
  }

  private static List<String> row(Answer.Permission it) {
    return List.of(
        it.question().in(),
        it.verdict().label(),
        it.ground(),
        Integer.toString(it.each().size()),
        deciding(it.each(), it.verdict()),
        it.missing().stream().map(Missing::what).collect(Collectors.joining("; ")));
  }

  private static String deciding(Map<String, Verdict> each, Verdict worst) {
    return each.entrySet().stream()
        .filter(it -> it.getValue() == worst)
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
