package licet.notation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import licet.notation.Json;
import licet.notation.yaml.Problem;
import licet.notation.yaml.Problems;
import licet.notation.yaml.Yaml;
import licet.notation.yaml.YamlLines;
import licet.notation.yaml.YamlText;
import licet.vocabulary.answer.Expectation;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A file of facts, and of cases about them if it holds any.
///
/// @param facts those at its top
/// @param cases one a question
public record CaseFile(List<Fact> facts, List<Case> cases) {

  /// What came of reading a file.
  public sealed interface Outcome {
    /// It was read.
    record Read(CaseFile file) implements Outcome {}

    /// It was not; everything that is wrong with it, from its top to its end.
    record Wrong(List<Problem> problems) implements Outcome {}
  }

  /// Reads a file.
  ///
  /// @param name the file's name, for messages
  /// @param bytes what stands in it: YAML in UTF-8
  /// @param prefix what is put before each id, so that facts of several files can stand together;
  ///     empty for a file alone
  public static Outcome read(String name, byte[] bytes, String prefix) {
    var problems = new Problems(name);
    var notes = new Notes(problems, prefix);
    var file = YamlText.read(bytes, problems).flatMap(yaml -> FILE.reading().read(yaml, notes));
    return file.isPresent() && problems.count() == 0
        ? new Outcome.Read(file.get().whole())
        : new Outcome.Wrong(problems.all());
  }

  /// Facts as a file that reads back as the same facts.
  public static String write(List<Fact> facts) {
    return YamlLines.list("facts", Yaml.items(facts.stream().map(FactForms::write).toList()));
  }

  /// A fact in one line of its keys and values, without what is told of every fact.
  public static String words(Fact fact) {
    var own =
        FactForms.write(fact).entries().stream()
            .filter(entry -> !GivenKeys.NAMES.contains(entry.key().text()))
            .toList();
    return YamlLines.told(Yaml.entries(own));
  }

  /// Copies the lists.
  public CaseFile {
    facts = List.copyOf(facts);
    cases = List.copyOf(cases);
  }

  /// A question as it stands in a file.
  record Asked(
      Question question, @Nullable Expectation expected, @Nullable Integer missing, Told told) {}

  /// What is told of a case.
  record Told(
      @Nullable String id,
      @Nullable String title,
      @Nullable String authority,
      @Nullable String because,
      List<String> rules,
      @Nullable String disputed) {}

  /// A case as it stands in a file.
  record Group(Told told, List<Fact> facts, List<Asked> questions) {}

  /// A file as it stands.
  record Top(Group own, List<Group> cases) {
    CaseFile whole() {
      var all = new ArrayList<Case>(flat(own, List.of(), "question"));
      for (int i = 0; i < cases.size(); i++) {
        all.addAll(flat(cases.get(i), own.facts(), "case-" + (i + 1)));
      }
      return new CaseFile(own.facts(), all);
    }

    private static List<Case> flat(Group group, List<Fact> shared, String otherwise) {
      var facts = Stream.concat(shared.stream(), group.facts().stream()).toList();
      String id = Objects.requireNonNullElse(group.told().id(), otherwise);
      var all = new ArrayList<Case>();
      for (var asked : group.questions()) {
        String numbered = all.isEmpty() ? id : id + "/" + (all.size() + 1);
        all.add(one(asked, group.told(), facts, numbered));
      }
      return all;
    }

    private static Case one(Asked asked, Told of, List<Fact> facts, String id) {
      var own = asked.told();
      return new Case(
          Objects.requireNonNullElse(own.id(), id),
          first(own.title(), of.title()),
          facts,
          asked.question(),
          asked.expected(),
          asked.missing(),
          first(own.because(), of.because()),
          first(own.authority(), of.authority()),
          own.rules().isEmpty() ? of.rules() : own.rules(),
          first(own.disputed(), of.disputed()));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
      return one == null ? other : one;
    }
  }

  private static final Shape<Asked> ASKED_MAP =
      Keys.map(
          "question",
          k -> {
            var question = k.need("ask", QuestionForms.ASK, Asked::question, "the question");
            var expected =
                k.may(
                    "expect",
                    expected(question),
                    Asked::expected,
                    "what the answer is expected to be");
            var missing =
                k.may(
                    "missing",
                    Shapes.NUMBER,
                    Asked::missing,
                    "how many open points the answer names");
            return new Asked(question, expected, missing, told(k.part(Asked::told)));
          });

  private static final Shape<List<Fact>> FACTS = facts(FactForms.FACT.list("list of facts"));

  private static final Shape<Asked> ASKED = ASKED_MAP.defined("question");

  private static final Shape<Group> GROUP_MAP = Keys.map("case", CaseFile::group);

  private static final Shape<Group> GROUP = beside(GROUP_MAP).defined("case");

  private static final Shape<Top> FILE =
      Keys.map(
          "a map with `facts`, `questions` or `cases`",
          k -> {
            var own = group(k.part(Top::own));
            var cases =
                k.may(
                    "cases",
                    GROUP.list("cases"),
                    List.of(),
                    Top::cases,
                    "several cases, which share the facts at the top");
            k.notes().ifPresent(Notes::settle);
            return new Top(own, cases);
          });

  /// All facts of a list in one list, with those told along.
  private static Shape<List<Fact>> facts(Shape<List<List<Fact>>> lists) {
    return new Shape<>(
        lists.words(),
        (yaml, notes) ->
            lists
                .reading()
                .read(yaml, notes)
                .map(all ->
                    all.stream()
                        .flatMap(List::stream)
                        .flatMap(fact -> FactForms.each(fact, notes))
                        .toList()),
        facts -> lists.writing().apply(facts.stream().map(List::of).toList()),
        lists.schema(),
        List::of);
  }

  /// A case, which sees the facts above it and hides its own from the other cases.
  private static Shape<Group> beside(Shape<Group> shape) {
    return new Shape<>(
        shape.words(),
        (yaml, notes) -> {
          if (yaml instanceof Yaml.Entries map && map.get("id") instanceof Yaml.Scalar id) {
            notes.caseNamed(id.text(), id.at());
          }
          var own = notes.beside();
          var group = shape.reading().read(yaml, own);
          own.settle();
          return group;
        },
        shape.writing(),
        shape.schema(),
        shape.sample());
  }

  /// The JSON Schema of a file (draft 2020-12).
  public static ObjectNode schema() {
    return SchemaPage.whole(
        FILE.schema().get(),
        Map.of(
            "question", ASKED_MAP.schema().get(),
            "ask", QuestionForms.ASK_MAP.schema().get(),
            "expected", QuestionForms.schemaOfExpected(),
            "case", GROUP_MAP.schema().get()));
  }

  private static Group group(Keys<Group> k) {
    var told = told(k.part(Group::told));
    var facts = k.may("facts", FACTS, List.of(), Group::facts, "what is told");
    var questions =
        k.may(
            "questions",
            ASKED.list("list of `{ask, expect}`"),
            List.of(),
            Group::questions,
            "what is asked");
    return new Group(told, facts, questions);
  }

  private static Told told(Keys<Told> k) {
    return new Told(
        k.may("id", Shapes.TEXT, Told::id, "its name"),
        k.may("title", Shapes.TEXT, Told::title, "what it is about"),
        k.may("authority", Shapes.TEXT, Told::authority, "decision or statute behind it"),
        k.may("because", Shapes.TEXT, Told::because, "why the answer is right"),
        k.may("rules", Shapes.TEXT.list("ids"), List.of(), Told::rules, "the rules it turns on"),
        k.may(
            "disputed-expectation",
            Shapes.TEXT,
            Told::disputed,
            "why the answer expected is held wrong; such a case is listed apart"));
  }

  private static Shape<Expectation> expected(Question question) {
    Shape<? extends Expectation> shape = QuestionForms.expected(question);
    return new Shape<>(
        shape.words(),
        (yaml, notes) -> shape.reading().read(yaml, notes).map(it -> it),
        _ -> {
          throw new IllegalStateException("expectations are not written");
        },
        () -> Json.object().put("$ref", "#/$defs/expected"),
        () -> shape.sample().get());
  }
}
