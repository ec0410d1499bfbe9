package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import licet.desk.door.Routes;
import licet.desk.form.AnswerCard;
import licet.desk.form.FactCard;
import licet.desk.form.FactLinks;
import licet.desk.inquiry.Countries;
import licet.desk.inquiry.FindPatent;
import licet.desk.inquiry.House;
import licet.vocabulary.fact.Fact;

/// The routes of patents.
///
/// @param house whom they ask
record PatentPages(House house) implements Routes {
  /// Names looked for in the words of conflicts.
  private static final int MOST_NAMES = 2_000;

  @Override
  public void add(JavalinConfig server) {
    server.routes.get("/patents/{number}", request -> read(new Visit(request, house)));
  }

  private static void read(Visit visit) {
    var clocks = visit.clocks();
    String number = visit.request().pathParam("number");
    String in = visit.text("in");
    var knownOn = clocks.knownDay(visit.house().clock());
    FindPatent.Found found;
    try {
      String country = in.isEmpty() ? null : Countries.code(in);
      found = visit.ask(new FindPatent(number, country, clocks.on(), knownOn));
    } catch (IllegalArgumentException unknown) {
      visit.refuse(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
      return;
    }
    var ids = found.told().facts().stream().map(Fact::id).limit(MOST_NAMES).toList();
    var links = new FactLinks(ids, found.told().places());
    visit.show(
        new PatentPage(
            visit.frame(found.number(), null),
            found,
            TitleLanes.of(found, links, clocks.on()),
            AnswerCard.of(found.owner(), found.told()),
            found.burdens().items().stream()
                .map(it -> new PatentPage.Burden(it, links.href(it.fact())))
                .toList(),
            found.facts().stream()
                .map(it -> new PatentPage.Told(FactCard.of(it, ""), links.href(it.id())))
                .toList(),
            links));
  }
}
