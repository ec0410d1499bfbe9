package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Objects;
import licet.desk.door.Problem;
import licet.desk.door.Routes;
import licet.desk.door.Tells;
import licet.desk.inquiry.Drafts;
import licet.desk.inquiry.House;

/// The routes of the pages.
///
/// @param house whom they ask
public record Pages(House house) implements Routes, Tells {

  @Override
  public void add(JavalinConfig server) {
    server.staticFiles.add(files -> {
      files.hostedPath = "/static";
      files.directory = "/licet/desk/static";
      files.location = Location.CLASSPATH;
    });
    server.staticFiles.enableWebjars();
    new RightsPages(house).add(server);
    new AgreementPages(house).add(server);
    new PurchasePages(house).add(server);
    new PatentPages(house).add(server);
    new ReportPages(house).add(server);
    new AddPages(house, new Drafts()).add(server);
    new JudgePages(house).add(server);
    new ReadingPages(house).add(server);
    server.routes.post("/clocks", request -> setClocks(new Visit(request, house)));
    for (var status : List.of(HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED)) {
      server.routes.error(status.getCode(), request -> nowhere(request, status));
    }
    new SignInPages(house).add(server);
    new ContractPages(house).add(server);
  }

  @Override
  public void tell(Context request, Problem problem) {
    new Visit(request, house).refuse(problem.status(), problem.detail());
  }

  /// Where nobody answered. A page that tells why it is not found stays as it is.
  private void nowhere(Context request, HttpStatus status) {
    String type = Objects.toString(request.res().getContentType(), "");
    if (!Problem.program(request) && !type.startsWith("text/html")) {
      new Visit(request, house).refuse(status, "There is no page " + request.path());
    }
  }

  /// Keeps the clocks and goes back to the page they were set on, now read by them.
  ///
  /// @throws IllegalArgumentException if one of them is no time
  private void setClocks(Visit visit) {
    boolean clear = !visit.text("clear").isEmpty();
    var clocks = clear ? Clocks.of("", "", house.clock()) : visit.clocks();
    visit.request().cookie("licet-on", clocks.onWritten());
    visit.request().cookie("licet-known-on", clocks.knownWritten());
    visit.goTo(unclocked(JudgePages.local(visit.text("back"), "/")));
  }

  /// A path without the clocks of its own, which would go before those that are set.
  static String unclocked(String path) {
    return path.replaceAll("(?<=[?&])(on|known-on)=[^&]*(&|$)", "").replaceAll("[?&]$", "");
  }
}
