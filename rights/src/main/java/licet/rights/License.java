package licet.rights;

import java.util.Arrays;
import java.util.Set;
import licet.vocabulary.fact.Act;
import org.jspecify.annotations.Nullable;

/// A grant as numbers. One that is not plain is only told apart from those that cannot bear on a
/// question; whether it permits is asked of the complete engine.
///
/// @param plain false if only the complete engine can tell what it permits
/// @param roots on whose patents it can bear; null for anybody's
/// @param listed the numbers of the patents it names, sorted
/// @param listedOnly true if it covers no others, but for what the law implies
/// @param known since when it is known
/// @param by who grants it
/// @param signed the day of signing
/// @param start the first day it is good
/// @param until the first day it is over
/// @param ownedFrom the first day on which a patent must belong to the grantor to be captured
/// @param ownedUntil the first day after those
/// @param owned how patents are captured by belonging to the grantor
/// @param acts the acts it permits, a bit each
/// @param products the products it covers; null for all
/// @param territory the countries it holds in; null for all
/// @param except countries taken out
/// @param registered the day it was registered; after every day if it was not
/// @param covenant true if it is a promise not to sue
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
record License(
    boolean plain,
    int @Nullable [] roots,
    long[] listed,
    boolean listedOnly,
    int known,
    int by,
    int signed,
    int start,
    int until,
    int ownedFrom,
    int ownedUntil,
    Owned owned,
    int acts,
    int @Nullable [] products,
    int @Nullable [] territory,
    int[] except,
    int registered,
    boolean covenant) {

  /// How a grant captures patents by their belonging to the grantor.
  enum Owned {
    /// It does not.
    NO,
    /// Those that do within days it names.
    DAYS,
    /// It says `the patents of` somebody and names no days.
    ANY
  }

  /// Acts as bits.
  static int bits(Set<Act> acts) {
    int bits = 0;
    for (int i = 0; i < ACTS.length; i++) {
      bits |= acts.contains(ACTS[i]) ? 1 << i : 0;
    }
    return bits;
  }

  private static final Act[] ACTS = Act.values();

  /// True if it names a patent.
  boolean lists(long number) {
    return Arrays.binarySearch(listed, number) >= 0;
  }

  /// True if it may bear on patents of a root.
  boolean reaches(int root) {
    if (roots == null) {
      return true;
    }
    for (int each : roots) {
      if (each == root) {
        return true;
      }
    }
    return false;
  }

  /// True if it holds in a country.
  boolean holdsIn(int country) {
    for (int each : except) {
      if (each == country) {
        return false;
      }
    }
    if (territory == null) {
      return true;
    }
    for (int each : territory) {
      if (each == country) {
        return true;
      }
    }
    return false;
  }
}
