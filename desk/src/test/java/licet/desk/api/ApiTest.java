package licet.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import licet.desk.door.OpenDesk;
import licet.notation.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApiTest {
  private static final String NOKIA = "On 5 July 2017 Nokia and Xiaomi signed a patent license.";
  private static final String ACER = "On 3 March 2020 Ericsson and Acer signed a patent license.";
  private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    desk = OpenDesk.in(folder).with("nokia.txt", NOKIA).with("acer.txt", ACER);
  }

  @AfterEach
  void close() {
    assertThat(desk.faults()).isEmpty();
    desk.close();
  }

  @Test
  void a_list_is_given_part_by_part() {
    var seen = new ArrayList<String>();
    var next = "/api/v1/sources?limit=1";
    while (!next.isEmpty()) {
      var part = desk.get(next);
      assertThat(part.statusCode()).as(part.body()).isEqualTo(200);
      seen.add(part.body());
      var link = NEXT.matcher(part.headers().firstValue("link").orElse(""));
      next = link.matches() ? link.group(1) : "";
    }
    assertThat(seen).hasSize(2);
    assertThat(seen.getFirst()).contains("nokia.txt");
    assertThat(seen.getLast()).contains("acer.txt");
  }

  @Test
  void an_answer_that_is_known_is_not_given_again_until_something_is_recorded() {
    var first = desk.get("/api/v1/deals");
    var tag = first.headers().firstValue("etag").orElse("");

    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    assertThat(desk.get("/api/v1/deals", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(desk.get("/api/v1/deals?limit=5", "If-None-Match", tag).statusCode()).isEqualTo(200);
    desk.with("sony.txt", "On 4 April 2021 Sony and LG signed a patent license.");
    assertThat(desk.get("/api/v1/deals", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_wrong_with_a_request_names_the_parameter() {
    var answer = desk.get("/api/v1/deals?known_on=someday");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(Json.parse(answer.body(), "it").at("/parameter").stringValue())
        .isEqualTo("known_on");
    assertThat(desk.get("/api/v1/nothing").body()).contains("\"status\" : 404");
    assertThat(desk.post("/api/v1/deals", "application/json", "{}").statusCode()).isEqualTo(405);
  }

  @Test
  void a_formula_in_a_name_is_only_words_in_a_spreadsheet() {
    desk.post("/api/v1/reports?name==cmd()%7Ccalc.txt", "text/plain", NOKIA + " Today.");

    assertThat(desk.get("/api/v1/sources?format=csv").body()).contains(",'=cmd()|calc.txt,");
  }

  @Test
  void a_name_never_leads_out_of_its_folder_nor_turns_the_writing() {
    var parts =
        "--x\r\nContent-Disposition: form-data; name=\"reports\";"
            + " filename=\"../../etc/a\u202Etxt\"\r\n"
            + "Content-Type: text/plain\r\n\r\n"
            + NOKIA
            + " Again.\r\n--x--\r\n";
    var answer = desk.post("/api/v1/reports", "multipart/form-data; boundary=x", parts);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"path\" : \"atxt\"").doesNotContain("..");
  }

  @Test
  void a_script_in_a_report_stays_words() {
    var script = "Nokia <script>alert(1)</script> and Sharp signed a patent license on 1 May 2019.";
    desk.with("<img src=x onerror=alert(1)>.txt", script);

    assertThat(desk.get("/deals").body()).doesNotContain("<script>alert", "<img src=x");
    var found = desk.get("/api/v1/sources");
    assertThat(found.headers().firstValue("content-type")).hasValue("application/json");
    assertThat(found.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(desk.get("/api/v1/changes.atom").body())
        .contains("&lt;img src=x")
        .doesNotContain("<img");
  }

  @Test
  void a_program_of_another_site_is_refused() {
    var judged = "{\"verdict\":\"same\",\"left\":\"A\",\"right\":\"B\",\"because\":\"c\"}";
    var json = "application/json";
    var site = "Sec-Fetch-Site";
    assertThat(desk.post("/api/v1/judgements", json, judged, site, "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(
            desk.post("/api/v1/judgements", json, judged, "Origin", "http://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(desk.post("/api/v1/judgements", json, judged).statusCode()).isEqualTo(201);
  }

  @Test
  void whoever_follows_sees_what_is_recorded_and_goes_on_where_it_was() throws IOException {
    assertThat(followed("after", "2").getFirst()).startsWith("id: 3");
    assertThat(followed("Last-Event-ID", "1").getFirst()).startsWith("id: 2");
  }

  private List<String> followed(String how, String number) throws IOException {
    boolean query = how.equals("after");
    var request = desk.to("/api/v1/changes/stream" + (query ? "?after=" + number : ""));
    if (!query) {
      request.header(how, number);
    }
    var lines = new ArrayList<String>();
    try (var client = HttpClient.newHttpClient()) {
      var stream = client.send(request.build(), BodyHandlers.ofInputStream()).body();
      try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        while (lines.isEmpty()) {
          var line = reader.readLine();
          if (line.startsWith("id:")) {
            lines.add(line);
          }
        }
      }
      client.shutdownNow();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("stopped", stopped);
    }
    return lines;
  }
}
