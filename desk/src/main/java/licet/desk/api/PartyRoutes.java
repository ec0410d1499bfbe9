package licet.desk.api;

import java.util.List;
import java.util.Objects;
import licet.desk.form.PartyForm;
import licet.desk.inquiry.FindParty;
import licet.desk.inquiry.ListParties;

/// Parties: those of a name, and one with all that is known of it.
final class PartyRoutes {
  static final List<Route> ALL =
      List.of(
          Route.get("/parties", Listing.with("name", "known_on"), PartyRoutes::list),
          Route.get("/parties/{id}", List.of("known_on"), PartyRoutes::one));

  private PartyRoutes() {}

  private static void list(Call call) {
    String name = Objects.requireNonNullElse(call.textOrNull("name"), "");
    var found = call.ask(new ListParties(name, call.knownOn()));
    new Listing<>(found, it -> it.who().id(), PartyForm::brief, PartyForm::sheet).answer(call);
  }

  private static void one(Call call) {
    call.answer(PartyForm.json(call.find(new FindParty(call.path("id"), call.knownOn()))));
  }
}
