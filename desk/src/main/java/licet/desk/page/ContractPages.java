package licet.desk.page;

import io.javalin.config.JavalinConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import licet.desk.api.Contract;
import licet.desk.door.Routes;
import licet.desk.inquiry.House;
import licet.desk.page.ContractPage.Example;
import licet.desk.page.ContractPage.Group;
import licet.desk.page.ContractPage.Parameter;
import licet.desk.page.ContractPage.Reply;
import licet.desk.page.ContractPage.Way;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The page that shows the contract of the API.
///
/// @param house whom it asks
record ContractPages(House house) implements Routes {
  private static final String ROOT = "/api/v1";

  /// Names that examples have for what differs from register to register.
  private static final List<String> NAMES = List.of("DEAL", "SOURCE", "JUDGEMENT");

  @Override
  public void add(JavalinConfig server) {
    server.routes.get("/api", request -> show(new Visit(request, house)));
  }

  private static void show(Visit visit) {
    var contract = Contract.json();
    var about = contract.at("/info/description").asString("").strip().split("\n\n");
    var groups = contract.get("tags").values().stream().map(tag -> group(contract, tag)).toList();
    visit.show(new ContractPage(visit.frame("The API", null), List.of(about), groups));
  }

  private static Group group(ObjectNode contract, JsonNode tag) {
    String name = tag.get("name").stringValue();
    var ways = new ArrayList<Way>();
    for (var path : contract.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (operation.getValue().at("/tags/0").asString("").equals(name)) {
          ways.add(way(contract, path.getKey(), operation.getKey(), operation.getValue()));
        }
      }
    }
    return new Group(name, tag.get("description").stringValue(), ways);
  }

  private static Way way(ObjectNode contract, String path, String method, JsonNode operation) {
    return new Way(
        method.toUpperCase(Locale.ROOT),
        ROOT + path,
        operation.get("operationId").stringValue(),
        operation.get("summary").stringValue(),
        operation.path("description").asString(""),
        parts(contract, operation.path("parameters"), ContractPages::parameter),
        operation.get("responses").properties().stream()
            .map(it -> reply(it.getKey(), resolved(contract, it.getValue())))
            .toList(),
        operation.path("x-examples").values().stream().map(ContractPages::example).toList());
  }

  private static <T> List<T> parts(
      ObjectNode contract, JsonNode nodes, java.util.function.Function<JsonNode, T> part) {
    Stream<JsonNode> all = nodes.values().stream();
    return all.map(node -> part.apply(resolved(contract, node))).toList();
  }

  private static Parameter parameter(JsonNode node) {
    return new Parameter(
        node.get("name").stringValue(),
        node.get("in").stringValue(),
        node.path("required").asBoolean(false),
        node.get("description").stringValue());
  }

  private static Reply reply(String status, JsonNode node) {
    return new Reply(status, node.get("description").stringValue());
  }

  private static Example example(JsonNode node) {
    String line = node.get("request").stringValue();
    String path = ROOT + line.replaceFirst("^[A-Z]+ ", "");
    boolean link = line.startsWith("GET ") && NAMES.stream().noneMatch(line::contains);
    return new Example(
        line.replaceFirst(" .*", " ") + path, node.path("body").asString(""), link ? path : "");
  }

  private static JsonNode resolved(ObjectNode contract, JsonNode node) {
    return node.has("$ref") ? contract.at(node.get("$ref").stringValue().substring(1)) : node;
  }
}
