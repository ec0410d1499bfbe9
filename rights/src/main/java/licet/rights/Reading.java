package licet.rights;

/// One way to read everything that is open. The rules are written in yes and no; whatever is open
/// they ask of a reading, and [Readings] tries them all.
interface Reading {

  /// Whether the point is so in this reading.
  boolean so(Premise premise);
}
