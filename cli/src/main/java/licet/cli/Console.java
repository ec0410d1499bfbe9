package licet.cli;

import licet.desk.inquiry.House;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command prints, and what lies around it.
///
/// @param spec the command
record Console(CommandSpec spec) {

  Surroundings around() {
    return ((Licet) spec.root().userObject()).around();
  }

  Screen screen() {
    var line = spec.commandLine();
    return new Screen(line.getOut(), line.getErr(), around().columns());
  }

  /// A house without a register.
  House house() {
    return new House("", around().clock());
  }
}
