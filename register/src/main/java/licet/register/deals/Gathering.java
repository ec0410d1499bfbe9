package licet.register.deals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import licet.vocabulary.deal.Status;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Claim;

/// The deals that clusters of told deals make, with all values that were said.
final class Gathering {
  private static final Comparator<Value<Status>> STATUS_RANK =
      Comparator.<Value<Status>, SourceKind>comparing(Value::witness)
          .thenComparingInt(value -> -reach(value.value()))
          .thenComparing(Value.rank());

  private final Clusters clusters;
  private final Collection<Join> open;

  Gathering(Clusters clusters, Collection<Join> open) {
    this.clusters = clusters;
    this.open = open;
  }

  List<Deal> deals() {
    var dealById = new HashMap<String, Deal>();
    var idByTold = new HashMap<String, String>();
    var joinsByCluster = clusters.joins();
    var deals =
        clusters.all().parallelStream()
            .map(cluster -> deal(told(cluster), joinsByCluster.getOrDefault(cluster, List.of())))
            .toList();
    for (var deal : deals) {
      dealById.put(deal.id(), deal);
      deal.told().forEach(it -> idByTold.put(it.id(), deal.id()));
    }
    var relations = new Relations(dealById.values());
    open.forEach(join -> relations.mayBe(join, idByTold));
    return relations.related().stream().map(Dated::of).sorted().map(Dated::deal).toList();
  }

  private List<Told> told(int cluster) {
    return clusters.clues(cluster).stream().sorted(Clue.FOUNDING).map(Clue::told).toList();
  }

  private static Deal deal(List<Told> told, List<Join> joins) {
    return new Deal(
        told.getFirst().id(),
        told,
        values(told, Claim.OfKind.class, Claim.OfKind::kind, Value.rank()),
        values(told, Claim.InStatus.class, Claim.InStatus::status, STATUS_RANK),
        new Roll(told).parties(),
        values(told, Claim.MadeOn.class, Claim.MadeOn::date, Value.rank()),
        values(told, Claim.CountsPatents.class, Claim.CountsPatents::count, Value.rank()),
        values(told, Claim.NamesPatent.class, Claim.NamesPatent::number, Value.rank()),
        values(told, Claim.Pays.class, Claim.Pays::sum, Value.rank()),
        values(told, Claim.CoversStandard.class, Claim.CoversStandard::standard, Value.rank()),
        values(
            told, Claim.CoversTechnology.class, Claim.CoversTechnology::technology, Value.rank()),
        values(told, Claim.HoldsIn.class, Claim.HoldsIn::territory, Value.rank()),
        values(told, Claim.Runs.class, Claim.Runs::term, Value.rank()),
        joins,
        List.of());
  }

  private static <C extends Claim, T> List<Value<T>> values(
      List<Told> told, Class<C> type, Function<C, T> value, Comparator<Value<T>> rank) {
    var supportByValue = new LinkedHashMap<T, List<Support>>();
    for (var one : told) {
      for (var said : one.said()) {
        if (type.isInstance(said.statement().claim())) {
          supportByValue
              .computeIfAbsent(
                  value.apply(type.cast(said.statement().claim())), _ -> new ArrayList<>(1))
              .add(new Support(said, one.source(), one.voice()));
        }
      }
    }
    return ranked(supportByValue, rank);
  }

  private static <T> List<Value<T>> ranked(
      Map<T, List<Support>> supportByValue, Comparator<Value<T>> rank) {
    return supportByValue.entrySet().stream()
        .map(entry -> new Value<>(entry.getKey(), entry.getValue()))
        .sorted(rank)
        .toList();
  }

  private static int reach(Status status) {
    return switch (status) {
      case RUMORED -> 0;
      case DENIED -> 1;
      case PENDING -> 2;
      case REPORTED -> 3;
      case ANNOUNCED -> 4;
      case EXPIRED -> 5;
      case ENDED -> 6;
    };
  }
}
