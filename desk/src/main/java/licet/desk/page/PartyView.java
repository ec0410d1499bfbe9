package licet.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import licet.desk.form.Named;
import licet.desk.form.PartyForm;
import licet.desk.form.Words;
import licet.desk.inquiry.FindParty;
import licet.register.deals.Deal;
import licet.register.deals.Value;
import licet.register.journal.Entry;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.party.Party;
import licet.vocabulary.time.Period;

/// A party as it is put on its page.
///
/// @param found the party
/// @param gazetteer who its group is
record PartyView(FindParty.Found found, Gazetteer gazetteer) {
  private static final List<String> PARTS =
      List.of(
          "Cross-licenses",
          "Licenses out",
          "Licenses in",
          "Patents or businesses sold",
          "Patents or businesses bought",
          "Suits and settlements",
          "Supply, cooperation and pools",
          "Other deals");

  PartyPage page(Visit visit, List<Entry> judgements) {
    var who = found.who();
    var on = visit.clocks().on();
    return new PartyPage(
        visit.frame(who.name(), Section.PARTIES),
        who.name(),
        who.because(),
        about(),
        names(),
        on.toString(),
        parents(on),
        children(on),
        found.group(),
        parts(),
        Words.count(found.deals().size(), "deal", "deals"),
        found.facts().stream()
            .map(it -> new PartyPage.Figure(PartyForm.words(it.fact()), QuoteLine.of(it)))
            .toList(),
        found.quotes().stream().map(QuoteLine::of).toList(),
        found.mentions().stream().map(PartyView::mention).toList(),
        JudgementLine.of(found.judgements(), judgements),
        Address.of("/deals").with("party", who.name()).toString(),
        Downloads.of(Address.party(who.id()), "json", "csv"));
  }

  private String about() {
    var listed = found.listed();
    return listed == null
        ? "not in the gazetteer; known only by how reports write its name"
        : Stream.of(listed.kind(), Named.country(listed.country()))
            .filter(it -> !it.isEmpty())
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
  }

  private List<PartyPage.Naming> names() {
    var listed = found.listed();
    return listed == null
        ? List.of()
        : listed.names().stream()
            .map(it -> new PartyPage.Naming(it.form(), when(it.used()), it.ambiguous()))
            .toList();
  }

  private List<PartyPage.Tied> parents(LocalDate on) {
    var listed = found.listed();
    return listed == null
        ? List.of()
        : listed.parents().stream().map(it -> tied(it.id(), it.held(), on)).toList();
  }

  private List<PartyPage.Tied> children(LocalDate on) {
    var children = new ArrayList<PartyPage.Tied>();
    for (var party : gazetteer.parties()) {
      for (var parent : party.parents()) {
        if (parent.id().equals(found.who().id())) {
          children.add(tied(party.id(), parent.held(), on));
        }
      }
    }
    return children;
  }

  private PartyPage.Tied tied(String id, Period held, LocalDate on) {
    String name = gazetteer.byId(id).map(Party::name).orElse(id);
    return new PartyPage.Tied(
        new Link(name, Address.party(id).toString()), when(held), held.contains(on));
  }

  private static String when(Period period) {
    boolean begun = period.from().equals(LocalDate.MIN);
    boolean open = period.until().equals(LocalDate.MAX);
    return (begun ? "" : "from " + period.from())
        + (begun || open ? "" : " ")
        + (open ? "" : "until " + period.until());
  }

  private static PartyPage.Mention mention(FindParty.Mention it) {
    return new PartyPage.Mention(
        it.asWritten(), Words.count(it.sources(), "source", "sources"), it.because());
  }

  /// Its deals by the part it plays; a deal stands wherever it plays one.
  private List<PartyPage.Part> parts() {
    Map<String, List<DealLine>> byPart = new LinkedHashMap<>();
    for (String part : PARTS) {
      byPart.put(part, new ArrayList<>());
    }
    for (var deal : found.deals().reversed()) {
      for (String part : parts(deal)) {
        byPart.computeIfAbsent(part, _ -> new ArrayList<>()).add(DealLine.of(deal));
      }
    }
    return byPart.entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .map(it -> new PartyPage.Part(it.getKey(), it.getValue()))
        .toList();
  }

  private Set<String> parts(Deal deal) {
    Set<String> parts = new java.util.TreeSet<>();
    boolean cross = has(deal, DealKind.CROSS_LICENSE);
    if (cross) {
      parts.add(PARTS.get(0));
    }
    for (var role : roles(deal)) {
      switch (role) {
        case LICENSOR -> add(parts, !cross, PARTS.get(1));
        case LICENSEE -> add(parts, !cross, PARTS.get(2));
        case SELLER -> parts.add(PARTS.get(3));
        case BUYER -> parts.add(PARTS.get(4));
        case PLAINTIFF, DEFENDANT -> parts.add(PARTS.get(5));
        case SUPPLIER, CUSTOMER, PARTNER, ADMINISTRATOR -> parts.add(PARTS.get(6));
      }
    }
    add(parts, has(deal, DealKind.SETTLEMENT) || has(deal, DealKind.LITIGATION), PARTS.get(5));
    return parts.isEmpty() ? Set.of(PARTS.getLast()) : parts;
  }

  private static void add(Set<String> parts, boolean so, String part) {
    if (so) {
      parts.add(part);
    }
  }

  private static boolean has(Deal deal, DealKind kind) {
    return deal.kinds().stream().anyMatch(it -> it.value() == kind);
  }

  private List<Role> roles(Deal deal) {
    return deal.parties().stream()
        .filter(it -> it.who().id().equals(found.who().id()))
        .flatMap(it -> it.roles().stream().map(Value::value))
        .toList();
  }
}
