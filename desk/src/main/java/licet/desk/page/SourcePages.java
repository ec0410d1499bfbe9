package licet.desk.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import licet.desk.form.EntryForm;
import licet.desk.form.HitForm;
import licet.desk.form.Named;
import licet.desk.form.SourceForm;
import licet.desk.form.Words;
import licet.desk.inquiry.ListChanges;
import licet.desk.inquiry.ListSources;
import licet.desk.inquiry.Moment;
import licet.desk.inquiry.Search;
import licet.notation.Json;
import licet.register.journal.Content;
import licet.register.journal.Entry;
import licet.register.known.KnownSource;
import licet.register.search.Hit;
import licet.vocabulary.source.SourceKind;

/// The pages of where it is all from: the sources, what stands in them, and what came in when.
final class SourcePages {
  private static final int MOST_HITS = 50;
  private static final int MOST_RECORDED = 100;

  private SourcePages() {}

  /// The list of sources.
  static void sources(Visit visit) {
    var all = visit.ask(new ListSources(visit.clocks().knownOn()));
    var asked = Address.of("/sources");
    for (String name : List.of("q", "language", "kind", "deals")) {
      asked = asked.with(name, visit.text(name));
    }
    var here = asked;
    var fitting = all.reversed().stream().filter(it -> fits(it, visit)).toList();
    boolean sent =
        Download.sent(
            visit,
            "sources",
            () -> SourceForm.sheet(fitting),
            () -> Json.array(fitting, SourceForm::json));
    if (sent) {
      return;
    }
    var part = Paging.part(fitting, here, visit.text("page"), "source", "sources");
    visit.show(
        new SourcesPage(
            visit.frame("Sources", Section.SOURCES),
            visit.text("q"),
            languages(all, visit.text("language")),
            kinds(visit.text("kind")),
            visit.text("deals"),
            part.items().stream().map(it -> row(it, visit)).toList(),
            part.paging(),
            Downloads.of(here, "csv", "xlsx", "json")));
  }

  private static boolean fits(KnownSource it, Visit visit) {
    var source = it.source();
    String language = visit.text("language");
    String kind = visit.text("kind");
    String words = visit.text("q").toLowerCase(Locale.ROOT);
    String named = source.path() + "\n" + Objects.toString(source.title(), "");
    return (language.isEmpty() || language.equals(Objects.toString(source.language(), "unknown")))
        && (kind.isEmpty() || kind.equals(witness(it).label()))
        && named.toLowerCase(Locale.ROOT).contains(words)
        && switch (visit.text("deals")) {
          case "some" -> !it.deals().isEmpty();
          case "none" -> it.deals().isEmpty();
          default -> true;
        };
  }

  private static SourceKind witness(KnownSource it) {
    return it.repost() ? SourceKind.REPOST : it.source().kind();
  }

  private static List<DealFilter.Choice> languages(List<KnownSource> all, String chosen) {
    return all.stream()
        .map(it -> Objects.toString(it.source().language(), "unknown"))
        .distinct()
        .map(it ->
            new DealFilter.Choice(
                it, it.equals("unknown") ? it : Named.language(it), it.equals(chosen)))
        .sorted(java.util.Comparator.comparing(DealFilter.Choice::label))
        .toList();
  }

  private static List<DealFilter.Choice> kinds(String chosen) {
    return Stream.of(SourceKind.values())
        .map(it -> new DealFilter.Choice(it.label(), it.label(), it.label().equals(chosen)))
        .toList();
  }

  private static SourcesPage.Row row(KnownSource it, Visit visit) {
    var source = it.source();
    String language = Objects.toString(source.language(), "");
    var zone = visit.house().clock().getZone();
    return new SourcesPage.Row(
        new Link(QuoteLine.name(source), Address.report(source.sha256()).toString()),
        source.path(),
        language,
        language.isEmpty() ? "unknown" : Named.language(language),
        witness(it).label(),
        Objects.toString(source.published(), ""),
        it.recordedAt().atZone(zone).toLocalDate().toString(),
        it.deals().size(),
        it.repost() ? repeated(it, visit) : null,
        it.withdrawn());
  }

  private static Link repeated(KnownSource it, Visit visit) {
    var voice = visit.house().known(visit.clocks().knownOn()).source(it.voice());
    return new Link(
        QuoteLine.name(voice.source()), Address.report(voice.source().sha256()).toString());
  }

  /// What stands where.
  static void search(Visit visit) {
    String words = visit.text("q");
    List<Hit> hits = words.isEmpty() ? List.of() : visit.ask(new Search(words, MOST_HITS));
    boolean sent =
        Download.sent(
            visit, "search", () -> HitForm.sheet(hits), () -> Json.array(hits, HitForm::json));
    if (sent) {
      return;
    }
    var terms = Marked.terms(words);
    var known = visit.house().known(null);
    var here = Address.of("/search").with("q", words);
    visit.show(
        new SearchPage(
            visit.frame(words.isEmpty() ? "Search" : "Search: " + words, null),
            words,
            hits.size() == MOST_HITS
                ? "the best " + MOST_HITS + " of many hits"
                : Words.count(hits.size(), "hit", "hits"),
            visit.clocks().knownOn() != null,
            hits.stream()
                .filter(it -> it.sort() == Hit.Sort.DEAL)
                .map(it -> DealLine.of(known.deal(it.id())))
                .toList(),
            hits.stream()
                .filter(it -> it.sort() == Hit.Sort.SOURCE)
                .map(it -> found(it, terms, known.source(it.id())))
                .toList(),
            Downloads.of(here, "csv", "json")));
  }

  private static SearchPage.Found found(Hit hit, List<String> terms, KnownSource known) {
    var source = known.source();
    return new SearchPage.Found(
        Address.report(hit.id()).toString(),
        Marked.of(QuoteLine.name(source), terms),
        source.language(),
        Stream.of(
                source.language() == null ? "language unknown" : Named.language(source.language()),
                Objects.toString(source.published(), "undated"),
                witness(known).label(),
                Words.count(known.deals().size(), "deal", "deals"))
            .reduce((one, other) -> one + " · " + other)
            .orElse(""),
        hit.passages().stream()
            .map(it -> Marked.of(it.quote().replaceAll("\\s+", " ").strip(), terms))
            .toList());
  }

  /// What came in since, and what it did.
  static void changes(Visit visit) {
    String since = visit.text("since").isEmpty() ? "7d" : visit.text("since");
    var from = Moment.start(since, visit.house().clock());
    var changes = visit.ask(new ListChanges(from, visit.clocks().knownOn()));
    boolean sent =
        Download.sent(
            visit,
            "changes",
            () -> EntryForm.sheet(changes.deals()),
            () -> EntryForm.json(changes));
    if (sent) {
      return;
    }
    var here = Address.of("/changes").with("since", since);
    var recorded =
        changes.entries().reversed().stream()
            .filter(it -> !(it.content() instanceof Content.ReadingRecorded))
            .toList();
    var part = Paging.part(changes.deals(), here, visit.text("page"), "change", "changes");
    visit.show(
        new ChangesPage(
            visit.frame("Changes", null),
            since,
            from.toString().substring(0, 16).replace('T', ' ') + " UTC",
            recorded.stream().limit(MOST_RECORDED).map(SourcePages::recorded).toList(),
            Math.max(0, recorded.size() - MOST_RECORDED),
            part.items().stream().map(ChangeLine::of).toList(),
            part.paging(),
            Downloads.of(here, "csv", "xlsx", "json")));
  }

  private static ChangesPage.Recorded recorded(Entry entry) {
    return new ChangesPage.Recorded(
        entry.number(),
        entry.recordedAt().toString().substring(0, 16).replace('T', ' '),
        entry.content().kind().label().replace('-', ' '),
        entry.content() instanceof Content.SourceRecorded(var source, _)
            ? QuoteLine.name(source)
            : EntryForm.words(entry.content()),
        entry.content() instanceof Content.SourceRecorded(var source, _)
            ? Address.report(source.sha256()).toString()
            : null);
  }
}
