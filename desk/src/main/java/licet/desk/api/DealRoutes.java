package licet.desk.api;

import java.util.List;
import java.util.Locale;
import licet.desk.form.DealForm;
import licet.desk.form.DealSheet;
import licet.desk.inquiry.FindDeal;
import licet.desk.inquiry.ListDeals;
import licet.register.deals.Deal;
import licet.register.export.DealJson;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Status;
import licet.vocabulary.time.PartialDate;

/// Deals: all that fit, and one with all that stands behind it.
final class DealRoutes {
  static final List<Route> ALL =
      List.of(
          Route.get(
              "/deals",
              Listing.with(
                  "party", "kind", "status", "standard", "language", "since", "until", "known_on"),
              DealRoutes::list),
          Route.get("/deals/{id}", List.of("known_on", "format"), DealRoutes::one));

  private DealRoutes() {}

  private static void list(Call call) {
    var since = call.readOrNull("since", PartialDate::parse);
    var until = call.readOrNull("until", PartialDate::parse);
    var filter =
        new ListDeals.Filter(
            call.request().queryParams("party"),
            call.all("kind", DealKind::of),
            call.all("status", Status::of),
            call.texts("standard"),
            call.all("language", tag -> tag.toLowerCase(Locale.ROOT)),
            since == null ? null : since.first(),
            until == null ? null : until.first());
    var found = call.ask(new ListDeals(filter, call.knownOn()));
    new Listing<>(found.deals(), Deal::id, DealJson::brief, DealSheet::of).answer(call);
  }

  private static void one(Call call) {
    var found = call.find(new FindDeal(call.path("id"), call.knownOn()));
    if (Listing.csv(call)) {
      Listing.sheet(call, DealForm.sheet(found.deal()));
    } else {
      call.answer(DealForm.json(found));
    }
  }
}
