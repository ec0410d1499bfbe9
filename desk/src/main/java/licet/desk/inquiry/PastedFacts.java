package licet.desk.inquiry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import licet.notation.fact.CaseFile;

/// Facts that somebody pasted into a form.
///
/// @param text in the notation; blank for none
public record PastedFacts(String text) implements FactSource {

  @Override
  public Told told(House house) {
    return text.isBlank() ? new Told.Facts(java.util.List.of(), Map.of()) : read();
  }

  private Told read() {
    return switch (CaseFile.read("pasted", text.getBytes(StandardCharsets.UTF_8), "")) {
      case CaseFile.Outcome.Read(var file) -> new Told.Facts(file.facts(), Map.of());
      case CaseFile.Outcome.Wrong(var problems) -> new Told.Wrong(problems);
    };
  }
}
