package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import java.util.function.Consumer;
import licet.desk.door.Routes;
import licet.desk.form.ExampleAgreement;
import licet.desk.form.FactCard;
import licet.desk.form.GrantMap;
import licet.desk.inquiry.CheckAgreement;
import licet.desk.inquiry.FindAgreement;
import licet.desk.inquiry.House;
import licet.desk.inquiry.WithdrawAgreement;
import licet.desk.inquiry.WriteAgreement;
import org.jspecify.annotations.Nullable;

/// The routes of agreements.
///
/// @param house whom they ask
record AgreementPages(House house) implements Routes {
  private static final String BECAUSE = "because";

  @Override
  public void add(JavalinConfig server) {
    get(server, "/agreements", AgreementPages::list);
    get(server, "/agreements/new", AgreementPages::begin);
    post(server, "/agreements/check", AgreementPages::check);
    post(server, "/agreements", visit -> save(visit, visit.text("name"), true));
    get(server, "/agreements/{name}", AgreementPages::read);
    get(server, "/agreements/{name}/text", AgreementPages::text);
    get(server, "/agreements/{name}/edit", AgreementPages::edit);
    post(server, "/agreements/{name}/edit", visit -> save(visit, name(visit), false));
    post(server, "/agreements/{name}/withdraw", visit -> withdraw(visit, false));
    post(server, "/agreements/{name}/restore", visit -> withdraw(visit, true));
  }

  private void get(JavalinConfig server, String path, Consumer<Visit> page) {
    server.routes.get(path, request -> page.accept(new Visit(request, house)));
  }

  private void post(JavalinConfig server, String path, Consumer<Visit> page) {
    server.routes.post(path, request -> page.accept(new Visit(request, house)));
  }

  private static String name(Visit visit) {
    return visit.request().pathParam("name");
  }

  private static void list(Visit visit) {
    var known = visit.house().known(visit.clocks().knownOn());
    visit.show(
        new AgreementsPage(visit.frame("Agreements", Section.AGREEMENTS), known.agreements()));
  }

  /// False, and told, if no agreement has that name.
  private static boolean there(Visit visit) {
    boolean there =
        visit.house().known(visit.clocks().knownOn()).agreements().stream()
            .anyMatch(it -> it.name().equals(name(visit)));
    if (!there) {
      visit.refuse(HttpStatus.NOT_FOUND, "no agreement is named '" + name(visit) + "'");
    }
    return there;
  }

  private static FindAgreement.Found found(Visit visit) {
    String version = visit.text("version");
    if (!version.matches("\\d{0,18}")) {
      throw new IllegalArgumentException("'" + version + "' is no version; expected a number");
    }
    Long entry = version.isEmpty() ? null : Long.valueOf(version);
    return visit.ask(new FindAgreement(name(visit), entry, visit.clocks().knownOn()));
  }

  private static void read(Visit visit) {
    if (!there(visit)) {
      return;
    }
    var found = found(visit);
    String name = found.agreement().name();
    var checked = visit.ask(new CheckAgreement(name, found.text()));
    var cards = found.facts().stream().map(fact -> FactCard.of(fact, name + ":")).toList();
    visit.show(
        new AgreementPage(
            visit.frame(name, Section.AGREEMENTS),
            found,
            cards,
            GrantMap.of(found.facts()),
            checked.flags()));
  }

  private static void text(Visit visit) {
    if (there(visit)) {
      visit.request().contentType("text/yaml; charset=utf-8").result(found(visit).text());
    }
  }

  private static void begin(Visit visit) {
    show(visit, "", true, ExampleAgreement.TEXT, "", null);
  }

  private static void edit(Visit visit) {
    if (there(visit)) {
      show(visit, name(visit), false, found(visit).text(), "", null);
    }
  }

  private static void check(Visit visit) {
    var checked = visit.ask(new CheckAgreement(visit.text("name"), visit.text("text")));
    visit.show(new AgreementCheckPage(visit.frame("Check", Section.AGREEMENTS), checked));
  }

  private static void show(
      Visit visit,
      String name,
      boolean fresh,
      String text,
      String because,
      @Nullable String refused) {
    if (refused != null) {
      visit.request().status(HttpStatus.BAD_REQUEST);
    }
    visit.show(
        new AgreementEditPage(
            visit.frame(fresh ? "New agreement" : name, Section.AGREEMENTS),
            name,
            fresh,
            text,
            because,
            visit.ask(new CheckAgreement(name, text)),
            refused));
  }

  /// Keeps a text, unless it can't be read, or collides and nobody has seen that yet.
  private static void save(Visit visit, String name, boolean fresh) {
    String text = visit.text("text") + "\n";
    String because = visit.text(BECAUSE);
    var checked = visit.ask(new CheckAgreement(name, text));
    boolean there = taken(visit, name);
    String refused =
        !checked.problems().isEmpty()
            ? "It is not kept: the text can't be read."
            : fresh && there
                ? "It is not kept: there is an agreement of this name already."
                : !checked.flags().isEmpty() && visit.text("despite").isEmpty()
                    ? "It is not kept yet: it collides. Look at the conflicts first."
                    : null;
    if (refused == null) {
      try {
        visit.ask(new WriteAgreement(name, text, because));
        visit.goTo("/agreements/" + name);
        return;
      } catch (IllegalArgumentException wrong) {
        refused = "It is not kept: " + wrong.getMessage();
      }
    }
    show(visit, name, fresh, text, because, refused);
  }

  private static boolean taken(Visit visit, String name) {
    return visit.house().known(null).agreements().stream().anyMatch(it -> it.name().equals(name));
  }

  private static void withdraw(Visit visit, boolean again) {
    visit.ask(new WithdrawAgreement(name(visit), again, visit.text(BECAUSE)));
    visit.goTo("/agreements/" + name(visit));
  }
}
