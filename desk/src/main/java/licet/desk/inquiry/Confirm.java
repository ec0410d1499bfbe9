package licet.desk.inquiry;

import licet.register.journal.Entry;

/// Records that the asker compared a statement with its passage and holds that it is right. It
/// ranks nothing; it is shown beside the statement.
///
/// @param id of the statement, or the beginning of it
/// @param because the reason
public record Confirm(String id, String because) implements Inquiry<Entry> {

  /// @throws IllegalArgumentException if no statement that counts has the id, or no reason is given
  @Override
  public Entry ask(House house, Asker asker) {
    var reason = Reasons.of(because, asker);
    return switch (Target.of(house.known(null), id)) {
      case Target.Counting it ->
          house.register().confirm(it.id(), true, reason, house.clock().instant());
      case Target.Withdrawn it ->
          throw new IllegalArgumentException(
              "the statement " + it.id() + " is withdrawn; restore it first");
      case Target.Document it ->
          throw new IllegalArgumentException(
              it.id() + " is a source; expected the id of a statement");
    };
  }
}
