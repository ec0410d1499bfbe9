package licet.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Cuts folded text into tokens. A hyphen or dash between two words is no token but a mark on the
/// second; an elided article (`l'`) and an English ending (`'s`) are tokens of their own; digits
/// never share a token with letters that follow them.
public final class Tokens {
  private static final Set<String> ENDINGS = Set.of("s", "t", "re", "ve", "ll", "d", "m");
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private boolean newLine;
  private boolean hyphen;

  private Tokens(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /// The tokens between two places of a folded text.
  public static List<Token> of(String folded, int start, int end) {
    var cutter = new Tokens(folded, end);
    cutter.cut(start);
    return cutter.tokens;
  }

  /// The tokens of a short form, such as a name or an entry of a word list.
  public static List<Token> of(String form) {
    String folded = Text.of(form).folded();
    return of(folded, 0, folded.length());
  }

  /// A word as compared.
  public static String key(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    int length = key.length();
    if (length > 1
        && key.charAt(length - 1) > 'z'
        && !(length > 2 && key.charAt(length - 3) == 'q')) {
      String moved = TONES.get(key.substring(length - 2));
      return moved == null ? key : key.substring(0, length - 2) + moved;
    }
    return key;
  }

  private void cut(int start) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        newLine |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
        at++;
      } else if (Character.isDigit(c)) {
        at = add(at, numberEnd(at), Token.Type.NUMBER);
      } else if (unspaced(c)) {
        at = add(at, at + 1, Token.Type.CHARACTER);
      } else if (Character.isLetter(c) || (Character.isHighSurrogate(c) && at + 1 < end)) {
        at = word(at);
      } else if (c == '\'' && endingAt(at)) {
        at = add(at, lettersEnd(at + 1), Token.Type.WORD);
      } else if (joins(at)) {
        hyphen = true;
        at++;
      } else {
        at = add(at, at + 1, Token.Type.MARK);
      }
    }
  }

  /// True if an English ending stands alone, as an entry of a word list can, or behind something
  /// that is no word: `Apple Inc.'s`, `3's`, `Yahoo!'s`.
  private boolean endingAt(int at) {
    return (at == 0 || !Character.isWhitespace(text.charAt(at - 1)))
        && ENDINGS.contains(text.substring(at + 1, lettersEnd(at + 1)).toLowerCase(Locale.ROOT));
  }

  private int lettersEnd(int from) {
    int i = from;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean joins(int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '\u2013' || (c == '/' && !digit(at + 1)))
        && at > 0
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && !(digit(at - 1) && digit(at + 1));
  }

  private boolean digit(int at) {
    return at >= 0 && at < end && Character.isDigit(text.charAt(at));
  }

  private int numberEnd(int at) {
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      boolean inside = (c == '.' || c == ',' || c == '\'') && digit(i + 1);
      if (!Character.isDigit(c) && !inside) {
        break;
      }
      i++;
    }
    return i;
  }

  private int word(int at) {
    int i = at;
    while (i < end && wordChar(i)) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == at) {
      return add(at, at + Character.charCount(text.codePointAt(at)), Token.Type.MARK);
    }
    if (i + 1 < end && text.charAt(i) == '\'' && Character.isLetter(text.charAt(i + 1))) {
      return apostrophe(at, i);
    }
    return add(at, i, Token.Type.WORD);
  }

  private boolean wordChar(int i) {
    int c = text.codePointAt(i);
    return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        && !(c <= Character.MAX_VALUE && unspaced((char) c));
  }

  /// Parts a word at its apostrophe: `l'` + `accord`, `Nokia` + `'s`, `did` + `n't`.
  private int apostrophe(int at, int mark) {
    int tailEnd = lettersEnd(mark + 1);
    String tail = text.substring(mark + 1, tailEnd).toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(tail)) {
      return add(at, mark + 1, Token.Type.WORD);
    }
    boolean negated = tail.equals("t") && Character.toLowerCase(text.charAt(mark - 1)) == 'n';
    int cut = negated ? mark - 1 : mark;
    if (cut > at) {
      add(at, cut, Token.Type.WORD);
    }
    return add(cut, tailEnd, Token.Type.WORD);
  }

  private int add(int from, int to, Token.Type type) {
    boolean glued = !tokens.isEmpty() && tokens.getLast().end() == from;
    String form = text.substring(from, to);
    String key = type == Token.Type.WORD ? key(form) : form;
    tokens.add(new Token(from, to, form, key, type, glued, hyphen, newLine));
    hyphen = false;
    newLine = false;
    return to;
  }

  private static boolean unspaced(char c) {
    if (c < '\u0E00') {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
