package licet.desk.inquiry;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.identity.Who;
import licet.vocabulary.party.Party;
import org.jspecify.annotations.Nullable;

/// The parties, those with most deals first, then by name.
///
/// @param words what a name of theirs has in it, without regard to case and accents; empty for all
///     that are party to a deal
/// @param knownOn the instant as of which to answer, or null for now
public record ListParties(String words, @Nullable Instant knownOn)
    implements Inquiry<List<ListParties.Active>> {

  /// A party with what it does.
  ///
  /// @param who the party
  /// @param listed what the gazetteer knows of it, or null
  /// @param deals to which it is a party, in order
  public record Active(Who who, @Nullable Party listed, List<Deal> deals) {
    /// Copies the list.
    public Active {
      deals = List.copyOf(deals);
    }
  }

  @Override
  public List<Active> ask(House house, Asker asker) {
    var whoById = new LinkedHashMap<String, Who>();
    var dealsById = new LinkedHashMap<String, List<Deal>>();
    var formsById = new LinkedHashMap<String, List<String>>();
    for (var deal : house.known(knownOn).deals()) {
      for (DealParty party : deal.parties()) {
        String id = party.who().id();
        whoById.putIfAbsent(id, party.who());
        dealsById.computeIfAbsent(id, _ -> new ArrayList<>()).add(deal);
        if (!words.isBlank()) {
          formsById.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(party.asWritten());
        }
      }
    }
    if (!words.isBlank()) {
      house.gazetteer().parties().forEach(party -> whoById.putIfAbsent(party.id(), who(party)));
    }
    return whoById.values().stream()
        .map(who -> active(who, house, dealsById))
        .filter(it -> named(it, formsById.getOrDefault(it.who().id(), List.of())))
        .sorted(
            Comparator.comparingInt((Active it) -> -it.deals().size())
                .thenComparing(it -> it.who().name())
                .thenComparing(it -> it.who().id()))
        .toList();
  }

  private static Who who(Party party) {
    return new Who(party.id(), party.name(), "the gazetteer's own name");
  }

  private static Active active(Who who, House house, Map<String, List<Deal>> dealsById) {
    return new Active(
        who,
        house.gazetteer().byId(who.id()).orElse(null),
        dealsById.getOrDefault(who.id(), List.of()));
  }

  private boolean named(Active party, List<String> written) {
    if (words.isBlank()) {
      return true;
    }
    String wanted = plain(words);
    var listed = party.listed();
    var names =
        listed == null ? Stream.<String>empty() : listed.names().stream().map(it -> it.form());
    return Stream.of(Stream.of(party.who().name()), written.stream(), names)
        .flatMap(it -> it)
        .anyMatch(name -> plain(name).contains(wanted));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
