package licet.desk.inquiry;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import licet.notation.fact.CaseFile;

/// The facts of one agreement, by its text. Their ids begin with its name.
///
/// @param name of the agreement
/// @param text in the notation
public record AgreementFacts(String name, String text) implements FactSource {

  @Override
  public Told told(House house) {
    String prefix = name + ":";
    return switch (CaseFile.read(name, text.getBytes(StandardCharsets.UTF_8), prefix)) {
      case CaseFile.Outcome.Read(var file) -> {
        Map<String, FactPlace> places = new HashMap<>();
        file.facts()
            .forEach(fact ->
                places.put(
                    fact.id(), new FactPlace.Clause(name, fact.id().substring(prefix.length()))));
        yield new Told.Facts(file.facts(), places);
      }
      case CaseFile.Outcome.Wrong(var problems) -> new Told.Wrong(problems);
    };
  }
}
