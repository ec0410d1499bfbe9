package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import licet.desk.door.Routes;
import licet.desk.inquiry.Confirm;
import licet.desk.inquiry.Correct;
import licet.desk.inquiry.FindReport;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Restore;
import licet.desk.inquiry.Withdraw;
import licet.vocabulary.source.Source;

/// The page of a report, and what can be put right on it.
///
/// @param house whom it asks
record ReportPages(House house) implements Routes {
  private static final String REPORT = "/reports/{sha256}";

  @Override
  public void add(JavalinConfig server) {
    server.routes.get(REPORT, request -> report(new Visit(request, house)));
    server.routes.post(
        REPORT + "/statements/{id}",
        request -> act(new Visit(request, house), "#v-", ReportPages::statement));
    server.routes.post(
        REPORT + "/source", request -> act(new Visit(request, house), "", ReportPages::source));
  }

  private static void report(Visit visit) {
    show(visit, "");
  }

  private static void show(Visit visit, String problem) {
    var found = visit.ask(new FindReport(sha256(visit), visit.clocks().knownOn()));
    String title = QuoteLine.name(found.source().source());
    visit.show(ReportPage.of(visit.frame(title, Section.SOURCES), found, problem));
  }

  private static String sha256(Visit visit) {
    return visit.request().pathParam("sha256");
  }

  /// Does what a form asks for and goes back to the report, or tells there what is wrong.
  private static void act(Visit visit, String anchor, Action action) {
    try {
      action.run(visit);
    } catch (IllegalArgumentException wrong) {
      visit.request().status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(visit, String.valueOf(wrong.getMessage()));
      return;
    }
    Context request = visit.request();
    String at = anchor.isEmpty() ? "" : anchor + request.pathParam("id");
    visit.goTo("/reports/" + sha256(visit) + at);
  }

  private static void statement(Visit visit) {
    String id = visit.request().pathParam("id");
    String because = visit.text("because");
    switch (visit.text("act")) {
      case "accept" -> visit.ask(new Confirm(id, because));
      case "reject" -> visit.ask(new Withdraw(id, because));
      case "undo" -> visit.ask(new Restore(id, because));
      case "correct" ->
          visit.ask(new Correct(id, visit.text("field"), visit.text("value"), because));
      default -> throw unknown(visit);
    }
  }

  private static void source(Visit visit) {
    String sha256 = sha256(visit);
    String because = visit.text("because");
    switch (visit.text("act")) {
      case "reject" -> visit.ask(new Withdraw(sha256, because));
      case "undo" -> visit.ask(new Restore(sha256, because));
      case "correct" -> correct(visit, sha256, because);
      default -> throw unknown(visit);
    }
  }

  /// Puts right each field that is not as it was.
  private static void correct(Visit visit, String sha256, String because) {
    var before = visit.ask(new FindReport(sha256, null)).source().source();
    boolean any = false;
    for (String field : Correct.SOURCE_FIELDS) {
      String value = visit.text(field);
      if (!value.equals(value(before, field))) {
        visit.ask(new Correct(sha256, field, value, because));
        any = true;
      }
    }
    if (!any) {
      throw new IllegalArgumentException("nothing of the source was changed");
    }
  }

  /// What a source tells in a field, as it stands in the form.
  static String value(Source source, String field) {
    Object value =
        switch (field) {
          case "published" -> source.published();
          case "witness" -> source.kind().label();
          case "language" -> source.language();
          default -> source.title();
        };
    return value == null ? "" : value.toString().strip();
  }

  private static IllegalArgumentException unknown(Visit visit) {
    return new IllegalArgumentException(
        "nothing can be done by '"
            + visit.text("act")
            + "'; expected "
            + String.join(", ", List.of("accept", "correct", "reject", "undo")));
  }

  /// What a form does.
  private interface Action {
    void run(Visit visit);
  }
}
