package licet.reader.text;

import java.text.Normalizer;
import java.util.Arrays;
import licet.vocabulary.source.Passage;

/// A source's text beside its folded view, in which one thing is always written one way: composed
/// letters (NFC), plain apostrophes, spaces and hyphens, half-width Latin, nothing invisible. Quote
/// marks and long dashes keep their shapes, for they mean something.
public final class Text {
  private final String source;
  private final String folded;
  private final int[] origin;
  private final boolean astral;

  private Text(String source, String folded, int[] origin) {
    this.source = source;
    this.folded = folded;
    this.origin = origin;
    this.astral = source.codePointCount(0, source.length()) != source.length();
  }

  /// Folds a text.
  public static Text of(String source) {
    var folded = new StringBuilder(source.length());
    int[] origin = new int[source.length() + 16];
    int at = 0;
    while (at < source.length()) {
      int before = folded.length();
      int end = plain(source, at) ? at + 1 : pieceEnd(source, at);
      foldPiece(source, at, end, folded);
      if (folded.length() + 1 > origin.length) {
        origin = Arrays.copyOf(origin, folded.length() * 2);
      }
      for (int i = before; i < folded.length(); i++) {
        origin[i] = Math.min(at + i - before, end - 1);
      }
      at = end;
    }
    origin = Arrays.copyOf(origin, folded.length() + 1);
    origin[folded.length()] = source.length();
    return new Text(source, folded.toString(), origin);
  }

  /// The untouched text.
  public String source() {
    return source;
  }

  /// The folded view.
  public String folded() {
    return folded;
  }

  /// The place in the source of a place in the folded view, both in UTF-16 units.
  public int sourceAt(int foldedAt) {
    return origin[foldedAt];
  }

  /// The first place in the folded view that stands at or after a place in the source.
  public int foldedAt(int sourceAt) {
    int found = Arrays.binarySearch(origin, sourceAt);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && origin[found - 1] == sourceAt) {
      found--;
    }
    return found;
  }

  /// The words of the source between two places in the folded view.
  public Passage passage(int foldedStart, int foldedEnd) {
    int start = origin[foldedStart];
    int end = foldedEnd == foldedStart ? start : pieceEnd(source, origin[foldedEnd - 1]);
    return new Passage(codePoint(start), codePoint(end), source.substring(start, end));
  }

  private int codePoint(int utf16) {
    return astral ? source.codePointCount(0, utf16) : utf16;
  }

  /// True for a sign of ASCII that no mark can follow.
  private static boolean plain(String source, int at) {
    return source.charAt(at) < 0x80 && at + 1 < source.length() && source.charAt(at + 1) < 0x300;
  }

  /// A letter with the marks that compose with it, or one code point.
  private static int pieceEnd(String source, int at) {
    char first = source.charAt(at);
    int end = at + (astralPair(source, at) ? 2 : 1);
    if (end < source.length() && (source.charAt(end) < 0x300 || first < 'A')) {
      return end;
    }
    while (end < source.length() && mark(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean astralPair(String source, int at) {
    return at + 1 < source.length()
        && Character.isSurrogatePair(source.charAt(at), source.charAt(at + 1));
  }

  private static boolean mark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void foldPiece(String source, int at, int end, StringBuilder folded) {
    if (end - at > 1) {
      String piece = source.substring(at, end);
      folded.append(Normalizer.normalize(piece, Normalizer.Form.NFC));
      return;
    }
    char c = source.charAt(at);
    if (c < 0x80) {
      folded.append(c);
    } else if (!invisible(c)) {
      folded.append(foldChar(c));
    }
  }

  private static boolean invisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static char foldChar(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\u2032', '\u00B4', '\u201B' -> '\'';
      case '\u2010', '\u2011', '\u2212', '\u00AD' -> '-';
      case '\u2012' -> '\u2013';
      case '\u2015' -> '\u2014';
      case '\u00A0', '\u202F', '\u3000', '\u2007', '\u2008', '\u2009', '\u200A' -> ' ';
      default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    };
  }
}
