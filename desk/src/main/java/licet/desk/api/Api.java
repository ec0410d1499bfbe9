package licet.desk.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import licet.desk.door.Problem;
import licet.desk.door.Routes;
import licet.desk.inquiry.House;

/// The routes of the API.
///
/// @param house whom it asks
public record Api(House house) implements Routes {
  private static final String ROOT = "/api/v1";

  /// All of them, in the order of the contract.
  static List<Route> all() {
    return Stream.of(
            DealRoutes.ALL,
            PartyRoutes.ALL,
            SourceRoutes.ALL,
            ChangeRoutes.ALL,
            JudgementRoutes.ALL,
            RightsRoutes.all(),
            ReportRoutes.ALL,
            HouseRoutes.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void add(JavalinConfig server) {
    for (var route : all()) {
      server.routes.addHttpHandler(
          route.method(), ROOT + route.path(), request -> answer(route, request));
    }
    server.routes.get(
        "/openapi.yaml",
        request -> request.contentType("application/yaml;charset=utf-8").result(Contract.text()));
    server.routes.get(
        "/openapi.json",
        request ->
            request
                .contentType("application/json")
                .result(licet.notation.Json.pretty(Contract.json())));
  }

  private void answer(Route route, Context request) {
    var unknown = unknown(route, request);
    if (unknown.isPresent()) {
      String known = route.parameters().isEmpty() ? "none" : String.join(", ", route.parameters());
      new Problem(
              io.javalin.http.HttpStatus.BAD_REQUEST,
              "there is no parameter '" + unknown.get() + "' here; expected " + known,
              unknown.get())
          .answer(request);
    } else if (!route.kept() || !Kept.known(request, house)) {
      route.answer().accept(new Call(request, house));
    }
  }

  /// A parameter that would be passed over, and the answer be another than was asked for.
  private static Optional<String> unknown(Route route, Context request) {
    return request.queryParamMap().keySet().stream()
        .filter(name -> !route.parameters().contains(name))
        .findFirst();
  }
}
