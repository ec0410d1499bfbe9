package licet.desk.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import licet.desk.door.Guard;
import licet.desk.door.Problem;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Inquiry;
import licet.desk.inquiry.Moment;
import licet.notation.Json;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One request of a program.
///
/// @param request what came in
/// @param house whom it asks
record Call(Context request, House house) {

  /// What the query says under a name, or null.
  @Nullable String textOrNull(String name) {
    String said = request.queryParam(name);
    return said == null || said.isBlank() ? null : said.strip();
  }

  /// What the query says under a name that it must say.
  ///
  /// @throws IllegalArgumentException if it says nothing
  String text(String name) {
    String said = textOrNull(name);
    if (said == null) {
      Problem.reading(request, name);
      throw new IllegalArgumentException("the parameter '" + name + "' is missing");
    }
    return said;
  }

  /// All that the query says under a name; commas part several.
  List<String> texts(String name) {
    return request.queryParams(name).stream()
        .flatMap(said -> Arrays.stream(said.split(",")))
        .map(String::strip)
        .filter(said -> !said.isEmpty())
        .toList();
  }

  /// The same, each read by a function.
  <T> List<T> all(String name, Function<String, T> read) {
    return texts(name).stream().map(said -> reading(name, said, read)).toList();
  }

  /// What the query says under a name as a function reads it, or null.
  <T> @Nullable T readOrNull(String name, Function<String, T> read) {
    String said = textOrNull(name);
    return said == null ? null : reading(name, said, read);
  }

  private <T> T reading(String name, String said, Function<String, T> read) {
    Problem.reading(request, name);
    var value = read.apply(said);
    Problem.reading(request, null);
    return value;
  }

  /// A whole number.
  ///
  /// @throws IllegalArgumentException if it is none, or not from the least to the most
  int number(String name, int otherwise, int least, int most) {
    Integer said =
        readOrNull(
            name,
            it -> {
              int number = it.matches("\\d{1,9}") ? Integer.parseInt(it) : -1;
              if (number < least || number > most) {
                throw new IllegalArgumentException(
                    "'" + it + "'; expected a number from " + least + " to " + most);
              }
              return number;
            });
    return Objects.requireNonNullElse(said, otherwise);
  }

  /// The day asked about: today unless told.
  LocalDate on() {
    var told = readOrNull("on", it -> PartialDate.parse(it).first());
    return told == null ? LocalDate.now(house.clock()) : told;
  }

  /// The instant as of which to answer, or null for now.
  @Nullable Instant knownOn() {
    return readOrNull("known_on", it -> Moment.end(it, house.clock()));
  }

  /// The last day whose knowledge counts, or null for today.
  @Nullable LocalDate knownDay() {
    var instant = knownOn();
    return instant == null ? null : instant.atZone(house.clock().getZone()).toLocalDate();
  }

  /// What the path says at a place.
  String path(String name) {
    return request.pathParam(name);
  }

  /// Asks on behalf of whoever this is.
  <A> A ask(Inquiry<A> inquiry) {
    return inquiry.ask(house, Guard.asker(request));
  }

  /// Asks for what the path names; a wrong question then means that there is no such thing.
  <A> A find(Inquiry<A> inquiry) {
    Problem.finding(request);
    return ask(inquiry);
  }

  /// Answers with a tree.
  void answer(JsonNode tree) {
    request.contentType("application/json").result(Json.pretty(tree));
  }

  /// Answers that it can't be done.
  void refuse(HttpStatus status, String why) {
    Problem.of(status, why).answer(request);
  }
}
