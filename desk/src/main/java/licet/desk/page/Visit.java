package licet.desk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import licet.desk.door.Guard;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Inquiry;
import org.jspecify.annotations.Nullable;

/// One request of somebody who looks at pages.
///
/// @param request what came in
/// @param house whom it asks
record Visit(Context request, House house) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Visit.class.getClassLoader(), "licet.desk.page.template");

  /// What the query or the form says, or the empty text.
  String text(String name) {
    String query = request.queryParam(name);
    String said = query == null && unsafe() ? request.formParam(name) : query;
    return Objects.requireNonNullElse(said, "").strip();
  }

  /// All that the query says under a name, without what is blank.
  List<String> texts(String name) {
    return request.queryParams(name).stream()
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// The clocks: as the query or the form sets them, else as the visitor last set them.
  ///
  /// @throws IllegalArgumentException if the query sets one of them wrongly
  Clocks clocks() {
    return Clocks.of(clock("on"), clock("known-on"), house.clock());
  }

  /// The clocks, or those of now if they are set wrongly.
  private Clocks clocksOrNow() {
    try {
      return Clocks.of(kept("on"), kept("known-on"), house.clock());
    } catch (IllegalArgumentException _) {
      return Clocks.of("", "", house.clock());
    }
  }

  /// What is set without the form, which may be larger than anybody should read.
  private String kept(String name) {
    String query = request.queryParam(name);
    String cookie = request.cookie("licet-" + name);
    return Objects.requireNonNullElse(query == null ? cookie : query, "");
  }

  private String clock(String name) {
    String query = request.queryParam(name);
    String said = query == null && unsafe() ? request.formParam(name) : query;
    String kept = request.cookie("licet-" + name);
    return Objects.requireNonNullElse(said == null ? kept : said, "");
  }

  /// What is around a page.
  Frame frame(String title, @Nullable Section section) {
    return frame(title, section, clocks());
  }

  private Frame frame(String title, @Nullable Section section, Clocks clocks) {
    String query = request.queryString();
    return new Frame(
        title,
        section,
        clocks,
        query == null ? request.path() : request.path() + "?" + query,
        Guard.token(request));
  }

  /// Asks on behalf of whoever this is.
  <A> A ask(Inquiry<A> inquiry) {
    return inquiry.ask(house, asker());
  }

  /// Who this is.
  Asker asker() {
    return Guard.asker(request);
  }

  /// Answers with a page.
  void show(Page page) {
    var html = new StringOutput();
    TEMPLATES.render(page.template(), page, html);
    request.html(html.toString());
  }

  /// Answers with a page that tells what is wrong.
  void refuse(HttpStatus status, String why) {
    request.status(status);
    show(new ProblemPage(frame(status.getMessage(), null, clocksOrNow()), status.getCode(), why));
  }

  /// Sends the browser on to another page.
  void goTo(String path) {
    request.redirect(path, HttpStatus.SEE_OTHER);
  }

  private boolean unsafe() {
    return request.method().equals(HandlerType.POST);
  }
}
