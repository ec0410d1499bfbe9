package licet.desk.inquiry;

import licet.register.journal.Entry;

/// Takes a statement, or a source with all it says, out of everything that is shown. It stays in
/// the journal, and [Restore] takes that back.
///
/// @param id of the statement or digest of the source, or the beginning of it
/// @param because the reason
public record Withdraw(String id, String because) implements Inquiry<Entry> {

  /// @throws IllegalArgumentException if there is no such thing, it is withdrawn already, or no
  ///     reason is given
  @Override
  public Entry ask(House house, Asker asker) {
    var reason = Reasons.of(because, asker);
    var target = Target.of(house.known(null), id);
    String before =
        switch (target) {
          case Target.Counting _ -> "";
          case Target.Withdrawn(var rejected) -> rejected.withdrawnBy();
          case Target.Document(var known) -> known.withdrawn();
        };
    if (!before.isEmpty()) {
      throw new IllegalArgumentException(
          target.id() + " is withdrawn already; it was by " + before);
    }
    return house.register().withdraw(target.id(), reason, house.clock().instant());
  }
}
