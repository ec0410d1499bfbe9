package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.function.Consumer;
import licet.desk.door.Routes;
import licet.desk.inquiry.House;
import licet.desk.inquiry.ListDeals;

/// The routes of the pages.
///
/// @param house whom they ask
public record Pages(House house) implements Routes {

  @Override
  public void add(JavalinConfig server) {
    server.staticFiles.add(files -> {
      files.hostedPath = "/static";
      files.directory = "/licet/desk/static";
      files.location = Location.CLASSPATH;
    });
    server.staticFiles.enableWebjars();
    get(server, "/deals", Pages::deals);
    server.routes.post("/clocks", request -> setClocks(new Visit(request, house)));
    server.routes.exception(
        IllegalArgumentException.class,
        (wrong, request) ->
            refuse(request, HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage())));
    server.routes.error(
        HttpStatus.NOT_FOUND,
        request -> refuse(request, HttpStatus.NOT_FOUND, "There is no page " + request.path()));
  }

  private void get(JavalinConfig server, String path, Consumer<Visit> page) {
    server.routes.get(path, request -> page.accept(new Visit(request, house)));
  }

  private void refuse(Context request, HttpStatus status, String why) {
    new Visit(request, house).refuse(status, why);
  }

  private static void deals(Visit visit) {
    var found = visit.ask(new ListDeals(ListDeals.Filter.ALL, visit.clocks().knownOn()));
    visit.show(new DealsPage(visit.frame("Deals", Section.DEALS), found.deals()));
  }

  private static void setClocks(Visit visit) {
    for (String name : List.of("on", "known-on")) {
      visit.request().cookie("licet-" + name, visit.text(name));
    }
    visit.goTo("/deals");
  }
}
