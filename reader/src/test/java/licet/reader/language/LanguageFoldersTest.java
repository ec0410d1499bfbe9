package licet.reader.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguageFoldersTest {

  @TempDir private Path folder;

  @Test
  void the_languages_of_the_reader_are_found() {
    assertThat(LanguageFolders.with("lang.tsv")).contains("en", "fr", "vi").isSorted();
    assertThat(LanguageFolders.names("lang-other")).contains("pl.tsv");
    assertThat(LanguageFolders.names("no-such-folder")).isEmpty();
  }

  @Test
  void the_same_languages_are_found_in_a_jar() throws Exception {
    URL jar = jarOfTheReader().toUri().toURL();
    try (var loader = new URLClassLoader(new URL[] {jar}, null)) {
      var folders = loader.loadClass(LanguageFolders.class.getName());
      assertThat(folders.getMethod("with", String.class).invoke(null, "lang.tsv"))
          .isEqualTo(LanguageFolders.with("lang.tsv"));
    }
  }

  private Path jarOfTheReader() throws IOException {
    Path classes =
        Path.of(
            Objects.requireNonNull(LanguageFolders.class.getProtectionDomain().getCodeSource())
                .getLocation()
                .getPath());
    Path jar = folder.resolve("reader.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  @Test
  void a_table_is_read_row_by_row() {
    var rows = LanguageFolders.rows("lang/en/blocks.tsv", 3);
    assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.cells()).hasSize(3));
    assertThat(rows.getFirst().list(2)).isNotEmpty();
  }

  @Test
  void a_missing_table_and_a_wrong_width_are_told_by_name() {
    assertThatThrownBy(() -> LanguageFolders.rows("lang/en/absent.tsv", 3))
        .hasMessageContaining("lang/en/absent.tsv");
    assertThatThrownBy(() -> LanguageFolders.rows("lang/en/blocks.tsv", 2))
        .hasMessageContaining("lang/en/blocks.tsv:")
        .hasMessageContaining("3 columns; expected 2");
    assertThat(List.of(LanguageFolders.exists("lang/en/absent.tsv"))).containsExactly(false);
  }
}
