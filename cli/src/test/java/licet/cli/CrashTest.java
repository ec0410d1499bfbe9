package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import licet.notation.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed without warning loses nothing it acknowledged.
final class CrashTest {
  private static final int FILES = Integer.getInteger("crash.files", 2000);

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_survives_a_kill_and_a_second_run_completes() throws Exception {
    var reports = folder.resolve("reports");
    for (int i = 0; i < FILES; i++) {
      Reports.write(reports.resolve("%06d.txt".formatted(i)), Reports.numbered(i));
    }
    var register = folder.resolve("licet.db");

    var acknowledged = new HashSet<>(killedAfter(FILES / 3, reports, register));

    assertThat(acknowledged).hasSizeBetween(FILES / 3, FILES - 1);
    var licet = new Commands(register);
    assertThat(licet.run("verify").code()).isZero();
    assertThat(kept(licet)).containsAll(acknowledged);
    var again = licet.run("add", "--quiet", "--format", "json", reports.toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.json().at("/alreadyKnown").intValue())
        .isGreaterThanOrEqualTo(acknowledged.size());
    assertThat(again.json().at("/sources").intValue()).isEqualTo(FILES);
    assertThat(licet.run("verify").code()).isZero();
  }

  /// Adds in a process of its own, and kills it once so many files are acknowledged.
  private static List<String> killedAfter(int many, Path reports, Path register)
      throws IOException, InterruptedException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Licet.class.getName(),
            "add",
            "--format=jsonl",
            "--register=" + register,
            reports.toString());
    var out = new File(register + ".out");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out)
            .redirectError(new File(register + ".err"))
            .start();
    while (process.isAlive() && acknowledged(out).size() < many) {
      Thread.sleep(20);
    }
    assertThat(process.isAlive()).as(Files.readString(Path.of(register + ".err"))).isTrue();
    process.destroyForcibly().waitFor();
    return acknowledged(out);
  }

  /// The digests of the whole lines printed so far.
  private static List<String> acknowledged(File out) throws IOException {
    return Files.readString(out.toPath())
        .lines()
        .filter(line -> line.endsWith("}"))
        .map(line -> Json.parse(line, "line").at("/sha256").stringValue())
        .toList();
  }

  private static List<String> kept(Commands licet) {
    return licet
        .run("sources", "--format", "jsonl")
        .out()
        .lines()
        .map(line -> Json.parse(line, "line").at("/sha256").stringValue())
        .toList();
  }
}
