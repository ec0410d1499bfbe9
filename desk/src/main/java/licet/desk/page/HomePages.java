package licet.desk.page;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import licet.desk.form.Named;
import licet.desk.form.Words;
import licet.desk.inquiry.ListChanges;
import licet.desk.inquiry.ListDeals;
import licet.desk.inquiry.ListParties;
import licet.desk.inquiry.ListSources;
import licet.register.change.Changes;
import licet.register.deals.Deal;
import licet.register.deals.Relation;
import licet.register.known.KnownSource;
import org.jspecify.annotations.Nullable;

/// The first page, and what it remembers of a visitor.
final class HomePages {
  private static final String COOKIE = "licet-seen";
  private static final int A_YEAR = 365 * 24 * 60 * 60;
  private static final int LATEST = 8;
  private static final int MOST_CHANGES = 12;

  private HomePages() {}

  /// What a visitor has seen.
  ///
  /// @param until all up to here
  /// @param last when the first page was last looked at
  private record Seen(Instant until, Instant last) {}

  /// A deal and the last day on which it can have been made.
  private record Dated(Deal deal, LocalDate day) {}

  /// What is new, what waits, and how much there is.
  static void today(Visit visit) {
    var now = visit.house().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    var seen = seen(visit, now);
    boolean first = seen == null;
    var next = seen == null ? new Seen(now, now) : moved(visit, seen, now);
    remember(visit, next);
    var knownOn = visit.clocks().knownOn();
    var sources = visit.ask(new ListSources(knownOn));
    if (sources.isEmpty() && knownOn == null) {
      visit.show(
          new FirstStepPage(visit.frame("A first step", Section.HOME), visit.house().place()));
      return;
    }
    var deals = visit.ask(new ListDeals(ListDeals.Filter.ALL, knownOn)).deals();
    var parties = visit.ask(new ListParties("", knownOn));
    var changes = first || !before(next.until(), knownOn) ? null : changes(visit, next.until());
    visit.show(
        new HomePage(
            visit.frame("Today", Section.HOME),
            first ? "" : next.until().toString(),
            changes == null ? List.of() : lines(changes),
            changes == null ? 0 : Math.max(0, changes.deals().size() - MOST_CHANGES),
            changes == null ? "" : sources(changes),
            latest(deals),
            waiting(parties, deals),
            totals(sources, deals, parties),
            languages(sources)));
  }

  /// Marks all that there is as seen.
  static void seen(Visit visit) {
    var now = visit.house().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    remember(visit, new Seen(now, now));
    visit.goTo("/");
  }

  private static boolean before(Instant since, @Nullable Instant knownOn) {
    return knownOn == null || since.isBefore(knownOn);
  }

  private static Changes changes(Visit visit, Instant since) {
    return visit.ask(new ListChanges(since, visit.clocks().knownOn()));
  }

  /// On a new day all that was there at the last visit counts as seen.
  private static Seen moved(Visit visit, Seen seen, Instant now) {
    var zone = visit.house().clock().getZone();
    boolean sameDay = seen.last().atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    return new Seen(sameDay ? seen.until() : seen.last(), now);
  }

  private static @Nullable Seen seen(Visit visit, Instant now) {
    String[] kept = Objects.requireNonNullElse(visit.request().cookie(COOKIE), "").split("\\.", -1);
    try {
      if (kept.length == 2) {
        var until = Instant.ofEpochSecond(Long.parseLong(kept[0]));
        var last = Instant.ofEpochSecond(Long.parseLong(kept[1]));
        return until.isAfter(now) || last.isAfter(now) ? null : new Seen(until, last);
      }
    } catch (DateTimeException | NumberFormatException _) {
      return null;
    }
    return null;
  }

  private static void remember(Visit visit, Seen seen) {
    String value = seen.until().getEpochSecond() + "." + seen.last().getEpochSecond();
    var cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    visit.request().cookie(cookie);
  }

  private static List<ChangeLine> lines(Changes changes) {
    return changes.deals().stream()
        .sorted(Comparator.comparing(it -> it.sort()))
        .limit(MOST_CHANGES)
        .map(ChangeLine::of)
        .toList();
  }

  private static String sources(Changes changes) {
    long count =
        changes.entries().stream()
            .filter(it -> it.content() instanceof licet.register.journal.Content.SourceRecorded)
            .count();
    return Words.count(count, "new source", "new sources");
  }

  private static List<DealLine> latest(List<Deal> deals) {
    return deals.stream()
        .filter(Deal::main)
        .flatMap(it -> it.date().map(date -> new Dated(it, date.last())).stream())
        .sorted(Comparator.comparing(Dated::day).reversed())
        .limit(LATEST)
        .map(Dated::deal)
        .map(DealLine::of)
        .toList();
  }

  /// What somebody should look at.
  private static List<Link> waiting(List<ListParties.Active> parties, List<Deal> deals) {
    long pairs =
        deals.stream()
                .flatMap(it -> it.relations().stream())
                .filter(it -> it.link() == Relation.Link.MAY_BE)
                .count()
            / 2;
    long names = parties.stream().filter(it -> !it.who().listed()).count();
    var waiting = new ArrayList<Link>();
    if (pairs > 0) {
      waiting.add(
          new Link(
              Words.count(pairs, "pair of deals that may be one", "pairs of deals that may be one"),
              "/judge"));
    }
    if (names > 0) {
      waiting.add(
          new Link(
              Words.count(
                  names,
                  "name of a party that nobody has settled",
                  "names of parties that nobody has settled"),
              "/judge"));
    }
    return waiting;
  }

  private static List<Link> totals(
      List<KnownSource> sources, List<Deal> deals, List<ListParties.Active> parties) {
    return List.of(
        new Link(Words.count(sources.size(), "source", "sources"), "/sources"),
        new Link(Words.count(deals.size(), "deal", "deals"), "/deals"),
        new Link(Words.count(parties.size(), "party", "parties"), "/parties"));
  }

  private static List<HomePage.Language> languages(List<KnownSource> sources) {
    Map<String, Integer> count = new LinkedHashMap<>();
    Map<String, Integer> deals = new LinkedHashMap<>();
    for (var source : sources) {
      String tag = Objects.requireNonNullElse(source.source().language(), "");
      count.merge(tag, 1, Integer::sum);
      deals.merge(tag, source.deals().size(), Integer::sum);
    }
    int most = count.values().stream().max(Integer::compare).orElse(1);
    return count.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(it ->
            new HomePage.Language(
                it.getKey().isEmpty() ? "unknown" : Named.language(it.getKey()),
                Address.of("/sources").with("language", it.getKey()).toString(),
                100 * it.getValue() / most,
                Words.count(it.getValue(), "source", "sources")
                    + ", "
                    + Words.count(deals.getOrDefault(it.getKey(), 0), "telling", "tellings")))
        .toList();
  }
}
