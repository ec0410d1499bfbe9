package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import licet.notation.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed without warning loses nothing it acknowledged.
final class CrashTest {
  private static final int FILES = Integer.getInteger("crash.files", 2000);
  private static final int POSTED = 20;

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

  @Test
  void what_the_desk_acknowledged_survives_a_kill() throws Exception {
    var register = folder.resolve("desk.db");
    var out = new File(register + ".out");
    var process = start(register, out, "serve", "--port=0");
    var port = port(process, new File(register + ".err"));
    var acknowledged = new HashSet<String>();
    try (var client = HttpClient.newHttpClient()) {
      for (int i = 0; i < POSTED; i++) {
        acknowledged.add(posted(client, port, Reports.numbered(i)));
      }
      var last =
          client.sendAsync(
              post(port, Reports.numbered(POSTED)), HttpResponse.BodyHandlers.ofString());
      process.destroyForcibly().waitFor();
      assertThat(last).isNotNull();
      client.shutdownNow();
    }

    assertThat(acknowledged).hasSize(POSTED);
    var licet = new Commands(register);
    assertThat(licet.run("verify").code()).isZero();
    assertThat(kept(licet)).containsAll(acknowledged);
  }

  private static String posted(HttpClient client, String port, String report) throws Exception {
    var answer = client.send(post(port, report), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.parse(answer.body(), "answer").at("/reports/0/sha256").stringValue();
  }

  private static HttpRequest post(String port, String report) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/reports"))
        .header("Content-Type", "text/plain")
        .POST(HttpRequest.BodyPublishers.ofString(report))
        .build();
  }

  /// The port that a desk says it is open at.
  private static String port(Process process, File err) throws Exception {
    while (process.isAlive()) {
      var said = Pattern.compile("127\\.0\\.0\\.1:(\\d+)").matcher(Files.readString(err.toPath()));
      if (said.find()) {
        return said.group(1);
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException(Files.readString(err.toPath()));
  }

  /// Adds in a process of its own, and kills it once so many files are acknowledged.
  private static List<String> killedAfter(int many, Path reports, Path register)
      throws IOException, InterruptedException {
    var out = new File(register + ".out");
    var process = start(register, out, "add", "--format=jsonl", reports.toString());
    while (process.isAlive() && acknowledged(out).size() < many) {
      Thread.sleep(20);
    }
    assertThat(process.isAlive()).as(Files.readString(Path.of(register + ".err"))).isTrue();
    process.destroyForcibly().waitFor();
    return acknowledged(out);
  }

  private static Process start(Path register, File out, String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Licet.class.getName()));
    command.addAll(List.of(arguments));
    command.add("--register=" + register);
    return new ProcessBuilder(command)
        .redirectOutput(out)
        .redirectError(new File(register + ".err"))
        .start();
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
