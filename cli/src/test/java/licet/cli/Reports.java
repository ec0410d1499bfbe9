package licet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small reports written for tests, simple enough that every reader reads them.
final class Reports {
  private static final String[] PARTIES = {
    "Nokia",
    "Xiaomi",
    "Samsung",
    "Apple",
    "Ericsson",
    "Huawei",
    "Qualcomm",
    "Sony",
    "Panasonic",
    "OPPO",
    "vivo",
    "InterDigital",
    "BlackBerry",
    "Microsoft",
    "Google",
    "Intel",
  };

  private Reports() {}

  static Path write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.write(file, bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A dated report of a cross-license.
  static String crossLicense(String one, String other, String published) {
    return """
    ---
    title: %1$s and %2$s sign patent cross-license
    published: %3$s
    ---

    %1$s and %2$s have signed a cross-license agreement that covers the cellular
    standard-essential patents of both companies, they announced today.
    """
        .formatted(one, other, published);
  }

  /// A report unlike all others of another number.
  static String numbered(int number) {
    String one = PARTIES[number % PARTIES.length];
    String other = PARTIES[(number / PARTIES.length + number + 1) % PARTIES.length];
    String day =
        "%d-%02d-%02d".formatted(1995 + number % 30, 1 + number / 30 % 12, 1 + number / 360 % 28);
    return crossLicense(one, one.equals(other) ? "LG" : other, day)
        + "\nThe agreement is number "
        + number
        + " of the year, and the "
        + Integer.toString(number * 7919, 36)
        + " clause applies.\n";
  }
}
