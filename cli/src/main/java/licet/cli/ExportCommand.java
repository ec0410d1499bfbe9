package licet.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import licet.desk.form.SourceForm;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import licet.desk.inquiry.ListSources;
import licet.notation.Json;
import licet.register.export.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = "Print everything: all deals, all statements behind them, or all sources.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:printed", "1:a failure of ours", "2:wrong use"})
final class ExportCommand implements Callable<Integer> {
  /// What can be printed.
  enum What {
    /// The deals, each with all that stands behind it.
    DEALS,
    /// The statements.
    STATEMENTS,
    /// The sources.
    SOURCES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private KnownOn knownOn;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      defaultValue = "deals",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
  private What what;

  @Override
  public Integer call() {
    var export =
        switch (shared.format(Format.JSONL)) {
          case JSONL -> Export.JSONL;
          case CSV -> Export.CSV;
          case JSON, TABLE ->
              throw new ParameterException(
                  spec.commandLine(), "everything is printed as jsonl or csv");
        };
    try (var house = register.house(shared)) {
      print(export, house, shared.screen().out());
      return 0;
    }
  }

  private void print(Export export, House house, PrintWriter out) {
    var on = knownOn.instant(house.clock());
    switch (what) {
      case DEALS -> export.deals(house.known(on), out);
      case STATEMENTS -> export.statements(house.known(on), out);
      case SOURCES -> {
        var sources = new ListSources(on).ask(house, Asker.local());
        switch (export) {
          case JSONL -> sources.forEach(it -> shared.screen().line(Json.line(SourceForm.json(it))));
          case CSV -> shared.screen().csv(SourceForm.sheet(sources));
        }
      }
    }
    out.flush();
  }
}
