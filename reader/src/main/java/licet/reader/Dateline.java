package licet.reader;

import java.util.List;
import licet.reader.figure.Figure;
import licet.reader.figure.Figures;
import licet.reader.source.Block;
import licet.reader.source.Document;
import licet.reader.text.Text;
import licet.reader.text.Token;
import licet.reader.text.Tokens;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// The day of publication as the text itself tells it: a full date in a short line near its start
/// or end, or in the first words of its first paragraph (`HELSINKI, Jan 24, 2024 -`); else the
/// latest date of the text, if an early paragraph tells it as that of the news. A date without its
/// year tells nothing.
final class Dateline {
  private static final int SHORT_LINE = 18;
  private static final int OPENING = 14;
  private static final int LINES_AT_START = 7;
  private static final int LINES_AT_END = 3;
  private static final int PARAGRAPHS = 3;

  private Dateline() {}

  /// The day, or null if the text tells none.
  static @Nullable PartialDate of(Document document, Text text, Figures figures) {
    boolean opened = false;
    var blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (i >= LINES_AT_START && i < blocks.size() - LINES_AT_END && opened) {
        continue;
      }
      var tokens = tokens(text, blocks.get(i));
      boolean line = tokens.size() <= SHORT_LINE && blocks.get(i).kind() != Block.Kind.TITLE;
      boolean first = !opened && blocks.get(i).kind() == Block.Kind.BODY;
      var day = line || first ? day(figures, head(tokens, line ? SHORT_LINE : OPENING)) : null;
      if (day != null) {
        return day;
      }
      opened |= first && !line;
    }
    return newsday(document, text, figures);
  }

  /// The latest full date of the text, where one of its first paragraphs tells it: that of the
  /// news.
  private static @Nullable PartialDate newsday(Document document, Text text, Figures figures) {
    PartialDate latest = null;
    boolean early = false;
    int body = 0;
    for (var block : document.blocks()) {
      body += block.kind() == Block.Kind.BODY ? 1 : 0;
      for (var figure : figures.find(tokens(text, block), null)) {
        if (figure instanceof Figure.Day day
            && full(day)
            && day.date() != null
            && (latest == null || day.date().first().isAfter(latest.first()))) {
          latest = day.date();
          early = body <= PARAGRAPHS;
        }
      }
    }
    return early ? latest : null;
  }

  private static boolean full(Figure.Day day) {
    return day.date() != null
        && day.date().precision() == 3
        && day.relation() == Figure.Relation.ON;
  }

  private static List<Token> tokens(Text text, Block block) {
    return Tokens.of(text.folded(), text.foldedAt(block.start()), text.foldedAt(block.end()));
  }

  private static List<Token> head(List<Token> tokens, int count) {
    return tokens.subList(0, Math.min(count, tokens.size()));
  }

  private static @Nullable PartialDate day(Figures figures, List<Token> tokens) {
    for (var figure : figures.find(tokens, null)) {
      if (figure instanceof Figure.Day day && full(day)) {
        return day.date();
      }
    }
    return null;
  }
}
