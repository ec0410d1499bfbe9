package licet.desk.api;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import licet.desk.form.CoverageForm;
import licet.desk.form.EncumbranceSheet;
import licet.desk.inquiry.Answered;
import licet.desk.inquiry.AskFacts;
import licet.desk.inquiry.AskPractice;
import licet.desk.inquiry.Inquiry;
import licet.desk.inquiry.Practice;
import licet.notation.AnswerJson;
import licet.notation.Json;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// Questions about rights: asked of the register, or of facts that are sent along.
final class RightsRoutes {
  private static final List<String> PRACTICE =
      List.of("actor", "act", "product", "for", "unit", "in", "on", "known_on");

  private RightsRoutes() {}

  static List<Route> all() {
    var all = new ArrayList<Route>();
    both(all, "/check", and(PRACTICE, "patent", "standard", "patents_of"), RightsRoutes::check);
    both(all, "/coverage", and(PRACTICE, "standard", "format"), RightsRoutes::coverage);
    var title = List.of("patent", "in", "on", "known_on");
    both(all, "/owner", and(title, "asker"), asked(RightsRoutes::owner));
    both(all, "/encumbrances", and(title, "buyer", "format"), asked(RightsRoutes::encumbrances));
    both(all, "/conflicts", title, asked(RightsRoutes::conflicts));
    return List.copyOf(all);
  }

  private static List<String> and(List<String> some, String... more) {
    var all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  /// Answers a call from facts, or from the register if there are none.
  @FunctionalInterface
  private interface Answering {
    void answer(Call call, @Nullable List<Fact> facts);
  }

  private static void both(
      List<Route> all, String path, List<String> parameters, Answering answering) {
    all.add(Route.get(path, parameters, call -> answering.answer(call, null)));
    all.add(
        new Route(
            HandlerType.POST,
            path,
            parameters,
            false,
            call -> Body.facts(call).ifPresent(facts -> answering.answer(call, facts))));
  }

  private static Answering asked(BiFunction<Call, List<String>, Question> question) {
    return (call, facts) -> {
      var patents = call.request().queryParams("patent");
      if (patents.isEmpty()) {
        call.text("patent");
      }
      answer(call, new AskFacts(facts, question.apply(call, patents)));
    };
  }

  private static void answer(Call call, Inquiry<Answered> inquiry) {
    var answer = call.ask(inquiry).answer();
    if (answer instanceof Answer.Inventory inventory && Listing.csv(call)) {
      Listing.sheet(call, EncumbranceSheet.of(inventory));
    } else {
      call.answer(AnswerJson.write(answer));
    }
  }

  private static void check(Call call, @Nullable List<Fact> facts) {
    var patents = call.request().queryParams("patent");
    var practice =
        practice(call, patents, call.textOrNull("standard"), call.textOrNull("patents_of"));
    answer(call, new AskPractice(facts, practice, call.text("in")));
  }

  private static void coverage(Call call, @Nullable List<Fact> facts) {
    call.text("in");
    var practice = practice(call, List.of(), call.text("standard"), null);
    var answers = new ArrayList<Answer.Permission>();
    for (var country : call.texts("in")) {
      if (call.ask(new AskPractice(facts, practice, country)).answer()
          instanceof Answer.Permission answer) {
        answers.add(answer);
      }
    }
    if (Listing.csv(call)) {
      Listing.sheet(call, CoverageForm.sheet(answers));
    } else {
      call.answer(Json.array(answers, AnswerJson::write));
    }
  }

  private static Practice practice(
      Call call, List<String> patents, @Nullable String standard, @Nullable String owner) {
    return new Practice(
        call.text("actor"),
        Set.copyOf(call.all("act", Act::of)),
        Objects.requireNonNullElse(call.textOrNull("product"), Practice.ANY_PRODUCT),
        call.textOrNull("for"),
        call.readOrNull("unit", RightsRoutes::unit),
        patents,
        standard,
        owner,
        call.on(),
        call.knownDay());
  }

  private static Long unit(String said) {
    if (!said.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("'" + said + "'; expected the number of a unit");
    }
    return Long.valueOf(said);
  }

  private static Question owner(Call call, List<String> patents) {
    return new Question.Owner(
        patents.getFirst(), call.text("in"), call.textOrNull("asker"), call.on(), call.knownDay());
  }

  private static Question encumbrances(Call call, List<String> patents) {
    String buyer = Objects.requireNonNullElse(call.textOrNull("buyer"), "the buyer");
    return new Question.Encumbrances(patents, call.text("in"), buyer, call.on(), call.knownDay());
  }

  private static Question conflicts(Call call, List<String> patents) {
    return new Question.Conflicts(patents, call.text("in"), call.on(), call.knownDay());
  }
}
