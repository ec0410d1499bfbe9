package licet.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import licet.register.deals.Deal;
import licet.register.journal.Content.Reason;
import licet.register.journal.MemoryJournal;
import licet.register.known.Known;
import licet.register.search.SearchIndex;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Judgement.Verdict;
import licet.vocabulary.statement.Reading;

/// A register in memory whose clock goes on an hour with each thing that is done.
final class World {
  static final Gazetteer GAZETTEER = Gazetteer.load();
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  final Register register = new Register(new MemoryJournal(), SearchIndex.inMemory(), GAZETTEER);

  private Instant now = START;

  static World of(Report... reports) {
    return of(Arrays.stream(reports).map(Report::reading).toList());
  }

  static World of(List<Reading> readings) {
    var world = new World();
    readings.forEach(world::add);
    return world;
  }

  Instant now() {
    return now;
  }

  World add(Reading reading) {
    register.add(reading, "1", tick());
    return this;
  }

  World judgeDeals(Deal left, Deal right, Verdict verdict) {
    return judgeDeals(left.id(), right.id(), verdict);
  }

  World judgeDeals(String left, String right, Verdict verdict) {
    register.judgeDeals(new Judgement(left, right, verdict, "on good grounds", "Ann"), tick());
    return this;
  }

  World judgeParties(String left, String right, Verdict verdict) {
    register.judgeParties(new Judgement(left, right, verdict, "on good grounds", "Ann"), tick());
    return this;
  }

  World withdraw(String id) {
    register.withdraw(id, new Reason("retracted", "Ann"), tick());
    return this;
  }

  World restore(String id) {
    register.restore(id, new Reason("not so", "Ann"), tick());
    return this;
  }

  Known known() {
    return register.known();
  }

  List<Deal> deals() {
    return known().deals();
  }

  /// For each deal the paths of the sources that tell it.
  Set<Set<String>> clusters() {
    return deals().stream().map(World::paths).collect(Collectors.toSet());
  }

  /// The deal that a source tells alone or with others.
  Deal dealOf(String path) {
    return deals().stream().filter(deal -> paths(deal).contains(path)).findFirst().orElseThrow();
  }

  static Set<String> paths(Deal deal) {
    return deal.sources().stream().map(source -> source.path()).collect(Collectors.toSet());
  }

  private Instant tick() {
    now = now.plus(Duration.ofHours(1));
    return now;
  }
}
