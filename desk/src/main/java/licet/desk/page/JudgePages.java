package licet.desk.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.door.Routes;
import licet.desk.form.DealFields;
import licet.desk.inquiry.Doubt;
import licet.desk.inquiry.FindDeal;
import licet.desk.inquiry.FindDoubts;
import licet.desk.inquiry.FindParty;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Judge;
import licet.desk.inquiry.ListJudgements;
import licet.desk.inquiry.UndoJudgement;
import licet.register.deals.Deal;
import licet.register.identity.Who;
import licet.register.journal.Content;
import licet.register.journal.Entry;
import licet.register.known.Known;
import licet.vocabulary.party.Party;
import licet.vocabulary.statement.Judgement;

/// The pages by which people judge what is one.
///
/// @param house whom they ask
record JudgePages(House house) implements Routes {
  private static final String DEAL_ID = "[0-9a-f]{16}";

  @Override
  public void add(JavalinConfig server) {
    server.routes.get("/judge", request -> show(new Visit(request, house), ""));
    server.routes.post("/judge", request -> act(new Visit(request, house), this::judge));
    server.routes.post("/judge/undo", request -> act(new Visit(request, house), this::undo));
  }

  /// Does what a form asks for and goes back to where it came from.
  private void act(Visit visit, Action action) {
    try {
      action.run(visit);
    } catch (IllegalArgumentException wrong) {
      visit.request().status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(visit, String.valueOf(wrong.getMessage()));
      return;
    }
    visit.goTo(local(visit.text("back"), "/judge"));
  }

  private void judge(Visit visit) {
    String verdict = visit.text("verdict");
    var held =
        Stream.of(Judgement.Verdict.values())
            .filter(it -> it != Judgement.Verdict.WITHDRAWN && it.label().equals(verdict))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no such verdict: '" + verdict + "'; expected same, different or unsure"));
    visit.ask(new Judge(held, visit.text("left"), visit.text("right"), visit.text("because")));
  }

  private void undo(Visit visit) {
    String entry = visit.text("entry");
    if (!entry.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("no such entry: '" + entry + "'; expected its number");
    }
    String because = visit.text("because");
    visit.ask(new UndoJudgement(Long.parseLong(entry), because.isEmpty() ? "withdrawn" : because));
  }

  /// A path of this desk, whatever a form says.
  static String local(String back, String otherwise) {
    boolean ours = back.matches("/(?![/\\\\])[^\\s\\\\\\p{Cc}]*");
    return ours ? back : otherwise;
  }

  private void show(Visit visit, String problem) {
    var knownOn = visit.clocks().knownOn();
    var known = house.known(knownOn);
    var queue = visit.ask(new FindDoubts(knownOn));
    var standing = standing(visit, known);
    String by = visit.asker().name();
    var last = standing.stream().filter(it -> it.by().equals(by)).findFirst().orElse(null);
    visit.show(
        new JudgePage(
            visit.frame("Judge", Section.JUDGE),
            problem.isEmpty() ? pair(visit, queue).orElse(null) : again(visit, queue).orElse(null),
            queue,
            standing,
            last,
            problem,
            knownOn == null));
  }

  private Optional<JudgePage.Pair> pair(Visit visit, List<Doubt> queue) {
    String left = visit.text("left");
    String right = visit.text("right");
    var asked = queue.stream().filter(it -> it.left().equals(left) && it.right().equals(right));
    if (left.isEmpty() || right.isEmpty()) {
      return queue.stream().findFirst().map(it -> pair(it, visit));
    }
    var doubt =
        asked
            .findFirst()
            .orElseGet(() ->
                new Doubt(
                    left.matches(DEAL_ID) && right.matches(DEAL_ID)
                        ? Doubt.About.DEAL
                        : Doubt.About.PARTY,
                    left,
                    right,
                    "",
                    0,
                    List.of()));
    return Optional.of(pair(doubt, visit));
  }

  /// The pair that something was wrong with, if there is such a pair.
  private Optional<JudgePage.Pair> again(Visit visit, List<Doubt> queue) {
    try {
      return pair(visit, queue);
    } catch (IllegalArgumentException _) {
      return queue.stream().findFirst().map(it -> pair(it, visit));
    }
  }

  private JudgePage.Pair pair(Doubt doubt, Visit visit) {
    String because = String.join("; ", doubt.reasons());
    return switch (doubt.about()) {
      case DEAL -> {
        var left = visit.ask(new FindDeal(doubt.left(), visit.clocks().knownOn())).deal();
        var right = visit.ask(new FindDeal(doubt.right(), visit.clocks().knownOn())).deal();
        yield new JudgePage.Pair(
            doubt.left(), doubt.right(), link(left), link(right), because, rows(left, right));
      }
      case PARTY -> {
        var left = party(doubt.left(), visit);
        var right = party(doubt.right(), visit);
        yield new JudgePage.Pair(
            doubt.left(),
            doubt.right(),
            new Link(doubt.left(), Address.party(left.who().id()).toString()),
            new Link(doubt.right(), Address.party(right.who().id()).toString()),
            because,
            rows(left, right));
      }
    };
  }

  /// A party, be it only in the gazetteer.
  private FindParty.Found party(String name, Visit visit) {
    return visit.ask(new FindParty(name, visit.clocks().knownOn()));
  }

  private static Link link(Deal deal) {
    return new Link(deal.title(), Address.deal(deal.id()).toString());
  }

  private static List<JudgePage.Row> rows(Deal left, Deal right) {
    var names = new LinkedHashSet<String>();
    var fields = DealFields.of(left);
    var others = DealFields.of(right);
    Stream.concat(fields.stream(), others.stream()).map(DealFields.Named::name).forEach(names::add);
    var rows = new ArrayList<JudgePage.Row>();
    for (String name : names) {
      rows.add(new JudgePage.Row(name, values(fields, name), values(others, name)));
    }
    rows.add(new JudgePage.Row("told by", sources(left), sources(right)));
    return rows;
  }

  private static List<String> values(List<DealFields.Named> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .flatMap(field -> field.values().stream())
        .map(DealFields.Said::words)
        .toList();
  }

  private static List<String> sources(Deal deal) {
    return deal.sources().stream().map(QuoteLine::name).toList();
  }

  private static List<JudgePage.Row> rows(FindParty.Found left, FindParty.Found right) {
    return List.of(
        new JudgePage.Row("known as", listed(left), listed(right)),
        new JudgePage.Row("country", country(left), country(right)),
        new JudgePage.Row("sort", sort(left), sort(right)),
        new JudgePage.Row("written", written(left), written(right)),
        new JudgePage.Row("deals with", partners(left), partners(right)),
        new JudgePage.Row("deals", titles(left), titles(right)),
        new JudgePage.Row("spoken for by", speakers(left), speakers(right)));
  }

  private static List<String> listed(FindParty.Found it) {
    Party listed = it.listed();
    return listed == null
        ? List.of("not in the gazetteer")
        : listed.names().stream().map(Party.Name::form).distinct().toList();
  }

  private static List<String> country(FindParty.Found it) {
    Party listed = it.listed();
    return listed == null || listed.country().isBlank() ? List.of() : List.of(listed.country());
  }

  private static List<String> sort(FindParty.Found it) {
    Party listed = it.listed();
    return listed == null ? List.of() : List.of(listed.kind());
  }

  private static List<String> written(FindParty.Found it) {
    return it.mentions().stream().map(FindParty.Mention::asWritten).toList();
  }

  private static List<String> partners(FindParty.Found it) {
    return it.deals().stream()
        .flatMap(deal -> deal.parties().stream())
        .map(party -> party.who())
        .filter(who -> !who.id().equals(it.who().id()))
        .map(Who::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> titles(FindParty.Found it) {
    return it.deals().stream().map(Deal::title).toList();
  }

  private static List<String> speakers(FindParty.Found it) {
    return it.quotes().stream()
        .map(spoken -> spoken.quote().speaker())
        .flatMap(Stream::ofNullable)
        .distinct()
        .collect(Collectors.toList());
  }

  /// The judgements that stand, each with its entry, the newest first.
  private static List<JudgePage.Standing> standing(Visit visit, Known known) {
    var left = new ArrayList<Judgement>(known.parties().standing().judgements());
    left.addAll(known.dealJudgements().judgements());
    var standing = new ArrayList<JudgePage.Standing>();
    for (var entry : visit.ask(new ListJudgements(visit.clocks().knownOn())).reversed()) {
      if (entry.content() instanceof Content.Judged(var about, var it) && left.remove(it)) {
        standing.add(standing(entry, about, it, known));
      }
    }
    return standing;
  }

  private static JudgePage.Standing standing(
      Entry entry, Content.About about, Judgement it, Known known) {
    return new JudgePage.Standing(
        entry.number(),
        shown(about, it.left(), known),
        shown(about, it.right(), known),
        it.verdict().label(),
        it.by(),
        it.because(),
        entry.recordedAt().toString().substring(0, 16).replace('T', ' '));
  }

  private static Link shown(Content.About about, String id, Known known) {
    return switch (about) {
      case PARTY -> new Link(id, Address.party(id).toString());
      case DEAL ->
          known.deals().stream()
              .filter(deal -> deal.told().stream().anyMatch(told -> told.id().equals(id)))
              .findFirst()
              .map(deal -> new Link(deal.title() + " (" + short8(id) + ")", link(deal).to()))
              .orElseGet(() -> new Link(short8(id), "/deals"));
    };
  }

  private static String short8(String id) {
    return id.substring(0, Math.min(8, id.length())).toLowerCase(Locale.ROOT);
  }

  /// What a form does.
  private interface Action {
    void run(Visit visit);
  }
}
