package licet.desk.api;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import licet.notation.Json;
import licet.notation.fact.CaseFile;
import licet.notation.yaml.Problem;
import licet.vocabulary.fact.Fact;
import tools.jackson.databind.node.ObjectNode;

/// What a program sends along. A type is asked for that no form of another site can send.
final class Body {
  private static final List<String> JSON = List.of("application/json");
  private static final List<String> FACTS =
      List.of("application/json", "application/yaml", "application/x-yaml", "text/yaml");

  private Body() {}

  /// An object; empty, and the call refused, if it is of another type.
  ///
  /// @throws IllegalArgumentException if it is no JSON object
  static Optional<ObjectNode> json(Call call) {
    return typed(call, JSON)
        ? Optional.of(Json.parse(call.request().body(), "the body"))
        : Optional.empty();
  }

  /// Facts as a file of facts has them; empty, and the call refused, if it is of another type.
  ///
  /// @throws IllegalArgumentException if it is no file of facts; it names every place
  static Optional<List<Fact>> facts(Call call) {
    if (!typed(call, FACTS)) {
      return Optional.empty();
    }
    return switch (CaseFile.read("the body", call.request().bodyAsBytes(), "")) {
      case CaseFile.Outcome.Read(var file) -> Optional.of(file.facts());
      case CaseFile.Outcome.Wrong(var problems) ->
          throw new IllegalArgumentException(
              problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    };
  }

  private static boolean typed(Call call, List<String> types) {
    String said = Objects.requireNonNullElse(call.request().contentType(), "");
    boolean fits = types.contains(said.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
    if (!fits) {
      call.refuse(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "the body is '" + said + "'; expected " + String.join(" or ", types));
    }
    return fits;
  }
}
