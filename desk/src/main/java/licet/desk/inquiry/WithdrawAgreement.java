package licet.desk.inquiry;

import licet.register.journal.Content;
import licet.register.journal.Entry;

/// Takes an agreement out of all answers, or lets it count again. Its texts stay in the journal.
///
/// @param name of the agreement
/// @param again true to let it count again
/// @param because why
public record WithdrawAgreement(String name, boolean again, String because)
    implements Inquiry<Entry> {

  /// @throws IllegalArgumentException if there is no such agreement, or no reason is given
  @Override
  public Entry ask(House house, Asker asker) {
    house.known(null).agreement(name);
    if (because.isBlank()) {
      throw new IllegalArgumentException("an agreement is withdrawn for no reason; expected one");
    }
    var reason = new Content.Reason(because, asker.name());
    String id = Content.AgreementWritten.id(name);
    var at = house.clock().instant();
    return again
        ? house.register().restore(id, reason, at)
        : house.register().withdraw(id, reason, at);
  }
}
