package licet.reader.lexicon;

import java.util.Locale;

/// What part a form plays in a clause.
public enum WordClass {
  /// Something done: sign, sell, sue.
  VERB,
  /// A thing of the trade: deal, license, patent, suit.
  NOUN,
  /// Bears tense, voice or mood beside a verb; concepts BE, HAVE, WILL, MAY, TO, PASSIVE, PAST.
  AUX,
  /// Marks the slot of what follows: with, to, from, by, between, of, against, in, on, for.
  MARKER,
  /// Changes how a clause is to be taken: NOT, DENY, RUMOR, PLAN, TALKS, WISH, IF, PAST, OVER.
  CUE,
  /// Begins another clause.
  BREAK,
  /// Joins equals.
  AND,
  /// Points back at parties or a deal: the two companies, it, the Chinese maker.
  REF,
  /// A person's office, such as CEO.
  OFFICE,
  /// A field of technology.
  TECH,
  /// A standard or a generation of standards.
  STANDARD,
  /// How long a deal lasts, in words without a number.
  TERM,
  /// A country, a region or the world.
  PLACE,
  /// An adjective of a country, such as Chinese.
  ORIGIN,
  /// An article or another word that opens a noun group.
  DET,
  /// A word that may stand inside a verb group without changing it.
  ADV,
  /// Opens a relative clause: which, who, qui.
  REL,
  /// Stands before or behind a company's name: Inc., company, group.
  COMPANY,
  /// An ordinary word that looks like a name, to be taken for none.
  PLAIN;

  static WordClass of(String label) {
    for (var each : values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no such word class: '" + label + "'");
  }
}
