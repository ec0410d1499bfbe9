package licet.notation.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Given;
import org.jspecify.annotations.Nullable;

/// The keys of every fact.
final class GivenKeys {
  /// Their names.
  static final List<String> NAMES =
      List.of("id", "date", "seq", "known", "corrects", "words", "source");

  private GivenKeys() {}

  private static final String WHEN =
      "when it was done or signed; required where no other day stands for it. For a patent of which"
          + " no day is told: the day of the first fact about it; nothing turns on it";

  /// What is told of every fact.
  static <F extends Fact> Given of(Keys<F> k) {
    Keys<Given> given = k.part(Fact::given);
    return dated(given, given.need("date", Shapes.DAY, Given::date, WHEN));
  }

  /// What is told of a fact whose date may be left out.
  ///
  /// @param other the day that then stands for it, or null if there is none
  static <F extends Fact> Given of(Keys<F> k, @Nullable LocalDate other) {
    Keys<Given> given = k.part(Fact::given);
    LocalDate date =
        given.may("date", Shapes.DAY, it -> it.date().equals(other) ? null : it.date(), WHEN);
    if (date == null && other == null && !k.stands("date")) {
      k.wrong("'date' is missing; expected a day");
    }
    return dated(given, date == null ? Objects.requireNonNullElse(other, LocalDate.EPOCH) : date);
  }

  private static Given dated(Keys<Given> given, LocalDate date) {
    String id = given.need("id", Shapes.NAME, Given::id, "its name in the file");
    int sequence =
        given.may("seq", Shapes.NUMBER, 0, Given::sequence, "its place among facts of one day");
    LocalDate known =
        given.may(
            "known", Shapes.DAY, date, Given::known, "the first day on which it counts as known");
    String corrects =
        given.may(
            "corrects", Shapes.ID, Given::corrects, "the fact it stands in for from `known` on");
    String words = given.may("words", Shapes.TEXT, "", Given::words, "the words of the source");
    String source =
        given.may("source", Shapes.TEXT, Given::source, "document, reel/frame or clause");
    return new Given(id, date, sequence, known, corrects, words, source);
  }
}
