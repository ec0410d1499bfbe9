package licet.desk.api;

import java.util.List;
import licet.desk.form.HitForm;
import licet.desk.form.SourceForm;
import licet.desk.inquiry.FindSource;
import licet.desk.inquiry.ListSources;
import licet.desk.inquiry.Search;
import licet.register.search.Hit;

/// Sources: all, one with its text and what it says, and the words in them.
final class SourceRoutes {
  private static final int USUAL = 20;
  private static final int MOST = 200;

  static final List<Route> ALL =
      List.of(
          Route.get("/sources", Listing.with("known_on"), SourceRoutes::list),
          Route.get("/sources/{sha256}", List.of("known_on"), SourceRoutes::one),
          Route.get("/search", List.of("q", "limit", "known_on", "format"), SourceRoutes::search));

  private SourceRoutes() {}

  private static void list(Call call) {
    var sources = call.ask(new ListSources(call.knownOn()));
    new Listing<>(sources, it -> it.source().sha256(), SourceForm::json, SourceForm::sheet)
        .answer(call);
  }

  private static void one(Call call) {
    call.answer(SourceForm.json(call.find(new FindSource(call.path("sha256"), call.knownOn()))));
  }

  private static void search(Call call) {
    int limit = call.number("limit", USUAL, 1, MOST);
    var hits = call.ask(new Search(call.text("q"), limit, call.knownOn()));
    new Listing<>(hits, Hit::id, HitForm::json, HitForm::sheet).answer(call);
  }
}
