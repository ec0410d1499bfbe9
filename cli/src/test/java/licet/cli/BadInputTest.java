package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever lies among the reports: it is named, the others are kept, and the journal stays whole.
final class BadInputTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;
  private Path good = Path.of("none");

  @BeforeEach
  void writeOneGoodReport() {
    good = file("m-good.txt", Reports.crossLicense("Nokia", "Xiaomi", "2017-07-05"));
  }

  private Path file(String name, String text) {
    return Reports.write(folder.resolve("reports").resolve(name), text);
  }

  private Path file(String name, byte[] bytes) {
    return Reports.write(folder.resolve("reports").resolve(name), bytes);
  }

  private void refused(Path... bad) {
    var licet = new Commands(folder.resolve("licet.db"));

    var ran = licet.run("add", "--quiet", folder.resolve("reports").toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines()).hasSize(bad.length);
    for (var file : bad) {
      assertThat(ran.err()).contains("licet: " + file + ": ");
    }
    assertThat(ran.err()).doesNotContain("Exception", "\tat ");
    assertThat(ran.out()).contains("1 added", bad.length + " unreadable");
    var sources = licet.run("sources", "--format", "jsonl").out();
    assertThat(sources.lines()).singleElement().asString().contains("m-good.txt");
    assertThat(licet.run("verify").code()).isZero();
  }

  @Test
  void empty_files_and_blanks_are_refused() {
    refused(file("a.txt", ""), file("z.txt", " \n\n\t"));
  }

  @Test
  void pictures_are_refused() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    refused(file("a.txt", picture));
  }

  @Test
  void a_text_of_a_hundred_megabytes_is_refused() {
    refused(file("a.txt", "Nokia and Xiaomi agree. ".repeat(100 * MEGABYTE / 24)));
  }

  @Test
  void a_bomb_of_zeros_in_a_zip_is_refused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var block = new byte[MEGABYTE];
      for (int i = 0; i < 64; i++) {
        zip.write(block);
      }
      zip.closeEntry();
    }
    refused(file("a.docx", bytes.toByteArray()));
  }

  @Test
  void bytes_in_no_encoding_are_refused() {
    byte[] text = "Nokia and Xiaomi ".repeat(9).getBytes(StandardCharsets.UTF_16LE);
    byte[] cut = new byte[text.length + 3];
    cut[0] = (byte) 0xFF;
    cut[1] = (byte) 0xFE;
    System.arraycopy(text, 0, cut, 2, text.length);
    cut[cut.length - 1] = (byte) 0xD8;
    refused(file("a.txt", cut));
  }

  @Test
  void a_folder_that_leads_back_to_itself_is_told_once() throws IOException {
    var inner = Files.createDirectories(folder.resolve("reports/z-inner"));
    var loop = Files.createSymbolicLink(inner.resolve("back"), folder.resolve("reports"));
    refused(loop);
  }

  @Test
  void files_and_folders_that_are_not_there_are_told() {
    var ran =
        new Commands(folder.resolve("licet.db"))
            .run("add", "--quiet", folder.resolve("gone").toString(), good.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("gone: there is no such file");
    assertThat(ran.out()).contains("1 added");
  }

  @Test
  void broken_pages_are_read_as_far_as_they_go() {
    String page = "<html><body><p>Nokia and <b>Xiaomi signed <p>a cross-license <div></table>";
    file("a.html", page + "<p>agreement.<script>while(1){}".repeat(50));
    var licet = new Commands(folder.resolve("licet.db"));

    var ran = licet.run("add", "--quiet", folder.resolve("reports").toString());

    assertThat(ran.code()).isIn(0, 2);
    assertThat(ran.out()).containsPattern("[12] added");
    assertThat(licet.run("verify").code()).isZero();
  }
}
