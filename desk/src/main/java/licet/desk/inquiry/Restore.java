package licet.desk.inquiry;

import licet.register.journal.Content.Reason;
import licet.register.journal.Entry;

/// Takes back what people did to a statement: its withdrawal, else that it was confirmed, else its
/// correction, so that it says again what the reader read. Of a source it takes back that it was
/// withdrawn.
///
/// @param id of the statement or digest of the source, or the beginning of it
/// @param because the reason
public record Restore(String id, String because) implements Inquiry<Entry> {

  /// @throws IllegalArgumentException if there is no such thing, nothing was done to it, or no
  ///     reason is given
  @Override
  public Entry ask(House house, Asker asker) {
    var reason = Reasons.of(because, asker);
    var register = house.register();
    var at = house.clock().instant();
    return switch (Target.of(house.known(null), id)) {
      case Target.Withdrawn it -> register.restore(it.id(), reason, at);
      case Target.Counting it -> restore(it, reason, house);
      case Target.Document it -> {
        if (it.known().withdrawn().isEmpty()) {
          throw new IllegalArgumentException("the source " + it.id() + " is not withdrawn");
        }
        yield register.restore(it.id(), reason, at);
      }
    };
  }

  private static Entry restore(Target.Counting it, Reason reason, House house) {
    var register = house.register();
    var at = house.clock().instant();
    if (!it.said().confirmedBy().isEmpty()) {
      return register.confirm(it.id(), false, reason, at);
    }
    if (!it.said().correctedBy().isEmpty()) {
      return register.correct(it.id(), it.said().asRead().claim(), reason, at);
    }
    throw new IllegalArgumentException(
        "nothing was done to the statement " + it.id() + "; it stands as it was read");
  }
}
