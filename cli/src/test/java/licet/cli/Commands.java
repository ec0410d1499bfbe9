package licet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import licet.notation.Json;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.node.ObjectNode;

/// Commands run in this process, with a register and a clock of their own.
final class Commands {
  private final Map<String, String> environment = new HashMap<>();
  private Instant now = Instant.parse("2026-01-02T12:00:00Z");

  Commands(Path register) {
    environment.put("LICET_REGISTER", register.toString());
  }

  /// What a command left behind.
  record Ran(int code, String out, String err) {
    ObjectNode json() {
      return Json.parse(out, "output");
    }
  }

  Commands with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// Lets time pass.
  Commands at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  Ran run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    var around = new Surroundings(Map.copyOf(environment), Map.of("user.home", "nowhere"), clock);
    int code =
        Licet.command(around)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}
