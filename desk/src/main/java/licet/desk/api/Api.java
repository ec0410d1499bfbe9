package licet.desk.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import licet.desk.door.Routes;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import licet.desk.inquiry.ListDeals;
import licet.notation.Json;
import licet.register.export.DealJson;
import tools.jackson.databind.JsonNode;

/// The routes of the API.
///
/// @param house whom it asks
public record Api(House house) implements Routes {

  @Override
  public void add(JavalinConfig server) {
    server.routes.get("/api/v1/deals", this::deals);
  }

  private void deals(Context request) {
    var found = new ListDeals(ListDeals.Filter.ALL, null).ask(house, Asker.local());
    answer(request, Json.array(found.deals(), DealJson::brief));
  }

  private static void answer(Context request, JsonNode tree) {
    request.contentType("application/json").result(Json.pretty(tree));
  }
}
