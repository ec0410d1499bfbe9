package licet.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest tells it, and the Java it runs on.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var built = Licet.class.getPackage().getImplementationVersion();
    return new String[] {
      "licet " + Objects.requireNonNullElse(built, "unbuilt"), "Java " + Runtime.version()
    };
  }
}
