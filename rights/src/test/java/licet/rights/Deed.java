package licet.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// A transfer in the making: a signed assignment in present words until told otherwise.
final class Deed {
  private final String id;
  private final String from;
  private final List<String> to;
  private final LocalDate date;
  private List<String> patents = List.of("P1");
  private Share share = Share.WHOLE;
  private Transfer.Kind kind = Transfer.Kind.ASSIGNMENT;
  private Transfer.Words words = Transfer.Words.PRESENT;
  private @Nullable LocalDate effective;
  private @Nullable LocalDate recorded;
  private boolean written = true;
  private Set<String> signedBy = Set.of();
  private Truth value = Truth.UNKNOWN;
  private Truth notice = Truth.UNKNOWN;
  private Set<String> retained = Set.of();
  private Set<String> assumes = Set.of();
  private Set<String> freeOf = Set.of();
  private boolean toAssertion;
  private int sequence;
  private @Nullable LocalDate known;

  Deed(String id, String from, String to, String date) {
    this.id = id;
    this.from = from;
    this.to = List.of(to.split(" & "));
    this.date = LocalDate.parse(date);
  }

  Deed all() {
    patents = List.of("*");
    return this;
  }

  Deed part(long parts, long all) {
    share = Share.of(parts, all);
    return this;
  }

  Deed by(Transfer.Kind how) {
    kind = how;
    return this;
  }

  Deed says(Transfer.Words what) {
    words = what;
    return this;
  }

  Deed effective(String day) {
    effective = LocalDate.parse(day);
    return this;
  }

  Deed recorded(String day) {
    recorded = LocalDate.parse(day);
    return this;
  }

  Deed oral() {
    written = false;
    return this;
  }

  Deed signedBy(String... parties) {
    signedBy = Set.of(parties);
    return this;
  }

  Deed value(Truth truth) {
    value = truth;
    return this;
  }

  Deed notice(Truth truth) {
    notice = truth;
    return this;
  }

  Deed innocent() {
    return value(Truth.YES).notice(Truth.NO);
  }

  Deed keeps(String... what) {
    retained = Set.of(what);
    return this;
  }

  Deed assumes(String... grants) {
    assumes = Set.of(grants);
    return this;
  }

  Deed freeOf(String... instruments) {
    freeOf = Set.of(instruments);
    return this;
  }

  Deed toAssertion() {
    toAssertion = true;
    return this;
  }

  Deed place(int number) {
    sequence = number;
    return this;
  }

  Deed known(String day) {
    known = LocalDate.parse(day);
    return this;
  }

  Transfer told() {
    var given = new Given(id, date, sequence, known == null ? date : known, null, "", null);
    return new Transfer(
        given,
        patents,
        from,
        to,
        share,
        kind,
        words,
        effective,
        recorded,
        written,
        signedBy,
        value,
        notice,
        assumes,
        freeOf,
        toAssertion,
        retained,
        true);
  }
}
