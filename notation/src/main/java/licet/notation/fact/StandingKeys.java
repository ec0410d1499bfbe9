package licet.notation.fact;

import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.PARTY_SET;
import static licet.notation.fact.Shapes.TEXT;
import static licet.notation.fact.Shapes.TRUTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Standing;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;

/// What gives a grant force and lets it move.
final class StandingKeys {

  private static final Key<Standing, Boolean> SAYS =
      Key.may(
          "says",
          Shape.oneOf(List.of(false, true), promised -> promised ? "promise" : "present"),
          false,
          Standing::promise,
          "`hereby grants`, or `agrees to grant`");

  private static final Key<Standing, Boolean> WRITTEN =
      Key.may("written", FLAG, true, Standing::written, "it is in writing");

  private static final Key<Standing, LocalDate> REGISTERED =
      Key.orNull("registered", DAY, Standing::registered, "registered or applied for");

  private static final Key<Standing, String> LAW =
      Key.orNull(
          "law", Shapes.LAW, Standing::law, "chosen law, or that of a part of a country, `US-CA`");

  private static final Key<Standing, String> UNDER =
      Key.orNull("under", Shapes.ID, Standing::under, "head license");

  private static final Key<Standing, Term<Boolean>> SUBLICENSE =
      Key.term("sublicense", FLAG, Standing::sublicense, "left out: no right to");

  private static final Key<Standing, Term<Boolean>> SUBLICENSES_SURVIVE =
      Key.term(
          "sublicenses-survive",
          FLAG,
          Standing::sublicensesSurvive,
          "whether sublicenses outlive it; left out: as the law says");

  private static final Key<Standing, Term<Boolean>> TRANSFERABLE =
      Key.term(
          "transferable",
          FLAG,
          Standing::transfer,
          "whether the grantee may hand it on; left out: as the law says");

  private static final Key<Standing, Set<String>> CONSENTS =
      Key.may(
          "consents",
          PARTY_SET,
          Set.of(),
          Standing::consents,
          "co-owners and secured parties that agreed");

  private static final Key<Standing, Boolean> MAJORITY =
      Key.may("majority", FLAG, false, Standing::majority, "resolved by a majority of shares");

  private static final Key<Standing, LocalDate> OFFERED =
      Key.orNull(
          "offered",
          DAY,
          Standing::offered,
          "other co-owners notified of the draft with an offer of the share");

  private static final Key<Standing, Boolean> OPPOSED =
      Key.may("opposed", FLAG, false, Standing::opposed, "a co-owner opposed within three months");

  private static final Key<Standing, Set<String>> AUTHORITY_OF =
      Key.may(
          "authority-of",
          PARTY_SET.named("parties, or `members`"),
          Set.of(),
          Standing::authority,
          "for whose patents a pool or agent acts");

  private static final Key<Standing, Set<Reach.Direction>> BINDS_AFFILIATES =
      Key.may(
          "binds-affiliates",
          ReachForms.DIRECTIONS,
          Set.of(),
          Standing::bindsAffiliates,
          "whose patents it is meant to bind besides");

  private static final Key<Standing, Set<String>> BESIDES =
      Key.may(
          "besides",
          PARTY_SET,
          Set.of(),
          Standing::besides,
          "rights an exclusive leaves as they are");

  private static final Key<Standing, Truth> KNEW_EARLIER =
      Key.may(
          "knew-earlier",
          TRUTH,
          Truth.UNKNOWN,
          Standing::knewEarlier,
          "the grantee knew of an earlier right it collides with");

  private static final Key<Standing, Truth> ORDINARY_COURSE =
      Key.may(
          "ordinary-course",
          TRUTH,
          Truth.UNKNOWN,
          Standing::ordinaryCourse,
          "granted in the ordinary course of the grantor's business");

  private static final Key<Standing, Truth> EXPECTS_SUIT =
      Key.may(
          "expects-suit",
          TRUTH,
          Truth.UNKNOWN,
          Standing::expectsSuit,
          "for `sue-last`: the grantee must, as things go, expect to be sued");

  private static final Key<Standing, Boolean> SUBSTANTIAL =
      Key.may(
          "substantial",
          FLAG,
          false,
          Standing::substantial,
          "the text says that all substantial rights in the patent pass");

  private static final Key<Standing, Standing.Enforcement> ENFORCEMENT =
      Key.may(
          "enforcement",
          Shape.oneOf(Standing.Enforcement.values(), Standing.Enforcement::label),
          Standing.Enforcement.GRANTOR,
          Standing::enforcement,
          "who may sue");

  private static final Key<Standing, Set<String>> RETAINS =
      Key.may(
          "retains",
          TEXT.set("list"),
          Set.of(),
          Standing::retained,
          "what the grantor keeps, such as `practice`, `licensing`, `veto`, `reversion`,"
              + " `proceeds`");

  private static final Key<Standing, List<String>> DUTIES =
      Key.may(
          "duties",
          TEXT.list("list"),
          List.of(),
          Standing::duties,
          "arbitration, royalty, grant-back and the like");

  static Standing of(Keys<Standing> k) {
    return new Standing(
        k.get(SAYS),
        k.get(WRITTEN),
        k.orNull(REGISTERED),
        k.orNull(LAW),
        k.orNull(UNDER),
        k.get(SUBLICENSE),
        k.get(SUBLICENSES_SURVIVE),
        k.get(TRANSFERABLE),
        k.get(CONSENTS),
        k.get(MAJORITY),
        k.orNull(OFFERED),
        k.get(OPPOSED),
        k.get(AUTHORITY_OF),
        k.get(BINDS_AFFILIATES),
        k.get(BESIDES),
        k.get(KNEW_EARLIER),
        k.get(ORDINARY_COURSE),
        k.get(EXPECTS_SUIT),
        k.get(SUBSTANTIAL),
        k.get(ENFORCEMENT),
        k.get(RETAINS),
        k.get(DUTIES));
  }

  private StandingKeys() {}
}
