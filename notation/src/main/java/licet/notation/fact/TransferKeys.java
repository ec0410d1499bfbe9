package licet.notation.fact;

import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.PARTIES;
import static licet.notation.fact.Shapes.PARTY;
import static licet.notation.fact.Shapes.PARTY_SET;
import static licet.notation.fact.Shapes.SHARE;
import static licet.notation.fact.Shapes.TEXT;
import static licet.notation.fact.Shapes.TRUTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;

/// What is told of a transfer of title.
final class TransferKeys {

  private static final Key<Transfer, List<String>> TRANSFER =
      Key.need("transfer", TitleForms.PATENTS_OR_ALL, Transfer::patents, "");

  private static final Key<Transfer, String> FROM =
      Key.need("from", PARTY, Transfer::from, "who gives");

  private static final Key<Transfer, List<String>> TO =
      Key.need("to", PARTIES, Transfer::to, "who receives; several in equal shares");

  private static final Key<Transfer, Share> SHARE =
      Key.may(
          "share", Shapes.SHARE, Share.WHOLE, Transfer::share, "part of the transferor's holding");

  private static final Key<Transfer, Transfer.Kind> BY =
      Key.may(
          "by",
          Shape.oneOf(Transfer.Kind.values(), Transfer.Kind::label),
          Transfer.Kind.ASSIGNMENT,
          Transfer::kind,
          "by what it passes");

  private static final Key<Transfer, Transfer.Words> SAYS =
      Key.may(
          "says",
          Shape.oneOf(Transfer.Words.values(), Transfer.Words::label),
          Transfer.Words.PRESENT,
          Transfer::words,
          "`hereby assigns`, the same of inventions to come, `agrees to assign`");

  private static final Key<Transfer, LocalDate> EFFECTIVE =
      Key.orNull("effective", DAY, Transfer::effective, "the day it names for its effect");

  private static final Key<Transfer, LocalDate> RECORDED =
      Key.orNull("recorded", DAY, Transfer::recorded, "recorded or registered by the office");

  private static final Key<Transfer, Boolean> WRITTEN =
      Key.may("written", FLAG, true, Transfer::written, "it is in writing");

  private static final Key<Transfer, Set<String>> SIGNED_BY =
      Key.may(
          "signed-by",
          PARTY_SET,
          Set.of(),
          Transfer::signedBy,
          "who signed; left out: all who must");

  private static final Key<Transfer, Truth> VALUE =
      Key.may("value", TRUTH, Truth.UNKNOWN, Transfer::value, "whether the transferee gave value");

  private static final Key<Transfer, Truth> NOTICE =
      Key.may(
          "notice",
          TRUTH,
          Truth.UNKNOWN,
          Transfer::notice,
          "whether the transferee knew of unrecorded earlier dealings");

  private static final Key<Transfer, Set<String>> ASSUMES =
      Key.may(
          "assumes",
          Shapes.ID.set("ids"),
          Set.of(),
          Transfer::assumes,
          "grants whose duties the transferee takes over");

  private static final Key<Transfer, Set<String>> FREE_OF =
      Key.may(
          "free-of",
          TitleForms.ID_OR_ALL,
          Set.of(),
          Transfer::freeOf,
          "of what a court sold it free; `all` where the order names no grant");

  private static final Key<Transfer, Boolean> TO_ASSERTION_ENTITY =
      Key.may(
          "to-assertion-entity",
          FLAG,
          false,
          Transfer::toAssertion,
          "the transferee lives from asserting patents");

  private static final Key<Transfer, Set<String>> RETAINS =
      Key.may(
          "retains",
          TEXT.set("list"),
          Set.of(),
          Transfer::retained,
          "what the transferor keeps, such as `enforcement`, `licensing`, `practice`, `proceeds`");

  private static final Key<Transfer, Boolean> CONDUIT =
      Key.may(
          "conduit",
          FLAG,
          false,
          transfer -> !transfer.route(),
          "title only passed through the transferee");

  static Transfer of(Keys<Transfer> k) {
    return new Transfer(
        GivenKeys.of(k),
        k.get(TRANSFER),
        k.get(FROM),
        k.get(TO),
        k.get(SHARE),
        k.get(BY),
        k.get(SAYS),
        k.orNull(EFFECTIVE),
        k.orNull(RECORDED),
        k.get(WRITTEN),
        k.get(SIGNED_BY),
        k.get(VALUE),
        k.get(NOTICE),
        k.get(ASSUMES),
        k.get(FREE_OF),
        k.get(TO_ASSERTION_ENTITY),
        k.get(RETAINS),
        !k.get(CONDUIT));
  }

  private TransferKeys() {}
}
