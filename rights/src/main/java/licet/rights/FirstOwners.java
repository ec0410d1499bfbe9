package licet.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// Who held a patent from the start: the owners told, else its inventors, else whoever is first
/// seen to dispose of it; and co-owners that a court adds (W1, W8, T4, T5).
final class FirstOwners {
  private final Ledger ledger;
  private final Reading reading;

  FirstOwners(Ledger ledger, Reading reading) {
    this.ledger = ledger;
    this.reading = reading;
  }

  /// The first owners.
  ///
  /// @param shares what each held
  /// @param from what tells so
  /// @param fact the fact that tells so, or null
  record Found(Map<String, Share> shares, List<Proof> from, @Nullable Fact fact) {}

  /// The first owners of a patent in a country; nobody if nothing tells.
  Found of(String patent, String country) {
    var told = told(patent, country);
    var proofs = new ArrayList<Proof>(told.from());
    var shares = new LinkedHashMap<>(told.shares());
    var parties = new LinkedHashSet<String>();
    var rulings =
        new Rulings(ledger)
            .of(Ruling.Kind.CO_OWNER).stream().filter(ruling -> about(ruling, patent)).toList();
    for (var ruling : rulings) {
      if (ruling.party() != null) {
        parties.add(ruling.party());
      }
    }
    for (var party : parties) {
      var about = rulings.stream().filter(ruling -> party.equals(ruling.party())).toList();
      boolean open = about.stream().noneMatch(Ruling::settled);
      if (open && shares.containsKey(party)) {
        continue;
      }
      var key = "co-owner:" + Patents.bare(patent) + ":" + party;
      var last = about.getLast();
      if (Rulings.holds(about, reading, key, "whether " + party + " co-owns " + patent)) {
        add(shares, party, last.share());
        proofs.add(Proofs.cited(last));
      } else if (!open && shares.size() > 1 && shares.containsKey(party)) {
        spread(shares, party);
        proofs.add(Proofs.cited(last));
      }
    }
    return new Found(shares, undivided(shares, proofs), told.fact());
  }

  /// Several first owners hold undivided shares of the whole (W8).
  private static List<Proof> undivided(Map<String, Share> shares, List<Proof> from) {
    var claim = TitleWords.holders(shares) + " from the start";
    return shares.size() < 2
        ? from
        : List.of(new Proof.Step(claim, Proof.State.HOLDS, "W8", null, from));
  }

  private static boolean about(Ruling ruling, String patent) {
    return ruling.patent() != null && Patents.bare(ruling.patent()).equals(Patents.bare(patent));
  }

  /// Adds a co-owner from the start; the others keep what is left in proportion.
  private static void add(Map<String, Share> shares, String party, @Nullable Share share) {
    if (shares.containsKey(party)) {
      return;
    }
    var part = share == null ? Share.of(1, shares.size() + 1L) : share;
    var left = Share.WHOLE.minus(part);
    shares.replaceAll((_, held) -> held.times(left));
    shares.values().removeIf(Share::none);
    shares.put(party, part);
  }

  /// Takes an owner out; the others share what it had in proportion.
  private static void spread(Map<String, Share> shares, String party) {
    var lost = java.util.Objects.requireNonNull(shares.remove(party));
    var left = Share.WHOLE.minus(lost);
    if (left.none()) {
      return;
    }
    shares.replaceAll((_, held) ->
        new Share(
            held.numerator().multiply(left.denominator()),
            held.denominator().multiply(left.numerator())));
  }

  private Found told(String patent, String country) {
    var facts = new ArrayList<PatentFact>();
    for (var fact : ledger.all(PatentFact.class)) {
      if (Patents.bare(fact.number()).equals(Patents.bare(patent)) && !owners(fact).isEmpty()) {
        facts.add(fact);
      }
    }
    if (facts.stream().anyMatch(fact -> fact.states().contains(country))) {
      facts.removeIf(fact -> !fact.states().contains(country));
    }
    if (facts.isEmpty()) {
      return seen(patent);
    }
    var fact = facts.removeFirst();
    for (var other : facts) {
      boolean differs = !owners(other).equals(owners(fact));
      if (differs && !reading.so(either(fact, other))) {
        fact = other;
      }
    }
    return new Found(owners(fact), List.of(Proofs.cited(fact)), fact);
  }

  private static Premise either(PatentFact one, PatentFact other) {
    return Premise.untold(
        "first-owner:" + one.id() + ":" + other.id(),
        "whether "
            + one.id()
            + " rather than "
            + other.id()
            + " tells the first owner of "
            + one.number(),
        "the file of the application");
  }

  private static Map<String, Share> owners(PatentFact fact) {
    if (!fact.owners().isEmpty() || fact.inventors().isEmpty()) {
      return fact.owners();
    }
    var inventors = new LinkedHashSet<>(fact.inventors());
    var shares = new LinkedHashMap<String, Share>();
    inventors.forEach(inventor -> shares.put(inventor, Share.of(1, inventors.size())));
    return shares;
  }

  /// Whoever first disposes of a patent of which no fact names an owner is taken to have it.
  private Found seen(String patent) {
    return disposals(patent)
        .min(Comparator.comparing(Disposal::fact, Ledger.ORDER))
        .map(first ->
            new Found(
                Map.of(first.by(), Share.WHOLE),
                List.of(
                    new Proof.Assumed(
                        first.by() + " held " + patent + " from the start",
                        "no fact names its first owner, and nobody disposes of it earlier"),
                    Proofs.cited(first.fact())),
                first.fact()))
        .orElse(new Found(Map.of(), List.of(), null));
  }

  private record Disposal(String by, Fact fact) {}

  private Stream<Disposal> disposals(String patent) {
    return ledger.all().stream()
        .<Disposal>mapMulti((fact, found) -> {
          switch (fact) {
            case Transfer deed when Patents.named(deed.patents(), patent) ->
                found.accept(new Disposal(deed.from(), fact));
            case Lien lien when Patents.named(lien.patents(), patent) ->
                found.accept(new Disposal(lien.by(), fact));
            case Grant grant
                when grant.standing().under() == null
                    && Patents.named(grant.subject().listed(), patent) ->
                found.accept(new Disposal(grant.by(), fact));
            default -> {}
          }
        });
  }
}
