package licet.reader.clause;

import java.util.ArrayList;
import java.util.List;
import licet.reader.lexicon.Lexicon;
import licet.reader.lexicon.WordClass;
import licet.reader.text.Token;

/// A sentence of a document.
///
/// @param index its place among the sentences, from 0
/// @param from index of its first token
/// @param to index after its last token
/// @param title true if it is the headline
public record Sentence(int index, int from, int to, boolean title) {

  /// A stretch of tokens that no sentence crosses.
  ///
  /// @param from index of the first token
  /// @param to index after the last token
  /// @param title true if it is the headline
  public record Stretch(int from, int to, boolean title) {}

  /// Cuts stretches of tokens into sentences.
  public static List<Sentence> cut(List<Token> tokens, List<Stretch> stretches, Lexicon lexicon) {
    var sentences = new ArrayList<Sentence>();
    for (var stretch : stretches) {
      int start = stretch.from();
      for (int i = stretch.from(); i < stretch.to(); i++) {
        int past = abbreviationEnd(tokens, i, stretch.to(), lexicon);
        if (past > i && past < stretch.to()) {
          i = past - 1;
          continue;
        }
        if (ends(tokens, i, stretch.to())) {
          int end = closing(tokens, i + 1, stretch.to());
          sentences.add(new Sentence(sentences.size(), start, end, stretch.title()));
          start = end;
          i = end - 1;
        }
      }
      if (start < stretch.to()) {
        sentences.add(new Sentence(sentences.size(), start, stretch.to(), stretch.title()));
      }
    }
    return sentences;
  }

  /// Index after a form of the lexicon that has a full stop inside or at its end (`Inc.`), unless
  /// the stop also ends the sentence.
  private static int abbreviationEnd(List<Token> tokens, int i, int end, Lexicon lexicon) {
    if (i + 1 >= end || !tokens.get(i + 1).is(".")) {
      return i;
    }
    var found = lexicon.longest(tokens, i, false);
    if (found == null || found.to() <= i + 1 || found.to() > end) {
      boolean alone = i == 0 || !tokens.get(i).glued();
      boolean initial = alone && tokens.get(i).text().length() == 1 && tokens.get(i).capital();
      return initial && i + 2 < end && tokens.get(i + 2).capital() ? i + 2 : i;
    }
    if (!tokens.get(found.to() - 1).is(".")) {
      return found.to();
    }
    boolean opensNext =
        found.to() < end && tokens.get(found.to()).capital() && opener(tokens, found.to(), lexicon);
    return opensNext ? found.to() - 1 : found.to();
  }

  private static boolean opener(List<Token> tokens, int i, Lexicon lexicon) {
    var next = lexicon.longest(tokens, i, false);
    return next != null
        && next.values().stream()
            .anyMatch(sense ->
                sense.wordClass() == WordClass.DET
                    || sense.wordClass() == WordClass.REF
                    || sense.wordClass() == WordClass.MARKER
                    || sense.wordClass() == WordClass.BREAK);
  }

  private static boolean ends(List<Token> tokens, int i, int end) {
    var token = tokens.get(i);
    if (token.type() != Token.Type.MARK) {
      return false;
    }
    boolean stop =
        token.is(".")
            || token.is("!")
            || token.is("?")
            || token.is("…")
            || token.is("。")
            || token.is("！")
            || token.is("？");
    if (!stop || i + 1 >= end) {
      return stop;
    }
    var after = tokens.get(i + 1);
    boolean letters = after.glued() && after.capital() && after.text().length() <= 2;
    boolean share = i > 0 && tokens.get(i - 1).allCapitals() && letters; // `AMGN.O`
    boolean ending = after.glued() && after.word() && after.text().charAt(0) == '\''; // `Yahoo!'s`
    if (share || ending) {
      return false;
    }
    var next = tokens.get(closing(tokens, i + 1, end) < end ? closing(tokens, i + 1, end) : i);
    boolean wide = !token.is(".") || token.text().charAt(0) > 0x2000;
    return wide
        || next.newLine()
        || !next.word()
        || next.capital()
        || next.type() == Token.Type.CHARACTER;
  }

  private static int closing(List<Token> tokens, int i, int end) {
    int j = i;
    while (j < end && "\"”»’')".contains(tokens.get(j).text()) && !tokens.get(j).newLine()) {
      j++;
    }
    return j;
  }
}
