package licet.desk.form;

import java.util.List;
import java.util.Locale;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Kept;
import licet.desk.inquiry.Report;
import licet.notation.Json;
import licet.register.Added;
import tools.jackson.databind.node.ObjectNode;

/// What became of reports that were handed in, as JSON.
public final class AddForm {
  private AddForm() {}

  /// What became of one.
  public static ObjectNode json(Kept kept) {
    var added = kept.added();
    if (added != null) {
      return json(kept.report().path(), added);
    }
    String reason =
        switch (kept.report()) {
          case Report.Read _ -> "";
          case Report.Unreadable it -> it.reason();
          case Report.Failed it -> "a failure of ours: " + it.fault();
        };
    return Json.object()
        .put("path", kept.report().path())
        .put("outcome", "unreadable")
        .put("reason", reason);
  }

  /// What became of one that was read.
  public static ObjectNode json(String path, Added added) {
    return Json.object()
        .put("path", path)
        .put("sha256", added.sha256())
        .put("outcome", word(added));
  }

  /// How a run ended.
  public static ObjectNode json(AddReports.Tally tally) {
    return Json.object()
        .put("added", tally.count(Added.Outcome.NEW))
        .put("readAnew", tally.count(Added.Outcome.REREAD))
        .put("alreadyKnown", tally.count(Added.Outcome.KNOWN))
        .put("reposts", tally.reposts().size())
        .put("unreadable", tally.unreadable())
        .put("sources", tally.sources())
        .put("deals", tally.deals());
  }

  /// How a run ended, with what became of each report.
  public static ObjectNode json(AddReports.Tally tally, List<Kept> all) {
    return json(tally).set("reports", Json.array(all, AddForm::json));
  }

  /// What became of a reading, in a word.
  public static String word(Added added) {
    return added.outcome().name().toLowerCase(Locale.ROOT);
  }
}
