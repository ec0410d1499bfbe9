package licet.desk.api;

import java.util.List;
import licet.desk.form.EntryForm;
import licet.desk.inquiry.ListChanges;
import licet.desk.inquiry.Moment;
import licet.register.change.Changes;

/// What changed: as JSON, as a feed, and as it happens.
final class ChangeRoutes {
  static final List<Route> ALL =
      List.of(
          Route.get("/changes", List.of("since", "known_on", "format"), ChangeRoutes::list),
          Route.get("/changes.atom", List.of("since", "known_on"), ChangeRoutes::feed),
          Route.live("/changes/stream", List.of("after"), ChangeStream::follow));

  /// How far back the feed goes unless told.
  private static final String LATELY = "30d";

  private ChangeRoutes() {}

  private static void list(Call call) {
    var changes = changes(call, call.text("since"));
    if (Listing.csv(call)) {
      Listing.sheet(call, EntryForm.sheet(changes.deals()));
    } else {
      call.answer(EntryForm.json(changes));
    }
  }

  private static void feed(Call call) {
    String since = call.textOrNull("since");
    var changes = changes(call, since == null ? LATELY : since);
    String root = call.request().scheme() + "://" + call.request().host();
    call.request()
        .contentType("application/atom+xml;charset=utf-8")
        .result(new AtomFeed(root, changes).text());
  }

  private static Changes changes(Call call, String since) {
    licet.desk.door.Problem.reading(call.request(), "since");
    var from = Moment.start(since, call.house().clock());
    licet.desk.door.Problem.reading(call.request(), null);
    return call.ask(new ListChanges(from, call.knownOn()));
  }
}
