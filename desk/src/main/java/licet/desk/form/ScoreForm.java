package licet.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import licet.desk.score.LanguageScore;
import licet.desk.score.Ratio;
import licet.desk.score.Scorecard;
import licet.notation.Json;
import tools.jackson.databind.node.ObjectNode;

/// A scorecard as JSON and as rows.
public final class ScoreForm {
  private ScoreForm() {}

  /// One object a language: each measure with its share and what it is a share of.
  public static List<ObjectNode> json(Scorecard card) {
    return card.languages().stream().map(ScoreForm::json).toList();
  }

  private static ObjectNode json(LanguageScore score) {
    var node = Json.object().put("language", score.language()).put("documents", score.documents());
    score
        .shares()
        .forEach((measure, ratio) ->
            node.set(
                measure,
                Json.object()
                    .put("share", Json.plain(new java.math.BigDecimal(share(ratio))))
                    .put("right", ratio.right())
                    .put("all", ratio.all())));
    return node;
  }

  /// One row a measure, one column a language.
  public static Sheet sheet(Scorecard card) {
    var columns = new ArrayList<>(List.of("measure"));
    card.languages().forEach(score -> columns.add(score.language()));
    var rows = new ArrayList<List<String>>();
    var documents = new ArrayList<>(List.of("documents"));
    card.languages().forEach(score -> documents.add(Integer.toString(score.documents())));
    rows.add(documents);
    if (!card.languages().isEmpty()) {
      card.languages()
          .getFirst()
          .shares()
          .keySet()
          .forEach(measure -> rows.add(row(measure, card)));
    }
    return new Sheet(columns, rows);
  }

  private static List<String> row(String measure, Scorecard card) {
    var row = new ArrayList<>(List.of(measure));
    for (var score : card.languages()) {
      var ratio = score.shares().getOrDefault(measure, new Ratio(0, 0));
      row.add(ratio.all() == 0 ? "" : share(ratio));
    }
    return row;
  }

  private static String share(Ratio ratio) {
    return String.format(Locale.ROOT, "%.3f", ratio.share());
  }
}
