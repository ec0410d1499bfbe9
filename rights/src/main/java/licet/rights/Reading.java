package licet.rights;

import licet.vocabulary.fact.Truth;

/// One way to read everything that is open. The rules are written in yes and no; whatever is open
/// they ask of a reading, and [Readings] tries them all.
interface Reading {

  /// Whether the point is so in this reading.
  boolean so(Premise premise);

  /// Whether a thing is so, where a fact tells, and by this reading where it does not.
  default boolean so(Truth truth, String key, String what, String settledBy) {
    return switch (truth) {
      case YES -> true;
      case NO -> false;
      case UNKNOWN -> so(Premise.untold(key, what, settledBy));
      case DISPUTED -> so(Premise.pending(key, what));
    };
  }
}
