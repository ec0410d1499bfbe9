package licet.reader.quote;

import java.util.ArrayList;
import java.util.List;
import licet.reader.text.Token;

/// Words between quotation marks; marks inside them belong to them.
///
/// @param from index of the first token behind the opening mark
/// @param to index of the closing mark, or of the token after the last word where none closes
/// @param paragraph index of the stretch it stands in
record Quoted(int from, int to, int paragraph) {
  private static final String OPENING = "“„«‟\"‹";
  private static final char SINGLE_OPEN = '‘';

  /// All words between marks, in order. Paragraphs that each open with a mark and do not close go
  /// on in the next.
  static List<Quoted> find(Scene scene) {
    var found = new ArrayList<Quoted>();
    var paragraphs = scene.paragraphs;
    for (int p = 0; p < paragraphs.size(); p++) {
      var paragraph = paragraphs.get(p);
      int i = paragraph.from();
      while (i < paragraph.to()) {
        if (!opens(scene, i, paragraph.from())) {
          i++;
          continue;
        }
        int close = closing(scene, i, paragraph.to());
        boolean runsOn =
            close < 0 && i == paragraph.from() && !paragraph.title() && i + 4 < paragraph.to();
        if (close > i + 1) {
          found.add(new Quoted(i + 1, close, p));
          i = close;
        } else if (runsOn) {
          found.add(new Quoted(i + 1, paragraph.to(), p));
          i = paragraph.to();
        }
        i++;
      }
    }
    return found;
  }

  int words() {
    return to - from;
  }

  static boolean opens(Scene scene, int i, int start) {
    var token = scene.token(i);
    char c = token.text().charAt(0);
    if (token.type() != Token.Type.MARK) {
      return false;
    }
    if (c == '\'') {
      return scene.sourceChar(i) == SINGLE_OPEN && gluedNext(scene, i);
    }
    if (c == '"') {
      return i == start || !token.glued() || scene.mark(i - 1);
    }
    return OPENING.indexOf(c) >= 0;
  }

  private static boolean gluedNext(Scene scene, int i) {
    return i + 1 < scene.tokens.size() && scene.token(i + 1).glued();
  }

  /// The mark that closes what opens at a token, or -1.
  private static int closing(Scene scene, int open, int end) {
    char kind = scene.token(open).text().charAt(0);
    int depth = 0;
    for (int i = open + 1; i < end; i++) {
      if (!scene.mark(i)) {
        continue;
      }
      char c = scene.token(i).text().charAt(0);
      if (closes(kind, c) && (kind != '\'' || apart(scene, i, end))) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == kind && kind != '"' && kind != '\'') {
        depth++;
      }
    }
    return -1;
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '“', '‟' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”' || c == '"';
      case '«' -> c == '»';
      case '‹' -> c == '›';
      default -> c == open;
    };
  }

  /// A single mark closes beside another mark or at the end; elsewhere it is an apostrophe.
  private static boolean apart(Scene scene, int i, int end) {
    return i + 1 == end || scene.mark(i - 1) || scene.mark(i + 1);
  }
}
