package licet.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import licet.desk.form.VerificationForm;
import licet.desk.inquiry.VerifyJournal;
import licet.notation.Json;
import licet.notation.fact.CaseFile;
import licet.register.journal.Journal;

/// What is told of the desk itself.
final class HouseRoutes {
  private static final String POM = "/META-INF/maven/licet/desk/pom.properties";

  static final List<Route> ALL =
      List.of(
          Route.live("/schema", List.of(), call -> call.answer(CaseFile.schema())),
          Route.live(
              "/verify",
              List.of(),
              call -> call.answer(VerificationForm.json(call.ask(new VerifyJournal())))),
          Route.live("/health", List.of(), HouseRoutes::health),
          Route.live("/version", List.of(), HouseRoutes::version));

  private HouseRoutes() {}

  private static void health(Call call) {
    var mark = call.house().existing().journal().mark(Journal.END).orElse(Journal.Mark.NONE);
    call.answer(
        Json.object().put("status", "ok").put("entries", mark.number()).put("head", mark.hash()));
  }

  private static void version(Call call) {
    call.answer(
        Json.object()
            .put("licet", version())
            .put("java", Runtime.version().toString())
            .put("api", "v1"));
  }

  private static String version() {
    try (InputStream pom = HouseRoutes.class.getResourceAsStream(POM)) {
      var told = new Properties();
      if (pom != null) {
        told.load(pom);
      }
      return told.getProperty("version", "unbuilt");
    } catch (IOException broken) {
      throw new UncheckedIOException(POM + " can't be read", broken);
    }
  }
}
