package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import licet.desk.door.Routes;
import licet.desk.form.AnswerCard;
import licet.desk.inquiry.AskForm;
import licet.desk.inquiry.Asked;
import licet.desk.inquiry.House;
import licet.notation.AnswerJson;
import licet.notation.Json;
import licet.notation.yaml.Problem;
import licet.register.deals.Deal;
import licet.register.export.DealJson;
import licet.rights.RuleBook;
import licet.vocabulary.deal.DealKind;
import org.jspecify.annotations.Nullable;

/// The routes of questions about rights, and of the rules that decide them.
///
/// @param house whom they ask
record RightsPages(House house) implements Routes {
  private static final List<String> FIELDS =
      List.of(
          "party",
          "with",
          "patent",
          "patents",
          "asker",
          "actor",
          "act",
          "product",
          "owner",
          "standard",
          "in",
          "for",
          "unit",
          "buyer");

  @Override
  public void add(JavalinConfig server) {
    get(server, "/ask", RightsPages::questions);
    get(server, "/ask/{form}", RightsPages::ask);
    server.routes.post("/ask/{form}", request -> ask(new Visit(request, house)));
    get(server, "/api/v1/ask/{form}", RightsPages::json);
    get(server, "/rules", RightsPages::rules);
  }

  private void get(JavalinConfig server, String path, Consumer<Visit> page) {
    server.routes.get(path, request -> page.accept(new Visit(request, house)));
  }

  private static void rules(Visit visit) {
    visit.show(new RulesPage(visit.frame("Rules", null), RuleBook.rules()));
  }

  private static void questions(Visit visit) {
    visit.show(new QuestionsPage(visit.frame("Ask", Section.ASK), parties(visit), examples(visit)));
  }

  /// Names to choose from in forms.
  static List<String> parties(Visit visit) {
    var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    visit.house().known(visit.clocks().knownOn()).deals().stream()
        .flatMap(deal -> deal.parties().stream())
        .forEach(party -> names.add(party.who().name()));
    return List.copyOf(names);
  }

  private static List<QuestionsPage.Example> examples(Visit visit) {
    var examples = new ArrayList<QuestionsPage.Example>();
    for (var deal : visit.house().known(visit.clocks().knownOn()).deals().reversed()) {
      boolean cross =
          deal.kinds().stream().anyMatch(kind -> kind.value() == DealKind.CROSS_LICENSE);
      if (cross && deal.parties().size() == 2 && deal.date().isPresent() && examples.size() < 3) {
        examples.add(example(deal));
      }
    }
    return examples;
  }

  private static QuestionsPage.Example example(Deal deal) {
    String one = deal.parties().getFirst().who().name();
    String other = deal.parties().getLast().who().name();
    var day = deal.date().orElseThrow().last().plusYears(1);
    return new QuestionsPage.Example(
        "May " + other + " sell under the patents of " + one + " in China on " + day + "?",
        "/ask/licensed?actor="
            + encoded(other)
            + "&act=sell&owner="
            + encoded(one)
            + "&in=CN&on="
            + day);
  }

  /// Words within an address.
  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static Asked asked(Visit visit, AskForm form, String pasted) {
    var fields = new LinkedHashMap<String, String>();
    for (String name : FIELDS) {
      String words = String.join("; ", visit.texts(name));
      if (!words.isEmpty()) {
        fields.put(name, words);
      }
    }
    var clocks = visit.clocks();
    return new Asked(form, fields, pasted, clocks.on(), clocks.knownDay(visit.house().clock()));
  }

  private static void ask(Visit visit) {
    var form = AskForm.of(visit.request().pathParam("form"));
    var asked = asked(visit, form, visit.text("facts"));
    boolean begun = !asked.fields().isEmpty();
    if (!asked.lacking().isEmpty()) {
      var needed = "Please fill in: " + String.join(", ", asked.lacking()) + ".";
      show(visit, asked, List.of(), begun ? needed : null, List.of(), null);
      return;
    }
    try {
      switch (visit.ask(asked)) {
        case Asked.Outcome.Wrong(var problems) ->
            show(visit, asked, problems, null, List.of(), null);
        case Asked.Outcome.Dealt(var parties, var deals) ->
            show(visit, asked, List.of(), null, List.of(), new AskPage.Dealt(parties, deals));
        case Asked.Outcome.Answered(var answers, var told) -> {
          var cards = answers.stream().map(answer -> AnswerCard.of(answer, told)).toList();
          show(visit, asked, List.of(), null, cards, null);
        }
      }
    } catch (IllegalArgumentException wrong) {
      visit.request().status(HttpStatus.BAD_REQUEST);
      show(visit, asked, List.of(), wrong.getMessage(), List.of(), null);
    }
  }

  private static void show(
      Visit visit,
      Asked asked,
      List<Problem> problems,
      @Nullable String refused,
      List<AnswerCard> cards,
      AskPage.@Nullable Dealt dealt) {
    var query = visit.request().queryString();
    visit.show(
        new AskPage(
            visit.frame(asked.form().label(), Section.ASK),
            asked.form(),
            asked.fields(),
            parties(visit),
            asked.facts(),
            problems,
            refused,
            cards,
            dealt,
            query == null ? "" : query));
  }

  private static void json(Visit visit) {
    var asked = asked(visit, AskForm.of(visit.request().pathParam("form")), "");
    if (!asked.lacking().isEmpty()) {
      throw new IllegalArgumentException("not told: " + String.join(", ", asked.lacking()));
    }
    var tree =
        switch (visit.ask(asked)) {
          case Asked.Outcome.Wrong(var problems) ->
              throw new IllegalStateException("facts of the register: " + problems);
          case Asked.Outcome.Dealt(_, var deals) -> Json.array(deals, DealJson::brief);
          case Asked.Outcome.Answered(var answers, _) ->
              asked.form() == AskForm.COVERAGE
                  ? Json.array(answers, AnswerJson::write)
                  : AnswerJson.write(answers.getFirst());
        };
    visit.request().contentType("application/json").result(Json.pretty(tree));
  }
}
