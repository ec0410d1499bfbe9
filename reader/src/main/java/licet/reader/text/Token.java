package licet.reader.text;

/// A word, a number, a mark or a character of a script without spaces.
///
/// @param start place in the folded text, UTF-16 units
/// @param end place after it
/// @param text as folded
/// @param key as compared: lower case, Vietnamese tone marks in their older place
/// @param type what it is
/// @param glued true if nothing stands between it and the token before
/// @param hyphened true if only a hyphen or a dash stands between it and the token before
/// @param newLine true if a line break stands before it
public record Token(
    int start,
    int end,
    String text,
    String key,
    Type type,
    boolean glued,
    boolean hyphened,
    boolean newLine) {

  /// What a token is.
  public enum Type {
    /// Letters, with digits after the first letter (`FP4`).
    WORD,
    /// Digits, with marks between them (`1,500`, `13.7`).
    NUMBER,
    /// One character of a script that puts no spaces between words.
    CHARACTER,
    /// Any other mark, one code point.
    MARK
  }

  /// True if it starts with a capital letter.
  public boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /// True if it has at least two letters and all are capitals.
  public boolean allCapitals() {
    if (text.length() < 2 || type != Type.WORD || !Character.isUpperCase(text.charAt(1))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// True for a word or a character.
  public boolean word() {
    return type == Type.WORD || type == Type.CHARACTER;
  }

  /// True if the key is this.
  public boolean is(String expected) {
    return key.equals(expected);
  }
}
