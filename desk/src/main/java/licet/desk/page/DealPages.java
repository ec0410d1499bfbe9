package licet.desk.page;

import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import licet.desk.form.DealForm;
import licet.desk.form.DealSheet;
import licet.desk.form.Named;
import licet.desk.form.Words;
import licet.desk.inquiry.FindDeal;
import licet.desk.inquiry.ListDeals;
import licet.desk.inquiry.ListJudgements;
import licet.desk.inquiry.ListParties;
import licet.notation.Json;
import licet.register.deals.Deal;
import licet.register.deals.Value;
import licet.register.export.DealJson;
import org.jspecify.annotations.Nullable;

/// The pages of deals.
final class DealPages {
  private static final int MOST_SUGGESTED = 400;

  private DealPages() {}

  /// The list of deals.
  static void list(Visit visit) {
    var filter = DealFilter.of(visit);
    var asOf = asOf(visit);
    var found = visit.ask(new ListDeals(filter.inquiry(asOf), visit.clocks().knownOn()));
    var order = DealOrder.of(visit.text("sort"));
    var deals = order.of(found.deals());
    boolean sent =
        Download.sent(
            visit, "deals", () -> DealSheet.of(deals), () -> Json.array(deals, DealJson::brief));
    if (!sent) {
      visit.show(page(visit, filter, order, deals, remarks(found, asOf, filter)));
    }
  }

  private static @Nullable LocalDate asOf(Visit visit) {
    return visit.clocks().onWritten().isEmpty() ? null : visit.clocks().on();
  }

  private static List<String> remarks(
      ListDeals.Found found, @Nullable LocalDate asOf, DealFilter filter) {
    var remarks = new ArrayList<String>();
    if (asOf != null) {
      remarks.add(
          "Only deals that can have been made by " + asOf + ", the day the desk is set to.");
    }
    if (found.undated() > 0) {
      String other = filter.open() ? "" : " that fits otherwise";
      String others = filter.open() ? "" : " that fit otherwise";
      remarks.add(
          found.undated() == 1
              ? "1 deal" + other + " is left out, since nobody tells its date."
              : Words.count(found.undated(), "deal", "deals")
                  + others
                  + " are left out, since nobody tells their dates.");
    }
    return remarks;
  }

  private static DealsPage page(
      Visit visit, DealFilter filter, DealOrder order, List<Deal> deals, List<String> remarks) {
    var here = filter.address().with("sort", visit.text("sort")).with("view", visit.text("view"));
    String view = visit.text("view");
    boolean timeline = view.equals("timeline");
    boolean graph = view.equals("graph");
    return new DealsPage(
        visit.frame("Deals", Section.DEALS),
        filter,
        choices(visit),
        Words.count(deals.size(), "deal", "deals"),
        remarks,
        Stream.of("table", "timeline", "graph").map(it -> tab(it, here, view)).toList(),
        timeline || graph ? null : table(deals, order, here, visit.text("page")),
        timeline ? DealPictures.timeline(deals) : null,
        graph ? DealPictures.network(deals) : null,
        Downloads.of(here, "csv", "xlsx", "json"),
        visit.text("sort"));
  }

  private static DealsPage.Tab tab(String view, Address here, String asked) {
    String label =
        switch (view) {
          case "timeline" -> "By year";
          case "graph" -> "Who with whom";
          default -> "Table";
        };
    String value = view.equals("table") ? "" : view;
    boolean known = asked.equals("timeline") || asked.equals("graph");
    return new DealsPage.Tab(
        label, value, here.with("view", value).toString(), value.equals(known ? asked : ""));
  }

  private static DealsPage.Table table(
      List<Deal> deals, DealOrder order, Address here, String asked) {
    var part = Paging.part(deals, here, asked, "deal", "deals");
    var rows = part.items().stream().map(DealPages::row).toList();
    return new DealsPage.Table(order.heads(here), rows, part.paging());
  }

  private static DealsPage.Row row(Deal deal) {
    var standards = deal.standards().stream().map(Value::value).distinct().toList();
    return new DealsPage.Row(DealLine.of(deal), String.join(", ", standards));
  }

  private static DealsPage.Choices choices(Visit visit) {
    var knownOn = visit.clocks().knownOn();
    var parties =
        visit.ask(new ListParties("", knownOn)).stream()
            .limit(MOST_SUGGESTED)
            .map(it -> it.who().name())
            .toList();
    var deals = visit.ask(new ListDeals(ListDeals.Filter.ALL, knownOn)).deals();
    var standards =
        deals.stream()
            .flatMap(deal -> deal.standards().stream().map(Value::value))
            .distinct()
            .sorted()
            .toList();
    var languages = new LinkedHashSet<String>();
    for (var deal : deals) {
      deal.told().stream()
          .flatMap(told -> Stream.ofNullable(told.source().language()))
          .forEach(languages::add);
    }
    return new DealsPage.Choices(
        parties,
        standards,
        languages.stream()
            .map(it -> new Link(Named.language(it), it))
            .sorted(Comparator.comparing(Link::words))
            .toList());
  }

  /// One deal.
  static void one(Visit visit) {
    String id = Download.plain(visit.request().pathParam("id"));
    FindDeal.Found found;
    try {
      found = visit.ask(new FindDeal(id, visit.clocks().knownOn()));
    } catch (IllegalArgumentException absent) {
      visit.refuse(HttpStatus.NOT_FOUND, String.valueOf(absent.getMessage()));
      return;
    }
    var deal = found.deal();
    boolean sent =
        Download.sent(
            visit,
            "deal-" + DealSheet.shortId(deal.id()),
            () -> DealForm.sheet(deal),
            () -> DealForm.json(found));
    if (sent) {
      return;
    }
    var known = visit.house().known(visit.clocks().knownOn());
    var entries = visit.ask(new ListJudgements(visit.clocks().knownOn()));
    visit.show(new DealView(found, known, visit.house().clock().getZone()).page(visit, entries));
  }
}
