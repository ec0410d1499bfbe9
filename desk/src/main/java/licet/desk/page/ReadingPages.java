package licet.desk.page;

import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.function.Consumer;
import licet.desk.door.Routes;
import licet.desk.inquiry.House;

/// The pages for reading: today, deals, parties, sources, search, changes.
///
/// @param house whom they ask
record ReadingPages(House house) implements Routes {
  private static final List<String> FILES = List.of("", ".csv", ".json", ".xlsx");

  @Override
  public void add(JavalinConfig server) {
    get(server, "/", HomePages::today);
    server.routes.post("/seen", request -> HomePages.seen(new Visit(request, house)));
    list(server, "/deals", DealPages::list);
    get(server, "/deals/{id}", DealPages::one);
    list(server, "/parties", PartyPages::list);
    get(server, "/parties/{id}", PartyPages::one);
    list(server, "/sources", SourcePages::sources);
    list(server, "/search", SourcePages::search);
    list(server, "/changes", SourcePages::changes);
  }

  private void list(JavalinConfig server, String path, Consumer<Visit> page) {
    FILES.forEach(ending -> get(server, path + ending, page));
  }

  /// Without a register there is nothing to read, but much to begin with.
  private void get(JavalinConfig server, String path, Consumer<Visit> page) {
    server.routes.get(
        path,
        request -> {
          var visit = new Visit(request, house);
          if (house.there()) {
            page.accept(visit);
          } else {
            visit.show(new FirstStepPage(visit.frame("A first step", null), house.place()));
          }
        });
  }
}
