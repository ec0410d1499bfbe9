package licet.desk.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import licet.desk.form.DealFields;
import licet.desk.form.DealSheet;
import licet.desk.form.Headline;
import licet.desk.form.Named;
import licet.desk.form.Words;
import licet.desk.inquiry.FindDeal;
import licet.desk.picture.History;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Join;
import licet.register.deals.Relation;
import licet.register.deals.Told;
import licet.register.journal.Entry;
import licet.register.known.Known;

/// A deal as it is put on its page.
///
/// @param found the deal and what lies around it
/// @param known the view it is from
/// @param zone where days begin
record DealView(FindDeal.Found found, Known known, ZoneId zone) {
  private static final int MOST_SUMS = 3;

  DealPage page(Visit visit, List<Entry> judgements) {
    var deal = found.deal();
    String headline = Headline.of(deal);
    return new DealPage(
        visit.frame(headline, Section.DEALS),
        deal.id(),
        headline,
        DealLine.of(deal),
        summary(),
        deal.parties().stream().map(this::party).toList(),
        fields(),
        found.quotes().stream().map(QuoteLine::of).toList(),
        history(),
        deal.told().stream().map(this::telling).toList(),
        deal.joins().stream().map(this::join).toList(),
        deal.relations().stream().flatMap(it -> related(it).stream()).toList(),
        JudgementLine.of(judged(), judgements),
        Deal.POLICY,
        Downloads.of(Address.deal(deal.id()), "json", "csv", "xlsx"));
  }

  private List<licet.vocabulary.statement.Judgement> judged() {
    var ids = found.deal().told().stream().map(Told::id).collect(Collectors.toSet());
    return known.dealJudgements().judgements().stream()
        .filter(it -> ids.contains(it.left()) || ids.contains(it.right()))
        .toList();
  }

  private List<Link> summary() {
    var deal = found.deal();
    var line = DealLine.of(deal);
    var summary = new ArrayList<Link>();
    add(summary, "Made or announced", line.date().isEmpty() ? "nobody tells when" : line.date());
    add(summary, "Status", line.status());
    add(summary, "Patents", line.patents());
    int more = line.money().size() - MOST_SUMS;
    add(
        summary,
        "Money",
        line.money().stream().limit(MOST_SUMS).collect(Collectors.joining("; "))
            + (more > 0 ? "; and " + Words.count(more, "more sum", "more sums") : ""));
    add(
        summary,
        "Told by",
        Words.count(deal.sources().size(), "report", "reports")
            + " in "
            + Words.count(deal.voices(), "independent voice", "independent voices")
            + (deal.main() ? "" : "; all only recall it"));
    add(summary, "Read with", String.format(Locale.ROOT, "confidence %.2f", deal.confidence()));
    return summary;
  }

  private static void add(List<Link> summary, String label, String words) {
    if (!words.isEmpty()) {
      summary.add(new Link(label, words));
    }
  }

  private DealPage.Party party(DealParty party) {
    var named = DealFields.party(party);
    var roles = DealFields.roles(party);
    return new DealPage.Party(
        new Link(party.who().name(), Address.party(party.who().id()).toString()),
        party.asWritten(),
        party.who().because(),
        value(named),
        roles.values().isEmpty()
            ? new DealPage.Field("Roles", "no report tells its role", "", List.of())
            : field(roles));
  }

  private List<DealPage.Field> fields() {
    return DealFields.of(found.deal()).stream()
        .filter(it -> !it.name().equals("party") && !it.name().startsWith("role of "))
        .map(this::field)
        .toList();
  }

  private DealPage.Field field(DealFields.Named field) {
    int most = field.values().stream().mapToInt(DealFields.Said::voices).max().orElse(0);
    String agreement =
        field.disputed()
            ? "sources differ"
            : most > 1 ? Words.count(most, "voice", "voices") + " agree" : "one voice";
    String name = Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
    return new DealPage.Field(
        name,
        agreement,
        field.disputed() ? "open" : most > 1 ? "yes" : "",
        field.values().stream().map(this::value).toList());
  }

  private DealPage.Value value(DealFields.Said said) {
    int all = Math.max(1, found.deal().voices());
    return new DealPage.Value(
        said.words(),
        Math.min(100, 100 * said.voices() / all),
        said.voices() + " of " + Words.count(all, "voice", "voices"),
        said.support().getFirst().kind().label(),
        said.support().stream().map(QuoteLine::of).toList());
  }

  private LocalDate learnt(Told told) {
    return known.source(told.source().sha256()).recordedAt().atZone(zone).toLocalDate();
  }

  private History history() {
    return History.of(
        found.deal().told().stream()
            .sorted(
                Comparator.comparing((Told it) -> known.source(it.source().sha256()).recordedAt()))
            .map(it ->
                new History.Telling(
                    learnt(it),
                    QuoteLine.name(it.source()),
                    it.deal().date().orElse(null),
                    it.source().published(),
                    Address.report(it.source().sha256()).toString()))
            .toList());
  }

  private DealPage.Telling telling(Told told) {
    var source = told.source();
    String tag = Objects.toString(source.language(), "");
    return new DealPage.Telling(
        report(told),
        tag,
        tag.isEmpty() ? "unknown" : Named.language(tag),
        Objects.toString(source.published(), "undated"),
        learnt(told).toString(),
        source.kind().label(),
        told.deal().main(),
        told.repost() ? QuoteLine.name(known.source(told.voice()).source()) : "");
  }

  private static Link report(Told told) {
    var first = told.said().getFirst();
    return new Link(
        QuoteLine.name(told.source()), Address.statement(told.source().sha256(), first.id()));
  }

  private DealPage.Join join(Join join) {
    return new DealPage.Join(
        join.left(),
        join.right(),
        report(known.told(join.left())),
        report(known.told(join.right())),
        join.because());
  }

  private List<DealPage.Related> related(Relation relation) {
    var other = found.related().get(relation.deal());
    return other == null
        ? List.of()
        : List.of(
            new DealPage.Related(
                words(relation.link()),
                DealSheet.shortId(other.id()),
                DealLine.of(other),
                relation.because(),
                relation.link() == Relation.Link.MAY_BE));
  }

  private static String words(Relation.Link link) {
    return switch (link) {
      case FOLLOWS -> "Follows";
      case FOLLOWED_BY -> "Followed by";
      case SETTLES -> "Ends the suit";
      case SETTLED_BY -> "Ended by";
      case TOLD_WITH -> "Told together with";
      case MAY_BE -> "May be the same as";
    };
  }
}
