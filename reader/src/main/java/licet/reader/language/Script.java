package licet.reader.language;

/// The scripts that languages are told apart by, under their ISO 15924 names.
enum Script {
  LATN,
  CYRL,
  GREK,
  ARAB,
  HEBR,
  THAI,
  DEVA,
  HANI,
  HIRA,
  KANA,
  HANG,
  /// A letter of a script that no language here has.
  OTHER,
  /// A mark that belongs to the letter before it.
  MARK,
  /// No letter.
  NONE;

  /// The script of a character.
  static Script of(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? LATN : NONE;
    }
    if (!Character.isLetter(c)) {
      return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : NONE;
    }
    if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
      return LATN;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> LATN;
      case CYRILLIC -> CYRL;
      case GREEK -> GREK;
      case ARABIC -> ARAB;
      case HEBREW -> HEBR;
      case THAI -> THAI;
      case DEVANAGARI -> DEVA;
      case HAN -> HANI;
      case HIRAGANA -> HIRA;
      case KATAKANA -> KANA;
      case HANGUL -> HANG;
      case COMMON -> NONE;
      default -> OTHER;
    };
  }

  /// True if one character says as much as several letters.
  boolean dense() {
    return this == HANI || this == HIRA || this == KANA || this == HANG || this == THAI;
  }
}
