package licet.register.known;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import licet.register.deals.Deal;
import licet.register.deals.Reconciliation;
import licet.register.deals.Said;
import licet.register.deals.Told;
import licet.register.identity.Parties;
import licet.register.identity.Standing;

/// All that the register knew on an instant: sources, parties and deals. It is a view, reckoned
/// from the journal and never stored; entries recorded later change nothing of it.
public final class Known {
  private final Instant on;
  private final Parties parties;
  private final Standing dealJudgements;
  private final NavigableMap<String, KnownSource> sourceBySha256;
  private final List<Deal> deals;
  private final NavigableMap<String, Deal> dealById;
  private final List<KnownAgreement> agreements;

  Known(
      Instant on,
      Parties parties,
      Standing dealJudgements,
      Collection<KnownSource> sources,
      List<KnownAgreement> agreements) {
    this.on = on;
    this.parties = parties;
    this.dealJudgements = dealJudgements;
    sourceBySha256 = new TreeMap<>();
    dealById = new TreeMap<>();
    this.agreements = List.copyOf(agreements);
    sources.forEach(source -> sourceBySha256.put(source.source().sha256(), source));
    var told = sources.stream().flatMap(source -> source.deals().stream()).toList();
    deals = Reconciliation.of(told, dealJudgements);
    for (var deal : deals) {
      deal.told().forEach(it -> dealById.put(it.id(), deal));
    }
  }

  private Known(Instant on, Known same) {
    this.on = on;
    parties = same.parties;
    dealJudgements = same.dealJudgements;
    sourceBySha256 = same.sourceBySha256;
    deals = same.deals;
    dealById = same.dealById;
    agreements = same.agreements;
  }

  /// The same as of another instant, where nothing was recorded between the two.
  public Known at(Instant instant) {
    return instant.equals(on) ? this : new Known(instant, this);
  }

  /// The last instant whose entries count.
  public Instant on() {
    return on;
  }

  /// Who is who.
  public Parties parties() {
    return parties;
  }

  /// The judgements over deals that stand.
  public Standing dealJudgements() {
    return dealJudgements;
  }

  /// The sources, by digest; those withdrawn are among them.
  public Collection<KnownSource> sources() {
    return sourceBySha256.values();
  }

  /// True if there is a source with this digest.
  public boolean holds(String sha256) {
    return sourceBySha256.containsKey(sha256);
  }

  /// The source whose digest begins so.
  ///
  /// @throws IllegalArgumentException if there is none or more than one
  public KnownSource source(String prefix) {
    var exact = sourceBySha256.get(prefix);
    return exact != null ? exact : one("source", sourceBySha256, prefix);
  }

  /// The agreements written down, by name; those withdrawn are among them.
  public List<KnownAgreement> agreements() {
    return agreements;
  }

  /// The agreement with this name.
  ///
  /// @throws IllegalArgumentException if there is none
  public KnownAgreement agreement(String name) {
    return agreements.stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no agreement is named '" + name + "'"));
  }

  /// The deals, the earliest first, those without a date last.
  public List<Deal> deals() {
    return deals;
  }

  /// The deals to which a party is a party, in the same order.
  ///
  /// @param id of the party
  public List<Deal> dealsOf(String id) {
    return deals.stream()
        .filter(deal -> deal.parties().stream().anyMatch(party -> party.who().id().equals(id)))
        .toList();
  }

  /// The deal one of whose told deals has an id that begins so; a deal's own id is one of them.
  ///
  /// @throws IllegalArgumentException if there is none or more than one
  public Deal deal(String prefix) {
    var exact = dealById.get(prefix);
    return exact != null ? exact : one("deal", dealById, prefix);
  }

  /// The told deal with this id.
  ///
  /// @throws IllegalArgumentException if there is none
  public Told told(String id) {
    return deal(id).told().stream()
        .filter(told -> told.id().startsWith(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no deal told has the id " + id));
  }

  /// The statement whose id begins so.
  ///
  /// @throws IllegalArgumentException if there is none or more than one
  public Said statement(String prefix) {
    var found = new TreeMap<String, Said>();
    sources().stream()
        .flatMap(source -> source.deals().stream())
        .flatMap(told -> told.said().stream())
        .filter(said -> said.id().startsWith(prefix))
        .forEach(said -> found.put(said.id(), said));
    return one("statement", found, prefix);
  }

  private static <T> T one(String noun, NavigableMap<String, T> byId, String prefix) {
    Map<String, T> found = byId.subMap(prefix, true, prefix + Character.MAX_VALUE, true);
    var values = found.values().stream().distinct().limit(2).toList();
    if (prefix.isEmpty() || values.isEmpty()) {
      throw new IllegalArgumentException("no " + noun + " has the id '" + prefix + "'");
    }
    if (values.size() > 1) {
      String some = found.keySet().stream().limit(5).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "more than one " + noun + " has an id that begins with '" + prefix + "': " + some);
    }
    return values.getFirst();
  }
}
