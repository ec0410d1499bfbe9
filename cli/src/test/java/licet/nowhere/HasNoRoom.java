package licet.nowhere;

/// Breaks a rule on purpose: it lives in no room of the table.
final class HasNoRoom {
  private HasNoRoom() {}
}
