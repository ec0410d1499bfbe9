package licet.desk.inquiry;

import java.util.regex.Pattern;
import licet.register.journal.Content;
import licet.register.journal.Entry;

/// Writes an agreement down in the register, or anew. Earlier texts stay in the journal.
///
/// @param name by which it is kept: letters, digits and hyphens
/// @param text its facts in the notation
/// @param because why it is written
public record WriteAgreement(String name, String text, String because) implements Inquiry<Entry> {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

  /// @throws IllegalArgumentException if it can't be kept: the name does not fit, no reason is
  ///     given, or the text can't be read
  @Override
  public Entry ask(House house, Asker asker) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "an agreement named '" + name + "'; expected small letters, digits and hyphens");
    }
    if (because.isBlank()) {
      throw new IllegalArgumentException("an agreement is written for no reason; expected one");
    }
    if (new AgreementFacts(name, text).told(house) instanceof FactSource.Told.Wrong(var wrong)) {
      throw new IllegalArgumentException(String.valueOf(wrong.getFirst()));
    }
    var reason = new Content.Reason(because, asker.name());
    return house.register().write(name, text, reason, house.clock().instant());
  }
}
