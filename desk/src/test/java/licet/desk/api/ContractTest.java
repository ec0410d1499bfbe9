package licet.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import licet.desk.door.OpenDesk;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.Judge;
import licet.notation.Json;
import licet.vocabulary.statement.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The contract and the routes say the same, and every example holds.
final class ContractTest {
  private static final String ROOT = "/api/v1";
  private static final String REPORT =
      "On 5 July 2017 Nokia and Xiaomi signed a patent cross-license. Xiaomi also bought patents"
          + " from Nokia. \"We are glad\", said Lei Jun, CEO of Xiaomi.";

  @TempDir private Path folder;

  @Test
  void every_route_is_in_the_contract_and_no_other() {
    var told = new TreeSet<String>();
    for (var path : Contract.json().get("paths").properties()) {
      path.getValue()
          .propertyNames()
          .forEach(method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    var there = new TreeSet<String>();
    Api.all().forEach(route -> there.add(route.method() + " " + route.path()));

    assertThat(there).isEqualTo(told);
  }

  @Test
  void every_parameter_is_in_the_contract_and_no_other() {
    var contract = Contract.json();
    for (var route : Api.all()) {
      Set<String> told = new TreeSet<>();
      operation(contract, route).path("parameters").values().stream()
          .map(parameter -> resolved(contract, parameter))
          .filter(parameter -> parameter.get("in").stringValue().equals("query"))
          .forEach(parameter -> told.add(parameter.get("name").stringValue()));

      assertThat(new TreeSet<>(route.parameters())).as(route.path()).isEqualTo(told);
    }
  }

  @Test
  void every_example_is_answered_as_the_contract_says() {
    var contract = Contract.json();
    var untried = new HashSet<String>();
    try (var desk = OpenDesk.in(folder).with("nokia.txt", REPORT)) {
      var judged =
          new Judge(Verdict.SAME, "Aster", "Aster Group", "so it says")
              .ask(desk.house(), Asker.local());
      var known = desk.house().register().known();
      var names =
          Map.of(
              "DEAL", known.deals().getFirst().id(),
              "SOURCE", known.sources().iterator().next().source().sha256(),
              "JUDGEMENT", Long.toString(judged.number()));
      for (var route : Api.all()) {
        var operation = operation(contract, route);
        var examples = operation.path("x-examples");
        if (examples.isEmpty()) {
          untried.add(route.path());
        }
        examples.values().forEach(example -> replay(example, operation, contract, names, desk));
      }
      assertThat(desk.faults()).isEmpty();
    }
    assertThat(untried).containsExactly("/changes/stream");
  }

  @Test
  void the_contract_is_served_and_can_be_read_as_a_page() {
    try (var desk = OpenDesk.in(folder)) {
      assertThat(desk.get("/openapi.yaml").body()).isEqualTo(Contract.text());
      assertThat(desk.get("/openapi.json").body()).isEqualTo(Json.pretty(Contract.json()));
      var page = desk.get("/api").body();
      assertThat(Api.all()).allSatisfy(route -> assertThat(page).contains(ROOT + route.path()));
      assertThat(page).contains("<code>cross-license</code>").doesNotContain("`");
    }
  }

  private static void replay(
      JsonNode example,
      JsonNode operation,
      ObjectNode contract,
      Map<String, String> names,
      OpenDesk desk) {
    String line = example.get("request").stringValue();
    int space = line.indexOf(' ');
    String path = ROOT + line.substring(space + 1);
    for (var name : names.entrySet()) {
      path = path.replace(name.getKey(), name.getValue());
    }
    var request = desk.to(path);
    String body = example.path("body").asString("");
    if (example.has("type")) {
      request.header("Content-Type", example.get("type").stringValue());
    }
    request.method(line.substring(0, space), BodyPublishers.ofString(body));
    var response = OpenDesk.send(request);

    int status = example.get("status").intValue();
    assertThat(response.statusCode()).as(line + "\n" + response.body()).isEqualTo(status);
    check(response, line, operation, contract);
  }

  private static void check(
      HttpResponse<String> response, String line, JsonNode operation, ObjectNode contract) {
    var told =
        resolved(contract, operation.get("responses").get(Integer.toString(response.statusCode())));
    String type = response.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "");
    var content = told.get("content").get(type);
    assertThat(content).as(line + " answers with " + type).isNotNull();
    if (type.endsWith("json")) {
      assertThat(wrong(response.body(), content.get("schema"), contract)).as(line).isEmpty();
    }
  }

  private static List<String> wrong(String json, JsonNode schema, ObjectNode contract) {
    var document = (ObjectNode) schema.deepCopy();
    document.set("components", contract.get("components"));
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var found = new ArrayList<String>();
    registry
        .getSchema(Json.line(document), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .forEach(error -> found.add(error.toString()));
    return found;
  }

  private static JsonNode operation(ObjectNode contract, Route route) {
    String method = route.method().toString().toLowerCase(Locale.ROOT);
    return contract.get("paths").path(route.path()).path(method);
  }

  private static JsonNode resolved(ObjectNode contract, JsonNode node) {
    return node.has("$ref") ? contract.at(node.get("$ref").stringValue().substring(1)) : node;
  }
}
