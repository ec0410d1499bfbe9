package licet.desk.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.identity.Who;
import licet.register.known.Known;
import licet.register.known.KnownSource;
import licet.vocabulary.party.Party;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.PartyFact;
import licet.vocabulary.statement.Quotation;
import org.jspecify.annotations.Nullable;

/// All that is known of a party.
///
/// @param name a name in any form, or an id
/// @param on the day whose groups count, or null for today
/// @param knownOn the instant as of which to answer, or null for now
public record FindParty(String name, @Nullable LocalDate on, @Nullable Instant knownOn)
    implements Inquiry<FindParty.Found> {

  /// All that is known of a party, in the group it is in today.
  public FindParty(String name, @Nullable Instant knownOn) {
    this(name, null, knownOn);
  }

  /// A party with all that is known of it.
  ///
  /// @param who the party, and why the name is held to stand for it
  /// @param listed what the gazetteer knows of it, or null
  /// @param group the others under the same control on the day, by name
  /// @param mentions how sources write its name, and why that is held to be the party
  /// @param deals to which it is a party
  /// @param quotes words of people who speak for it
  /// @param facts figures about it that belong to no deal
  /// @param judgements over its names
  public record Found(
      Who who,
      @Nullable Party listed,
      List<String> group,
      List<Mention> mentions,
      List<Deal> deals,
      List<Spoken> quotes,
      List<Figure> facts,
      List<Judgement> judgements) {}

  /// A form of the name, in how many sources it stands, and why it stands for the party.
  public record Mention(String asWritten, int sources, String because) {}

  /// Words in a source.
  public record Spoken(Quotation quote, KnownSource in) {}

  /// A figure in a source.
  public record Figure(PartyFact fact, KnownSource in) {}

  /// @throws IllegalArgumentException if neither gazetteer nor sources know the name
  @Override
  public Found ask(House house, Asker asker) {
    var known = house.known(knownOn);
    var today = Objects.requireNonNullElseGet(on, () -> LocalDate.now(house.clock()));
    var who = who(name, known, today);
    var deals = known.dealsOf(who.id());
    if (!who.listed() && deals.isEmpty()) {
      throw new IllegalArgumentException("nobody is known as '" + name + "': " + who.because());
    }
    return new Found(
        who,
        house.gazetteer().byId(who.id()).orElse(null),
        group(who, known, house, today),
        mentions(who, known),
        deals,
        quotes(who, known, today),
        facts(who, known, today),
        judgements(who, known, today));
  }

  /// The id of the party with a name.
  static String id(String name, Known known, Clock clock) {
    return who(name, known, LocalDate.now(clock)).id();
  }

  /// The party with a name or an id; only its deals know an id that is not listed.
  private static Who who(String name, Known known, LocalDate day) {
    if (!name.startsWith(Who.UNLISTED)) {
      return known.parties().who(name, day);
    }
    return known.deals().stream()
        .flatMap(deal -> deal.parties().stream())
        .map(DealParty::who)
        .filter(it -> it.id().equals(name))
        .findFirst()
        .orElseGet(() -> known.parties().who(name, day));
  }

  private static List<String> group(Who who, Known known, House house, LocalDate today) {
    return known.parties().groupOn(who.id(), today).stream()
        .filter(id -> !id.equals(who.id()))
        .map(id -> house.gazetteer().byId(id).map(Party::name).orElse(id))
        .toList();
  }

  private static List<Mention> mentions(Who who, Known known) {
    var becauseByForm = new TreeMap<String, String>();
    var count = new LinkedHashMap<String, Integer>();
    for (var source : known.sources()) {
      var forms = new TreeMap<String, String>();
      for (var told : source.deals()) {
        for (var party : told.deal().parties()) {
          var whose = told.whoIs(party);
          if (whose.id().equals(who.id())) {
            forms.put(party.asWritten(), whose.because());
          }
        }
      }
      becauseByForm.putAll(forms);
      forms.keySet().forEach(form -> count.merge(form, 1, Integer::sum));
    }
    var mentions = new ArrayList<Mention>();
    for (Map.Entry<String, String> form : becauseByForm.entrySet()) {
      mentions.add(
          new Mention(form.getKey(), count.getOrDefault(form.getKey(), 0), form.getValue()));
    }
    return mentions;
  }

  /// Whether a name stands for the party; each name is looked up once, however many sources use it.
  private static Predicate<String> means(Who who, Known known, LocalDate today) {
    var meant = new HashMap<String, Boolean>();
    return name ->
        meant.computeIfAbsent(name, it -> known.parties().who(it, today).id().equals(who.id()));
  }

  private static List<Spoken> quotes(Who who, Known known, LocalDate today) {
    var quotes = new ArrayList<Spoken>();
    var means = means(who, known, today);
    for (var source : known.sources()) {
      for (var quote : source.quotes()) {
        String organization = quote.organization();
        if (organization != null && means.test(organization)) {
          quotes.add(new Spoken(quote, source));
        }
      }
    }
    return quotes;
  }

  private static List<Figure> facts(Who who, Known known, LocalDate today) {
    var facts = new ArrayList<Figure>();
    var means = means(who, known, today);
    for (var source : known.sources()) {
      for (var fact : source.facts()) {
        if (means.test(fact.party())) {
          facts.add(new Figure(fact, source));
        }
      }
    }
    return facts;
  }

  private static List<Judgement> judgements(Who who, Known known, LocalDate today) {
    return known.parties().standing().judgements().stream()
        .filter(it ->
            known.parties().who(it.left(), today).id().equals(who.id())
                || known.parties().who(it.right(), today).id().equals(who.id()))
        .toList();
  }
}
