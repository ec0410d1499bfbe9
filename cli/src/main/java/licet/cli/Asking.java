package licet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import licet.desk.form.AnswerForm;
import licet.desk.inquiry.Answered;
import licet.desk.inquiry.AskFacts;
import licet.desk.inquiry.AskPractice;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.FactFiles;
import licet.desk.inquiry.FactSource;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Inquiry;
import licet.desk.inquiry.Practice;
import licet.notation.AnswerJson;
import licet.notation.Json;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options of all questions about rights, and how they are asked and answered.
final class Asking {
  /// The exit code of a bad file.
  static final int BAD = 2;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private RegisterOption register;

  @Option(
      names = "--facts",
      paramLabel = "FILE|DIR",
      description =
          "Files of facts, or folders of them; may be told several times. Without any, the deals"
              + " and agreements of the register.")
  private List<Path> facts = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Day.First.class,
      description = "The day asked about; today unless told.")
  private @Nullable LocalDate on;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = Day.Last.class,
      description = "Answer with what was known by the end of that day only.")
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--explain",
      description = "Show the whole proof: each claim, its rule, the law and the facts.")
  private boolean explain;

  /// The form of an answer that has no rows.
  enum AnswerFormat {
    /// For people.
    TEXT,
    /// One JSON value.
    JSON,
    /// Markdown.
    MD;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private Console console() {
    return new Console(spec);
  }

  Screen screen() {
    return console().screen();
  }

  private House house() {
    return console().house(register.place(console().around()));
  }

  /// The facts, or null for those of the register; empty, with their problems told, if something is
  /// wrong with their files.
  Optional<Basis> basis() {
    if (facts.isEmpty()) {
      return Optional.of(new Basis(null));
    }
    try (var house = house()) {
      return switch (new FactFiles(facts).told(house)) {
        case FactSource.Told.Facts(var told, _) -> Optional.of(new Basis(told));
        case FactSource.Told.Wrong(var problems) -> {
          problems.forEach(problem -> screen().message("licet: " + problem));
          yield Optional.empty();
        }
      };
    }
  }

  /// What is asked of.
  ///
  /// @param facts what is told, or null for the register
  record Basis(@Nullable List<Fact> facts) {}

  /// The day asked about.
  LocalDate on() {
    return on == null ? LocalDate.now(console().around().clock()) : on;
  }

  /// The last day whose knowledge counts, or null.
  @Nullable LocalDate knownOn() {
    return knownOn;
  }

  /// A question for the days asked about.
  ///
  /// @param make makes it for a day, as known on another or null
  <Q extends Question> Q question(BiFunction<LocalDate, @Nullable LocalDate, Q> make) {
    return make.apply(on(), knownOn);
  }

  Answered answer(Inquiry<Answered> inquiry) {
    try (var house = house()) {
      return inquiry.ask(house, Asker.local());
    }
  }

  /// Asks, prints the answer and gives the exit code.
  int ask(Question question, AnswerFormat format) {
    return basis().map(it -> ask(new AskFacts(it.facts(), question), format)).orElse(BAD);
  }

  /// Asks whether somebody may practise patents, prints the answer and gives the exit code.
  int ask(Practice practice, String country, AnswerFormat format) {
    return basis()
        .map(it -> ask(new AskPractice(it.facts(), practice, country), format))
        .orElse(BAD);
  }

  private int ask(Inquiry<Answered> inquiry, AnswerFormat format) {
    var answered = answer(inquiry);
    print(answered.answer(), answered.facts(), format, null);
    return code(answered.answer());
  }

  /// True if the whole proof is wanted.
  boolean explains() {
    return explain;
  }

  /// Prints an answer, or writes it into a file.
  void print(Answer answer, List<Fact> told, AnswerFormat format, @Nullable Path output) {
    var outline = AnswerForm.outline(answer, told, explain);
    switch (format) {
      case JSON -> write(Json.pretty(AnswerJson.write(answer)), output);
      case MD -> write(outline.markdown(), output);
      case TEXT -> {
        if (output == null) {
          outline.lines().forEach(line -> screen().paragraph(line.words(), 2 * line.depth()));
        } else {
          write(outline.text(), output);
        }
      }
    }
  }

  /// Prints a text, or writes it into a file.
  void write(String text, @Nullable Path output) {
    if (output == null) {
      screen().line(text);
    } else {
      write((text + "\n").getBytes(StandardCharsets.UTF_8), output);
    }
  }

  /// Writes a file.
  static void write(byte[] bytes, @Nullable Path output) {
    try {
      Files.write(Objects.requireNonNull(output), bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(output + " can't be written", broken);
    }
  }

  /// 0 for permitted, 3 for not, 4 for open.
  static int code(Answer answer) {
    return switch (answer) {
      case Answer.Permission it ->
          switch (it.verdict()) {
            case PERMITTED, PERMITTED_BY_EXHAUSTION, NOT_NEEDED -> 0;
            case NOT_SHOWN, BARRED -> 3;
            case UNKNOWN, DISPUTED -> 4;
          };
      case Answer.Title it ->
          switch (it.status()) {
            case CLEAR -> 0;
            case GAP -> 3;
            case DISPUTED, UNKNOWN -> 4;
          };
      case Answer.Inventory _ -> 0;
      case Answer.Collisions it -> it.flags().isEmpty() ? 0 : 3;
    };
  }
}
