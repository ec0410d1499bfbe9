package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.door.Routes;
import licet.desk.form.EncumbranceMemo;
import licet.desk.form.FactLinks;
import licet.desk.form.PurchaseForm;
import licet.desk.form.Sheet;
import licet.desk.form.Spreadsheet;
import licet.desk.inquiry.AskPurchase;
import licet.desk.inquiry.Countries;
import licet.desk.inquiry.House;
import licet.desk.inquiry.PatentList;
import licet.notation.Json;
import org.jspecify.annotations.Nullable;

/// The routes of purchases. The list is sent as a form, for it may be too long for an address; a
/// short one can also be sent as a link.
///
/// @param house whom they ask
record PurchasePages(House house) implements Routes {
  private static final String BOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Override
  public void add(JavalinConfig server) {
    server.routes.get("/purchase", request -> ask(new Visit(request, house)));
    server.routes.post("/purchase", request -> ask(new Visit(request, house)));
  }

  private static void ask(Visit visit) {
    try {
      String list = list(visit);
      if (list.isBlank()) {
        show(visit, list, null, null);
        return;
      }
      String country = visit.text("in");
      var clocks = visit.clocks();
      var report =
          visit.ask(
              new AskPurchase(
                  PatentList.read(list),
                  country.isEmpty() ? null : Countries.code(country),
                  buyer(visit),
                  clocks.on(),
                  clocks.knownDay(visit.house().clock())));
      answer(visit, list, report);
    } catch (IllegalArgumentException wrong) {
      visit.request().status(HttpStatus.BAD_REQUEST);
      show(visit, visit.text("patents"), wrong.getMessage(), null);
    }
  }

  private static String buyer(Visit visit) {
    String buyer = visit.text("buyer");
    return buyer.isEmpty() ? "the buyer" : buyer;
  }

  /// What was pasted, and below it what stands in the file handed in.
  private static String list(Visit visit) {
    var file = visit.request().isMultipartFormData() ? visit.request().uploadedFile("file") : null;
    if (file == null || file.size() == 0) {
      return visit.text("patents");
    }
    try (var content = file.content()) {
      String handed = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return (visit.text("patents") + "\n" + handed).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException("the file can't be read", broken);
    }
  }

  private static void answer(Visit visit, String list, AskPurchase.Report report) {
    switch (visit.text("as")) {
      case "csv" -> file(visit, "csv", "text/csv; charset=utf-8", csv(PurchaseForm.sheet(report)));
      case "xlsx" ->
          file(
              visit,
              "xlsx",
              BOOK,
              Spreadsheet.xlsx(Map.of("Encumbrances", PurchaseForm.sheet(report))));
      case "json" ->
          visit
              .request()
              .contentType("application/json")
              .result(Json.pretty(PurchaseForm.json(report)));
      case "memo" ->
          visit
              .request()
              .html(
                  EncumbranceMemo.html(
                      report.inventories(), report.unknown(), report.told().facts()));
      default -> show(visit, list, null, shown(report, visit.text("only")));
    }
  }

  private static byte[] csv(Sheet sheet) {
    return Stream.concat(Stream.of(sheet.csvHead()), sheet.rows().stream().map(Sheet::csv))
        .collect(Collectors.joining("\r\n", "", "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void file(Visit visit, String ending, String type, byte[] bytes) {
    visit
        .request()
        .contentType(type)
        .header(
            "Content-Disposition",
            "attachment; filename=\"encumbrances-" + visit.clocks().on() + "." + ending + "\"")
        .result(bytes);
  }

  private static PurchasePage.Report shown(AskPurchase.Report report, String wanted) {
    var all = PurchaseForm.lines(report);
    var only =
        Stream.of(PurchaseForm.Result.values())
            .filter(it -> it.label().equals(wanted))
            .findFirst()
            .orElse(null);
    var named = report.flags().stream().flatMap(flag -> flag.facts().stream()).distinct().toList();
    var links = new FactLinks(named, report.told().places());
    return new PurchasePage.Report(
        PurchaseForm.totals(all),
        only,
        all.stream().filter(it -> only == null || it.result() == only).toList(),
        links,
        report.flags(),
        report.inventories().stream().flatMap(it -> it.missing().stream()).distinct().toList());
  }

  private static void show(
      Visit visit, String list, @Nullable String refused, PurchasePage.@Nullable Report report) {
    visit.show(
        new PurchasePage(
            visit.frame("Purchase", Section.PURCHASE),
            list,
            visit.text("buyer"),
            visit.text("in"),
            refused,
            report));
  }
}
