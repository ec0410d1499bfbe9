package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import licet.desk.door.Guard;
import licet.desk.door.Routes;
import licet.desk.inquiry.House;

/// Where a browser signs in and out, if the door asks for tokens.
///
/// @param house whom they ask
record SignInPages(House house) implements Routes {

  @Override
  public void add(JavalinConfig server) {
    server.routes.get("/login", request -> show(new Visit(request, house), ""));
    server.routes.post("/login", request -> enter(new Visit(request, house)));
    server.routes.post(
        "/logout",
        request -> {
          Guard.leave(request);
          request.redirect("/login", HttpStatus.SEE_OTHER);
        });
  }

  private static void show(Visit visit, String wrong) {
    visit.show(new SignInPage(visit.frame("Sign in", null), to(visit), wrong));
  }

  private static void enter(Visit visit) {
    if (Guard.enter(visit.request(), visit.text("key"))) {
      visit.goTo(to(visit));
    } else {
      visit.request().status(HttpStatus.FORBIDDEN);
      show(visit, "This is no token of this desk.");
    }
  }

  /// A page of ours; anything else leads to the first one.
  private static String to(Visit visit) {
    String to = visit.text("to");
    return to.matches("/(?![/\\\\])[!-~]*") && !to.contains("\\") ? to : "/";
  }
}
