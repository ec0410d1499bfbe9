package licet.desk.page;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.stream.Collectors;
import licet.desk.form.Named;
import licet.desk.form.PartyForm;
import licet.desk.inquiry.FindParty;
import licet.desk.inquiry.ListJudgements;
import licet.desk.inquiry.ListParties;
import licet.notation.Json;
import licet.register.deals.Deal;
import licet.vocabulary.time.PartialDate;

/// The pages of parties.
final class PartyPages {
  private static final int KINDS = 3;

  private PartyPages() {}

  /// The list of parties.
  static void list(Visit visit) {
    String words = visit.text("q");
    var parties = visit.ask(new ListParties(words, visit.clocks().knownOn()));
    boolean sent =
        Download.sent(
            visit,
            "parties",
            () -> PartyForm.sheet(parties),
            () -> Json.array(parties, PartyForm::brief));
    if (sent) {
      return;
    }
    var here = Address.of("/parties").with("q", words);
    var part = Paging.part(parties, here, visit.text("page"), "party", "parties");
    int most = parties.stream().mapToInt(it -> it.deals().size()).max().orElse(1);
    visit.show(
        new PartiesPage(
            visit.frame("Parties", Section.PARTIES),
            words,
            part.items().stream().map(it -> row(it, Math.max(1, most))).toList(),
            part.paging(),
            Downloads.of(here, "csv", "xlsx", "json")));
  }

  private static PartiesPage.Row row(ListParties.Active party, int most) {
    var listed = party.listed();
    var deals = party.deals();
    return new PartiesPage.Row(
        new Link(party.who().name(), Address.party(party.who().id()).toString()),
        listed == null ? "" : listed.kind(),
        listed == null ? "" : Named.country(listed.country()),
        deals.size(),
        100 * deals.size() / most,
        kinds(deals),
        deals.stream()
            .flatMap(it -> it.date().stream())
            .max(PartialDate::compareTo)
            .map(PartialDate::toString)
            .orElse(""));
  }

  /// The kinds most frequent among deals.
  private static List<String> kinds(List<Deal> deals) {
    var count =
        deals.stream()
            .flatMap(it -> it.kinds().stream())
            .collect(Collectors.groupingBy(it -> it.value(), Collectors.counting()));
    return count.entrySet().stream()
        .sorted((one, other) -> {
          int byCount = Long.compare(other.getValue(), one.getValue());
          return byCount != 0 ? byCount : one.getKey().compareTo(other.getKey());
        })
        .limit(KINDS)
        .map(it -> it.getKey().label())
        .toList();
  }

  /// One party.
  static void one(Visit visit) {
    String id = Download.plain(visit.request().pathParam("id"));
    FindParty.Found found;
    try {
      found = visit.ask(new FindParty(id, visit.clocks().on(), visit.clocks().knownOn()));
    } catch (IllegalArgumentException absent) {
      visit.refuse(HttpStatus.NOT_FOUND, String.valueOf(absent.getMessage()));
      return;
    }
    boolean sent =
        Download.sent(visit, "party", () -> PartyForm.mentions(found), () -> PartyForm.json(found));
    if (!sent) {
      var entries = visit.ask(new ListJudgements(visit.clocks().knownOn()));
      visit.show(new PartyView(found, visit.house().gazetteer()).page(visit, entries));
    }
  }
}
