package licet.reader.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folders of data that come with the reader, one a language, found wherever the classes lie:
/// in a folder or in a jar. No code names a language; a new folder is enough.
public final class LanguageFolders {
  private static final String ROOT = "licet/reader/";
  private static final Map<String, List<String>> LISTED = new ConcurrentHashMap<>();

  /// A line of a table, without its comment lines and blank lines.
  ///
  /// @param place file and line, for messages
  /// @param cells its columns, stripped
  public record Row(String place, List<String> cells) {
    /// The parts of a column between bars.
    public Stream<String> list(int column) {
      return Stream.of(cells.get(column).split("\\|")).map(String::strip).filter(s -> !s.isEmpty());
    }

    /// An error that names the line.
    public IllegalStateException wrong(String what) {
      return new IllegalStateException(place + ": " + what);
    }
  }

  private LanguageFolders() {}

  /// The tags of the languages whose folder has the file, such as `en`, in alphabetical order.
  public static List<String> with(String file) {
    return names("lang").stream().filter(tag -> exists("lang/" + tag + "/" + file)).toList();
  }

  /// The names of what lies directly in a folder of the reader's data, in alphabetical order.
  ///
  /// @param folder such as `lang`
  public static List<String> names(String folder) {
    return LISTED.computeIfAbsent(folder, LanguageFolders::list);
  }

  /// True if the file comes with the reader.
  ///
  /// @param file such as `lang/en/blocks.tsv`
  public static boolean exists(String file) {
    return resource(file) != null;
  }

  /// The lines of a table that comes with the reader.
  ///
  /// @throws IllegalStateException if the file is missing or a line has another number of columns
  public static List<Row> rows(String file, int columns) {
    var rows = new ArrayList<Row>();
    int number = 0;
    try (var lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          var cells = Stream.of(line.split("\t", -1)).map(String::strip).toList();
          var row = new Row(file + ":" + number, cells);
          if (cells.size() != columns) {
            throw row.wrong(cells.size() + " columns; expected " + columns);
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static InputStream open(String file) throws IOException {
    URL found = resource(file);
    if (found == null) {
      throw new IllegalStateException(file + " is missing from the reader");
    }
    return found.openStream();
  }

  private static @Nullable URL resource(String file) {
    return LanguageFolders.class.getResource("/" + ROOT + file);
  }

  /// Lists the folder in the place that holds this class, be it a jar or a folder of classes.
  private static List<String> list(String folder) {
    String self = LanguageFolders.class.getName().replace('.', '/') + ".class";
    URL here = LanguageFolders.class.getResource("/" + self);
    if (here == null) {
      throw new IllegalStateException("the classes of the reader lie nowhere");
    }
    try {
      return here.openConnection() instanceof JarURLConnection jar
          ? inJar(jar, ROOT + folder + "/")
          : inFolder(here, self, ROOT + folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the reader lies in no place to list: " + here, e);
    }
  }

  private static List<String> inJar(JarURLConnection jar, String folder) throws IOException {
    return jar.getJarFile().stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(folder) && name.length() > folder.length())
        .map(name -> name.substring(folder.length()).replaceFirst("/.*", ""))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> inFolder(URL here, String self, String folder)
      throws IOException, URISyntaxException {
    String at = here.toURI().toString();
    Path classes = Path.of(URI.create(at.substring(0, at.length() - self.length())));
    Path listed = classes.resolve(folder);
    if (!Files.isDirectory(listed)) {
      return List.of();
    }
    try (var names = Files.list(listed)) {
      return names.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
