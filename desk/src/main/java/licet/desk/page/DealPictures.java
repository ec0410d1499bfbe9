package licet.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.picture.Network;
import licet.desk.picture.Timeline;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Value;
import licet.register.identity.Who;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;

/// Deals as pictures.
final class DealPictures {
  private static final int MOST_AROUND = 6;
  private static final String NO_KIND = "kind not told";
  private static final Map<Role, Role> ACROSS =
      Map.of(
          Role.LICENSOR, Role.LICENSEE,
          Role.SELLER, Role.BUYER,
          Role.PLAINTIFF, Role.DEFENDANT,
          Role.SUPPLIER, Role.CUSTOMER,
          Role.PARTNER, Role.PARTNER);

  private DealPictures() {}

  /// When they were made, by kind.
  static Timeline timeline(List<Deal> deals) {
    var sorts =
        Stream.concat(Stream.of(DealKind.values()).map(DealKind::label), Stream.of(NO_KIND))
            .toList();
    return Timeline.of(deals.stream().map(DealPictures::event).toList(), sorts);
  }

  private static Timeline.Event event(Deal deal) {
    return new Timeline.Event(
        deal.kinds().stream().findFirst().map(it -> it.value().label()).orElse(NO_KIND),
        deal.date().map(it -> it.year()).orElse(null),
        deal.title(),
        Address.deal(deal.id()).toString());
  }

  /// Who deals with whom.
  static Network network(List<Deal> deals) {
    Map<List<String>, List<Deal>> dealsByPair = new TreeMap<>(DealPictures::compare);
    Map<String, Who> whoById = new LinkedHashMap<>();
    for (var deal : deals) {
      deal.parties().forEach(it -> whoById.putIfAbsent(it.who().id(), it.who()));
      for (var pair : pairs(deal)) {
        dealsByPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(deal);
      }
    }
    var parties =
        whoById.values().stream()
            .map(it -> new Network.Party(it.id(), it.name(), Address.party(it.id()).toString()))
            .toList();
    var ties = new ArrayList<Network.Tie>();
    dealsByPair.forEach((pair, between) -> ties.add(tie(pair, between, whoById)));
    return Network.of(parties, ties);
  }

  private static int compare(List<String> one, List<String> other) {
    int first = one.getFirst().compareTo(other.getFirst());
    return first != 0 ? first : one.getLast().compareTo(other.getLast());
  }

  /// The pairs that face each other; all of a few if nobody tells who faces whom.
  private static Set<List<String>> pairs(Deal deal) {
    var facing =
        deal.parties().stream()
            .flatMap(one ->
                deal.parties().stream()
                    .filter(other -> face(one, other))
                    .map(other -> pair(one, other)))
            .filter(pair -> !pair.getFirst().equals(pair.getLast()))
            .collect(Collectors.toSet());
    if (!facing.isEmpty()) {
      return facing;
    }
    var few = deal.parties().stream().limit(MOST_AROUND).toList();
    return few.stream()
        .flatMap(one -> few.stream().map(other -> pair(one, other)))
        .filter(pair -> !pair.getFirst().equals(pair.getLast()))
        .collect(Collectors.toSet());
  }

  private static List<String> pair(DealParty one, DealParty other) {
    return Stream.of(one.who().id(), other.who().id()).sorted().toList();
  }

  private static boolean face(DealParty one, DealParty other) {
    return one.roles().stream()
        .map(Value::value)
        .anyMatch(role ->
            role == Role.ADMINISTRATOR
                || other.roles().stream().anyMatch(it -> it.value() == ACROSS.get(role)));
  }

  private static Network.Tie tie(List<String> pair, List<Deal> between, Map<String, Who> whoById) {
    String left = pair.getFirst();
    String right = pair.getLast();
    boolean one = between.size() == 1;
    var all =
        Address.of("/deals").with("party", List.of(name(left, whoById), name(right, whoById)));
    String title = between.stream().limit(5).map(Deal::title).collect(Collectors.joining("; "));
    return new Network.Tie(
        left,
        right,
        one ? title : between.size() + " deals: " + title,
        one ? Address.deal(between.getFirst().id()).toString() : all.toString(),
        between.size(),
        between.stream().allMatch(DealPictures::suit));
  }

  private static String name(String id, Map<String, Who> whoById) {
    var who = whoById.get(id);
    return who == null ? id : who.name();
  }

  private static boolean suit(Deal deal) {
    return !deal.kinds().isEmpty()
        && deal.kinds().stream().allMatch(it -> it.value() == DealKind.LITIGATION);
  }
}
