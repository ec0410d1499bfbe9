package licet.rights;

import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Missing;
import org.jspecify.annotations.Nullable;

/// A point that is open and can be read as so or as not so (D6).
///
/// @param key what tells it from every other point; the same point has the same key wherever it is
///     met
/// @param missing why it is open and what would settle it
/// @param law the contested row of the law, or null
record Premise(String key, Missing missing, @Nullable Law law) {

  /// A fact or term that nobody tells.
  static Premise untold(String key, String what, String settledBy) {
    return new Premise(key, new Missing(Missing.Kind.UNTOLD, what, settledBy), null);
  }

  /// A point contested in proceedings that are not over.
  static Premise pending(String key, String what) {
    return new Premise(
        key, new Missing(Missing.Kind.PENDING, what, "the end of the proceedings"), null);
  }

  /// A point of law on which the authorities differ.
  static Premise contested(String key, String what, Law law) {
    return new Premise(key, new Missing(Missing.Kind.LAW, what, "a higher court"), law);
  }
}
