package licet.desk.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words in which some are marked, as `part/marked.jte` shows them.
///
/// @param pieces one after the other
public record Marked(List<Piece> pieces) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONG = 4;
  private static final int LONGER = 6;
  private static final int LONGEST = 8;
  private static final int FIRST_UNSPACED = 0x2E80;

  /// A piece.
  ///
  /// @param hit true if it is marked
  public record Piece(String words, boolean hit) {}

  /// The words of a query that can be met in a text; those that must not be there can't.
  static List<String> terms(String query) {
    return Stream.of(query.split("[\\s|()\"*]+"))
        .filter(it -> !it.startsWith("-"))
        .flatMap(it -> WORD.matcher(it).results().map(match -> plain(match.group())))
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  /// A text with the words marked that begin like one of the terms, without regard to case and
  /// accents.
  static Marked of(String text, List<String> terms) {
    var pieces = new ArrayList<Piece>();
    var word = WORD.matcher(text);
    int at = 0;
    while (word.find()) {
      for (int[] part : hits(word.group(), terms)) {
        int from = word.start() + part[0];
        int to = word.start() + part[1];
        if (from > at) {
          pieces.add(new Piece(text.substring(at, from), false));
        }
        pieces.add(new Piece(text.substring(from, to), true));
        at = to;
      }
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), false));
    }
    return new Marked(pieces);
  }

  /// The parts of a word that are met: all of it, or in scripts without spaces the very letters.
  private static List<int[]> hits(String word, List<String> terms) {
    if (word.codePointAt(0) >= FIRST_UNSPACED) {
      return terms.stream()
          .filter(word::contains)
          .findFirst()
          .map(it -> List.of(new int[] {word.indexOf(it), word.indexOf(it) + it.length()}))
          .orElse(List.of());
    }
    String plain = plain(word);
    return terms.stream().anyMatch(term -> plain.startsWith(stem(term)) && near(plain, term))
        ? List.of(new int[] {0, word.length()})
        : List.of();
  }

  private static boolean near(String word, String term) {
    return term.length() >= LONG || word.equals(term);
  }

  /// As much of a term as a search holds to; see `Asked` in the register.
  private static String stem(String term) {
    int length = term.length();
    return length < LONGER ? term : term.substring(0, length < LONGEST ? length - 1 : length - 2);
  }

  private static String plain(String word) {
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
        .replaceAll("")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }
}
