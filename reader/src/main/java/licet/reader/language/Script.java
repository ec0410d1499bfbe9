package licet.reader.language;

/// The scripts that languages are told apart by, under their ISO 15924 names.
enum Script {
  LATN(0),
  CYRL(1),
  GREK(2),
  ARAB(3),
  HEBR(4),
  THAI(5),
  DEVA(6),
  HANI(7),
  HIRA(8),
  KANA(9),
  HANG(10),
  /// A letter of a script that no language here has.
  OTHER(11),
  /// A mark that belongs to the letter before it.
  MARK(12),
  /// No letter.
  NONE(13);

  /// How many there are.
  static final int COUNT = 14;

  private final int place;

  Script(int place) {
    this.place = place;
  }

  /// Its place in tables, from 0.
  int place() {
    return place;
  }

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
