package licet.desk.api;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import licet.desk.door.Uploads;
import licet.desk.form.AddForm;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Kept;
import licet.desk.inquiry.ReadReports;
import licet.desk.inquiry.Report;
import licet.notation.Json;
import licet.notation.ReadingJson;
import licet.vocabulary.time.PartialDate;
import tools.jackson.databind.JsonNode;

/// Reports that are handed in: read only, or kept.
final class ReportRoutes {
  private static final List<String> PARAMETERS = List.of("name", "published");

  static final List<Route> ALL =
      List.of(
          Route.post("/read", PARAMETERS, call -> taken(call, it -> read(call, it))),
          Route.post("/reports", PARAMETERS, call -> taken(call, it -> add(call, it))));

  private ReportRoutes() {}

  private static void taken(Call call, Consumer<Uploads> use) {
    String name = Objects.requireNonNullElse(call.textOrNull("name"), "report");
    switch (Uploads.take(call.request(), name)) {
      case Uploads.Taken.Refused(var problem) -> problem.answer(call.request());
      case Uploads.Taken.Here(var uploads) -> {
        try (uploads) {
          use.accept(uploads);
        }
      }
    }
  }

  private static void read(Call call, Uploads uploads) {
    var published = call.readOrNull("published", PartialDate::parse);
    var reports = new ArrayList<Report>();
    call.ask(new ReadReports(uploads, published, reports::add));
    if (reports.stream().noneMatch(Report.Read.class::isInstance)) {
      call.request().status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    call.answer(Json.array(reports, ReportRoutes::json));
  }

  private static JsonNode json(Report report) {
    return report instanceof Report.Read(var reading)
        ? ReadingJson.tree(reading)
        : AddForm.json(new Kept(report, null));
  }

  private static void add(Call call, Uploads uploads) {
    var published = call.readOrNull("published", PartialDate::parse);
    var all = new ArrayList<Kept>();
    var tally = call.ask(new AddReports(uploads, published, all::add));
    if (tally.unreadable() == all.size()) {
      call.request().status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    call.answer(AddForm.json(tally, all));
  }
}
