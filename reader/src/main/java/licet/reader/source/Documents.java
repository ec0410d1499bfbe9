package licet.reader.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Opens files. What a file is shows from its content, never from its name. A file that can't be
/// read gives a reason, never an exception, and the others are still read.
public final class Documents {
  private static final int STANDARD_LIMIT_MB = 20;
  private static final int DEEPEST = 64;

  private final int limitMb;

  private Documents(int limitMb) {
    this.limitMb = limitMb;
  }

  /// Opens files of up to 20 MB.
  public static Documents standard() {
    return upTo(STANDARD_LIMIT_MB);
  }

  /// Opens files of up to so many megabytes (1,048,576 bytes).
  ///
  /// @throws IllegalArgumentException if the limit is not 1 to 1000
  public static Documents upTo(int megabytes) {
    if (megabytes < 1 || megabytes > 1000) {
      throw new IllegalArgumentException("a limit of " + megabytes + " MB; expected 1 to 1000");
    }
    return new Documents(megabytes);
  }

  /// Opens a file. A mail gives itself and then the attachments that are documents; any other file
  /// gives one.
  public List<Opened> open(Path file) {
    String path = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return List.of(new Opened.Unreadable(path, "a folder, not a file"));
      }
      if (!Files.isRegularFile(file)) {
        String reason = Files.exists(file) ? "not a regular file" : "there is no such file";
        return List.of(new Opened.Unreadable(path, reason));
      }
      long size = Files.size(file);
      return size > bytes()
          ? List.of(new Opened.Unreadable(path, tooLarge(size)))
          : open(path, Files.readAllBytes(file));
    } catch (IOException e) {
      return List.of(new Opened.Unreadable(path, "could not be read: " + reason(e)));
    }
  }

  /// Opens what was read from elsewhere.
  ///
  /// @param name the path to give it
  public List<Opened> open(String name, byte[] bytes) {
    if (bytes.length > bytes()) {
      return List.of(new Opened.Unreadable(name, tooLarge(bytes.length)));
    }
    return new Content(name, bytes, bytes()).open();
  }

  /// Opens files, and all files in folders and the folders in them, in the order given and by name
  /// within a folder. Hidden files and `*.expected.json` in folders are passed over; a folder that
  /// a link leads back to is reported once and not entered again. Files are opened one by one as
  /// the stream is drawn.
  public Stream<Opened> walk(List<Path> paths) {
    return paths.stream().flatMap(path -> walk(path, List.of()));
  }

  private Stream<Opened> walk(Path path, List<Path> above) {
    if (!Files.isDirectory(path)) {
      return open(path).stream();
    }
    try {
      Path real = path.toRealPath();
      if (above.contains(real)) {
        return unreadable(path, "a link back to a folder it lies in");
      }
      if (above.size() == DEEPEST) {
        return unreadable(path, "folders nested more than " + DEEPEST + " deep");
      }
      var trail = new ArrayList<>(above);
      trail.add(real);
      return inside(path).stream().flatMap(file -> walk(file, trail));
    } catch (IOException e) {
      return unreadable(path, "could not be listed: " + reason(e));
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> !passedOver(file.getFileName().toString()))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static boolean passedOver(String name) {
    return name.startsWith(".") || name.toLowerCase(Locale.ROOT).endsWith(".expected.json");
  }

  private static Stream<Opened> unreadable(Path path, String reason) {
    return Stream.of(new Opened.Unreadable(path.toString(), reason));
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "it is gone"
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  private int bytes() {
    return limitMb << 20;
  }

  private String tooLarge(long size) {
    return String.format(
        Locale.ROOT, "%.1f MB; the limit is %d MB", size / (double) (1 << 20), limitMb);
  }
}
