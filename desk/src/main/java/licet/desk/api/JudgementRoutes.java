package licet.desk.api;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import licet.desk.form.EntryForm;
import licet.desk.inquiry.Judge;
import licet.desk.inquiry.ListJudgements;
import licet.desk.inquiry.UndoJudgement;
import licet.vocabulary.statement.Judgement.Verdict;
import tools.jackson.databind.node.ObjectNode;

/// Judgements: all, a new one, and taking one back.
final class JudgementRoutes {
  static final List<Route> ALL =
      List.of(
          Route.get("/judgements", Listing.with("known_on"), JudgementRoutes::list),
          Route.post("/judgements", List.of(), JudgementRoutes::judge),
          Route.delete("/judgements/{entry}", List.of("because"), JudgementRoutes::undo));

  private JudgementRoutes() {}

  private static void list(Call call) {
    var entries = call.ask(new ListJudgements(call.knownOn()));
    new Listing<>(entries, it -> Long.toString(it.number()), EntryForm::json, EntryForm::judgements)
        .answer(call);
  }

  private static void judge(Call call) {
    var body = Body.json(call);
    if (body.isEmpty()) {
      return;
    }
    var node = body.get();
    var judge =
        new Judge(
            verdict(text(node, "verdict")),
            text(node, "left"),
            text(node, "right"),
            text(node, "because"));
    var entry = call.ask(judge);
    call.request().status(HttpStatus.CREATED);
    call.request().header("Location", "/api/v1/judgements/" + entry.number());
    call.answer(EntryForm.json(entry));
  }

  private static void undo(Call call) {
    String because = call.text("because");
    String entry = call.path("entry");
    long number = entry.matches("\\d{1,18}") ? Long.parseLong(entry) : -1;
    call.answer(EntryForm.json(call.find(new UndoJudgement(number, because))));
  }

  private static Verdict verdict(String label) {
    return switch (label) {
      case "same" -> Verdict.SAME;
      case "different" -> Verdict.DIFFERENT;
      case "unsure" -> Verdict.UNSURE;
      default ->
          throw new IllegalArgumentException(
              "verdict: '" + label + "'; expected same, different or unsure");
    };
  }

  private static String text(ObjectNode node, String key) {
    var value = node.get(key);
    if (value == null || !value.isString()) {
      throw new IllegalArgumentException(key + ": expected a text");
    }
    return Objects.requireNonNull(value.stringValue()).strip();
  }
}
