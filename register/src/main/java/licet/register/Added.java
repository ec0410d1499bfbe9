package licet.register;

/// What became of a reading that was handed in.
///
/// @param sha256 digest of the source's bytes
/// @param outcome what became of it
public record Added(String sha256, Outcome outcome) {

  /// What can become of it.
  public enum Outcome {
    /// The source is new.
    NEW,
    /// The source was known and is now read anew.
    REREAD,
    /// Nothing was added; all of it was known.
    KNOWN
  }
}
