package licet.desk.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import licet.register.deals.Deal;
import licet.register.deals.Relation;
import licet.register.known.Known;
import org.jspecify.annotations.Nullable;

/// One deal with all that stands behind it.
///
/// @param id of the deal or of a deal told in it, or the beginning of one
/// @param knownOn the instant as of which to answer, or null for now
public record FindDeal(String id, @Nullable Instant knownOn) implements Inquiry<FindDeal.Found> {

  /// A deal with what lies around it.
  ///
  /// @param deal the deal
  /// @param related the deals it is related to, by id
  /// @param quotes words of people who speak for its parties, in the sources whose news it is
  public record Found(Deal deal, Map<String, Deal> related, List<FindParty.Spoken> quotes) {}

  /// @throws IllegalArgumentException if no deal or more than one has such an id
  @Override
  public Found ask(House house, Asker asker) {
    var known = house.known(knownOn);
    var deal = known.deal(id);
    var related = new LinkedHashMap<String, Deal>();
    for (Relation relation : deal.relations()) {
      related.put(relation.deal(), known.deal(relation.deal()));
    }
    return new Found(deal, related, quotes(deal, known, LocalDate.now(house.clock())));
  }

  private static List<FindParty.Spoken> quotes(Deal deal, Known known, LocalDate today) {
    Set<String> parties =
        deal.parties().stream().map(party -> party.who().id()).collect(Collectors.toSet());
    var quotes = new ArrayList<FindParty.Spoken>();
    for (var told : deal.told()) {
      if (!told.deal().main() || told.repost()) {
        continue;
      }
      var source = known.source(told.source().sha256());
      for (var quote : source.quotes()) {
        String organization = quote.organization();
        if (organization != null
            && parties.contains(known.parties().who(organization, today).id())) {
          quotes.add(new FindParty.Spoken(quote, source));
        }
      }
    }
    return quotes.stream().distinct().toList();
  }
}
