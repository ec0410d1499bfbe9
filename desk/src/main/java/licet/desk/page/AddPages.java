package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import licet.desk.door.Routes;
import licet.desk.door.Uploads;
import licet.desk.fetch.FetchPage;
import licet.desk.fetch.Fetched;
import licet.desk.inquiry.Draft;
import licet.desk.inquiry.Drafts;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Papers;
import licet.desk.inquiry.RecordDraft;
import licet.desk.inquiry.WeighDraft;
import licet.reader.source.Opened;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// The pages by which reports come in: first as a draft, and recorded when somebody says so.
///
/// @param house whom they ask
/// @param drafts those that wait
record AddPages(House house, Drafts drafts) implements Routes {
  private static final String DRAFT = "/add/{draft}";

  /// How long a page waits for the reading where no script looks again.
  private static final long PATIENCE_MS = 20_000;

  private static final long GLANCE_MS = 400;

  @Override
  public void add(JavalinConfig server) {
    server.routes.get("/add", request -> show(new Visit(request, house), ""));
    server.routes.post("/add", request -> begin(new Visit(request, house)));
    server.routes.get(DRAFT, request -> draft(new Visit(request, house)));
    server.routes.post(DRAFT, request -> settle(new Visit(request, house)));
  }

  private void show(Visit visit, String problem) {
    var own = drafts.of(house, visit.asker());
    visit.show(new AddPage(visit.frame("Add reports", Section.ADD), own, problem));
  }

  /// Takes what is handed in and begins to read it.
  private void begin(Visit visit) {
    Draft draft;
    try {
      var opened = opened(visit);
      if (opened == null) {
        return;
      }
      draft = drafts.begin(opened, vouched(visit), house, visit.asker());
    } catch (IllegalArgumentException wrong) {
      visit.request().status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(visit, String.valueOf(wrong.getMessage()));
      return;
    }
    visit.goTo("/add/" + draft.id() + (visit.text("watch").isEmpty() ? "" : "?watch=yes"));
  }

  /// The documents handed in, or null if that was refused.
  private @Nullable List<Opened> opened(Visit visit) {
    if (!visit.request().isMultipartFormData()) {
      return Drafts.opened(written(visit), house);
    }
    return switch (Uploads.take(visit.request(), "report")) {
      case Uploads.Taken.Refused(var problem) -> {
        visit.request().status(problem.status());
        show(visit, problem.detail());
        yield null;
      }
      case Uploads.Taken.Here(var uploads) -> {
        try (uploads) {
          yield Drafts.opened(uploads, house);
        }
      }
    };
  }

  /// A text, or the page at an address.
  ///
  /// @throws IllegalArgumentException if there is neither, or the page can't be got
  private static Papers written(Visit visit) {
    String address = visit.text("address");
    String text = visit.text("text");
    if (address.isEmpty() && text.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing was handed in; expected the text of a report or the address of a page");
    }
    if (address.isEmpty()) {
      return Drafts.pasted(text, visit.text("title"));
    }
    return switch (visit.ask(new FetchPage(address))) {
      case Fetched.Page page -> Papers.of(page.from().toString(), page.bytes());
      case Fetched.Refused(var why) -> throw new IllegalArgumentException(why);
    };
  }

  private static Drafts.Vouched vouched(Visit visit) {
    String published = visit.text("published");
    String language = visit.text("language");
    return new Drafts.Vouched(
        published.isEmpty() ? null : PartialDate.parse(published),
        language.isEmpty() ? null : tag(language));
  }

  private static String tag(String language) {
    try {
      return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
    } catch (IllformedLocaleException _) {
      throw new IllegalArgumentException(
          "no such language: '" + language + "'; expected a tag as in fr or zh-Hans");
    }
  }

  private void draft(Visit visit) {
    var found = find(visit);
    if (found == null) {
      return;
    }
    boolean watched = !visit.text("watch").isEmpty();
    found.await(watched ? GLANCE_MS : PATIENCE_MS);
    show(visit, found, watched);
  }

  private @Nullable Draft find(Visit visit) {
    String id = visit.request().pathParam("draft");
    var found = drafts.find(id, house, visit.asker()).orElse(null);
    if (found == null) {
      visit.refuse(
          HttpStatus.NOT_FOUND,
          "There is no such draft. Drafts wait for two hours, and are gone when the desk closes;"
              + " what was recorded stays.");
    }
    return found;
  }

  private static void show(Visit visit, Draft draft, boolean watched) {
    String asked = visit.text("in");
    String country = asked.isEmpty() ? "US" : asked.toUpperCase(Locale.ROOT);
    var weighed =
        draft.state() == Draft.State.READY
            ? visit.ask(new WeighDraft(draft.readings(), visit.clocks().on(), country))
            : null;
    String title =
        switch (draft.state()) {
          case READING -> "Reading";
          case READY -> "Draft";
          case RECORDED -> "Recorded";
        };
    visit.show(DraftPage.of(visit.frame(title, Section.ADD), draft, watched, weighed, country));
  }

  private void settle(Visit visit) {
    var found = find(visit);
    if (found == null) {
      return;
    }
    switch (visit.text("act")) {
      case "discard" -> {
        drafts.discard(found);
        visit.goTo("/add");
      }
      case "record" -> {
        visit.ask(new RecordDraft(found));
        visit.goTo("/add/" + found.id());
      }
      default -> throw new IllegalArgumentException("expected record or discard");
    }
  }
}
