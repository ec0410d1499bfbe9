package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Standing.Enforcement;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// Who may sue on a US patent, alone or not (W9).
///
/// @param alone who may without anybody else
/// @param notAlone somebody asked about who may not
/// @param mustJoin who must join a suit
/// @param noStanding who may not sue even with the owner
/// @param effectivePatentee an exclusive licensee with all substantial rights
/// @param because why
record Suing(
    List<String> alone,
    List<String> notAlone,
    List<String> mustJoin,
    List<String> noStanding,
    List<String> effectivePatentee,
    List<Proof> because) {

  /// What a grantor or assignor may keep without keeping a substantial right.
  private static final Set<String> SLIGHT =
      Set.of("practice", "proceeds", "veto", "reversion", "royalties", "royalty");

  /// Copies the lists.
  Suing {
    alone = List.copyOf(alone);
    notAlone = List.copyOf(notAlone);
    mustJoin = List.copyOf(mustJoin);
    noStanding = List.copyOf(noStanding);
    effectivePatentee = List.copyOf(effectivePatentee);
    because = List.copyOf(because);
  }

  /// Nothing is said: the rule is one of US law.
  static Suing elsewhere(String country, @Nullable String asker) {
    List<Proof> because =
        asker == null
            ? List.of()
            : List.of(new Proof.Absent("who may sue alone in " + country, "the law book", null));
    return new Suing(List.of(), List.of(), List.of(), List.of(), List.of(), because);
  }

  /// Who may sue on a day, and whether somebody asked about may.
  static Suing of(Matter matter, Question.Owner asked) {
    return new Weighing(matter, asked).weigh();
  }

  private static final class Weighing {
    private final Matter matter;
    private final String patent;
    private final String country;
    private final TracedChain chain;
    private final LocalDate day;
    private final @Nullable String asker;
    private final Set<String> alone = new LinkedHashSet<>();
    private final Set<String> mustJoin = new LinkedHashSet<>();
    private final Set<String> noStanding = new LinkedHashSet<>();
    private final Set<String> effective = new LinkedHashSet<>();
    private final Set<String> excluding = new LinkedHashSet<>();
    private final List<Proof> because = new ArrayList<>();

    Weighing(Matter matter, Question.Owner asked) {
      this.matter = matter;
      patent = asked.patent();
      country = asked.in();
      chain = matter.titles.traced(patent, country);
      day = asked.on();
      asker = asked.asker();
    }

    Suing weigh() {
      var holders = List.copyOf(chain.holders(day).keySet());
      exclusives();
      bare();
      if (!effective.isEmpty()) {
        alone.addAll(effective);
      } else if (holders.size() > 1) {
        mustJoin.addAll(holders);
        step("every co-owner must join a suit of its own will", List.of(chain.because(day)));
      } else if (holders.size() == 1) {
        sole(holders.getFirst());
      }
      var notAlone = new ArrayList<String>();
      if (asker != null && !alone.contains(asker)) {
        notAlone.add(asker);
        if (excluding.contains(asker) && mustJoin.isEmpty()) {
          mustJoin.addAll(holders);
        }
        if (!excluding.contains(asker) && !holders.contains(asker)) {
          noStanding.add(asker);
        }
      }
      return new Suing(
          List.copyOf(alone),
          notAlone,
          List.copyOf(mustJoin),
          List.copyOf(noStanding),
          List.copyOf(effective),
          because);
    }

    /// One owner: it may, unless whoever assigned to it kept a substantial right.
    private void sole(String holder) {
      for (var lot : chain.lots(day)) {
        var last = lot.trail();
        if (last != null && last.passing().by() instanceof Transfer deed && !slight(deed)) {
          mustJoin.add(last.passing().from());
          step(
              holder + " lacks substantial rights that " + last.passing().from() + " kept",
              List.of(Proofs.cited(deed)));
        }
      }
      if (mustJoin.isEmpty()) {
        alone.add(holder);
        step(holder + " may sue alone", List.of(chain.because(day)));
      }
    }

    private static boolean slight(Transfer deed) {
      return SLIGHT.containsAll(deed.retained());
    }

    /// Exclusive licensees, with or without all substantial rights.
    private void exclusives() {
      for (var grant : matter.grants()) {
        if (grant.kind() == Grant.Kind.EXCLUSIVE && good(grant)) {
          excluding.addAll(grant.to());
          boolean all = substantial(grant);
          if (all) {
            effective.addAll(grant.to());
          }
          step(
              String.join(", ", grant.to())
                  + (all ? " has all substantial rights by " : " lacks substantial rights under ")
                  + grant.id(),
              List.of(Proofs.cited(grant)));
        }
      }
    }

    /// Those to whom only the right to sue was assigned.
    private void bare() {
      for (var deed : Contest.about(matter.ledger, patent)) {
        if (deed.kind() == Transfer.Kind.RIGHT_TO_SUE && !deed.given().date().isAfter(day)) {
          for (var taker : deed.to()) {
            if (!chain.holders(day).containsKey(taker) && !excluding.contains(taker)) {
              noStanding.add(taker);
              step(
                  taker + " has a bare right to sue and nobody to keep out",
                  List.of(Proofs.cited(deed)));
            }
          }
        }
      }
    }

    /// True if an exclusive license was signed and is good on the day; one signed later does not
    /// count, whatever day it names (T3).
    private boolean good(Grant grant) {
      var actor = grant.to().isEmpty() ? "" : grant.to().getFirst();
      var conduct = Conducts.by(actor, patent, country, day);
      return !grant.given().date().isAfter(day)
          && matter.power.force(grant, conduct).so()
          && matter.capture.finding(grant, conduct).so()
          && matter.holdings.first(grant, patent, country) != null
          && new Overlap(matter.ledger).life(grant).contains(day)
          && matter.lifetime.finding(grant, conduct).so();
    }

    /// All substantial rights: no field, no part of the country, the right to sue, and nothing of
    /// weight kept by the grantor.
    private boolean substantial(Grant grant) {
      var scope = grant.scope();
      var standing = grant.standing();
      boolean whole =
          all(grant, scope.products(), "field")
              && all(grant, scope.acts(), "acts")
              && all(grant, scope.standards(), "standards")
              && scope.exceptProducts().isEmpty()
              && !scope.exceptTerritory().contains("US")
              && everywhere(grant);
      boolean sues = standing.substantial() || standing.enforcement() == Enforcement.GRANTEE;
      return whole && sues && SLIGHT.containsAll(standing.retained());
    }

    private boolean all(Grant grant, Term<?> limit, String what) {
      return switch (limit) {
        case Term.Silent<?> _ -> true;
        case Term.Stated<?> _ -> false;
        case Term.Undisclosed<?> _ ->
            matter.reading.so(untold(grant, what, "has no limit of " + what));
      };
    }

    private boolean everywhere(Grant grant) {
      return switch (grant.scope().territory()) {
        case Term.Silent<Set<String>>() -> true;
        case Term.Stated<Set<String>>(var countries) -> countries.contains("US");
        case Term.Undisclosed<Set<String>>() ->
            matter.reading.so(untold(grant, "territory", "is good in the whole of the US"));
      };
    }

    private static Premise untold(Grant grant, String what, String claim) {
      return Premise.untold(
          "sue:" + grant.id() + ":" + what,
          "whether " + grant.id() + " " + claim,
          "the text of " + grant.id());
    }

    private void step(String claim, List<Proof> premises) {
      because.add(new Proof.Step(claim, Proof.State.HOLDS, "W9", null, premises));
    }
  }
}
