package licet.desk.inquiry;

import licet.register.journal.Content;

/// Reasons that people give for what they put right.
final class Reasons {
  private static final int LONGEST = 1000;

  private Reasons() {}

  /// A reason with the name of whoever gives it.
  ///
  /// @throws IllegalArgumentException if none is given, or it is a whole essay
  static Content.Reason of(String because, Asker asker) {
    String text = because.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("this needs a reason, for it is kept with it");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a reason of " + text.length() + " characters; expected up to " + LONGEST);
    }
    return new Content.Reason(text, asker.name());
  }
}
