package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Standing.Enforcement;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
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

  /// Who may sue, given the chain of title.
  static Suing of(
      Ledger ledger,
      Reading reading,
      String patent,
      TracedChain chain,
      LocalDate day,
      @Nullable String asker) {
    return new Weighing(ledger, reading, patent, chain, day, asker).weigh();
  }

  private static final class Weighing {
    private final Ledger ledger;
    private final Reading reading;
    private final String patent;
    private final TracedChain chain;
    private final LocalDate day;
    private final @Nullable String asker;
    private final Set<String> alone = new LinkedHashSet<>();
    private final Set<String> mustJoin = new LinkedHashSet<>();
    private final Set<String> noStanding = new LinkedHashSet<>();
    private final Set<String> effective = new LinkedHashSet<>();
    private final Set<String> excluding = new LinkedHashSet<>();
    private final List<Proof> because = new ArrayList<>();

    Weighing(
        Ledger ledger,
        Reading reading,
        String patent,
        TracedChain chain,
        LocalDate day,
        @Nullable String asker) {
      this.ledger = ledger;
      this.reading = reading;
      this.patent = patent;
      this.chain = chain;
      this.day = day;
      this.asker = asker;
    }

    Suing weigh() {
      var holders = List.copyOf(chain.holders(day).keySet());
      exclusives();
      bare();
      if (!effective.isEmpty()) {
        alone.addAll(effective);
      } else if (holders.size() > 1) {
        mustJoin.addAll(holders);
        step("every co-owner must join a suit of its own will", Proof.State.HOLDS, List.of());
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
              Proof.State.HOLDS,
              List.of(Proofs.cited(deed)));
        }
      }
      if (mustJoin.isEmpty()) {
        alone.add(holder);
        step(holder + " may sue alone", Proof.State.HOLDS, List.of(chain.because(day)));
      }
    }

    private static boolean slight(Transfer deed) {
      return SLIGHT.containsAll(deed.retained());
    }

    /// Exclusive licensees, with or without all substantial rights.
    private void exclusives() {
      for (var grant : ledger.all(Grant.class)) {
        if (grant.kind() == Grant.Kind.EXCLUSIVE && covers(grant) && alive(grant)) {
          excluding.addAll(grant.to());
          boolean all = substantial(grant);
          if (all) {
            effective.addAll(grant.to());
          }
          step(
              String.join(", ", grant.to())
                  + (all ? " has" : " has not")
                  + " all substantial rights by "
                  + grant.id(),
              all ? Proof.State.HOLDS : Proof.State.FAILS,
              List.of(Proofs.cited(grant)));
        }
      }
    }

    /// Those to whom only the right to sue was assigned.
    private void bare() {
      for (var deed : Contest.about(ledger, patent)) {
        if (deed.kind() == Transfer.Kind.RIGHT_TO_SUE && !deed.given().date().isAfter(day)) {
          for (var taker : deed.to()) {
            if (!chain.holders(day).containsKey(taker) && !excluding.contains(taker)) {
              noStanding.add(taker);
              step(
                  taker + " has a bare right to sue and nobody to keep out",
                  Proof.State.HOLDS,
                  List.of(Proofs.cited(deed)));
            }
          }
        }
      }
    }

    private boolean covers(Grant grant) {
      boolean promised = grant.standing().promise();
      boolean signed = !grant.given().date().isAfter(day);
      var granted = chain.holders(grant.given().date());
      boolean listed = Patents.named(grant.subject().listed(), patent);
      boolean owned = grant.subject().owned() != null && granted.containsKey(grant.by());
      boolean out = Patents.named(grant.subject().except(), patent);
      return signed && !promised && (listed || owned) && !out;
    }

    private boolean alive(Grant grant) {
      boolean ended =
          switch (grant.life().until()) {
            case Term.Stated<LocalDate>(var until) -> !until.isAfter(day);
            case Term.Silent<LocalDate>() -> false;
            case Term.Undisclosed<LocalDate>() ->
                !reading.so(untold(grant, "until", "is still good on " + day));
          };
      var effective = grant.life().effective();
      boolean begun = effective == null || !effective.isAfter(day);
      return begun && !ended && ledger.all(Change.class).stream().noneMatch(c -> ends(c, grant));
    }

    private boolean ends(Change change, Grant grant) {
      return change.grant().equals(grant.id())
          && change.effective() == Truth.YES
          && !change.given().date().isAfter(day)
          && (change.kind() == Change.Kind.TERMINATED || change.kind() == Change.Kind.CONVERTED);
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
        case Term.Undisclosed<?> _ -> reading.so(untold(grant, what, "has no limit of " + what));
      };
    }

    private boolean everywhere(Grant grant) {
      return switch (grant.scope().territory()) {
        case Term.Silent<Set<String>>() -> true;
        case Term.Stated<Set<String>>(var countries) -> countries.contains("US");
        case Term.Undisclosed<Set<String>>() ->
            reading.so(untold(grant, "territory", "is good in the whole of the US"));
      };
    }

    private static Premise untold(Grant grant, String what, String claim) {
      return Premise.untold(
          "sue:" + grant.id() + ":" + what,
          "whether " + grant.id() + " " + claim,
          "the text of " + grant.id());
    }

    private void step(String claim, Proof.State state, List<Proof> premises) {
      because.add(new Proof.Step(claim, state, "W9", null, premises));
    }
  }
}
