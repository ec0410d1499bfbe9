package licet.cli;

import java.util.Objects;
import licet.desk.inquiry.House;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says which register.
final class RegisterOption {
  @Option(
      names = "--register",
      paramLabel = "PLACE",
      description =
          "The register: a file, or the address of a database. Otherwise $LICET_REGISTER, else"
              + " licet.db in your folder for data.")
  private @Nullable String place;

  /// A house with that register.
  House house(Shared shared) {
    return shared.house(place(shared.around()));
  }

  /// Where that register is.
  String place(Surroundings around) {
    return Objects.requireNonNullElseGet(place, around::register);
  }
}
