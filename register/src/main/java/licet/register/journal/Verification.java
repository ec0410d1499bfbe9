package licet.register.journal;

/// Whether the journal is as it was written.
public sealed interface Verification {

  /// It is. Whoever noted the head earlier can also tell that nothing was cut off the end.
  ///
  /// @param entries how many there are
  /// @param head hash of the last one, or 64 zeros if there is none
  record Whole(long entries, String head) implements Verification {}

  /// It is not.
  ///
  /// @param number the first entry that is not as it was written
  /// @param what is wrong with it
  record Broken(long number, String what) implements Verification {}
}
