package licet.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// The lines between two rules of three dashes at the top of a text that tell of the text itself.
///
/// @param end where the text proper starts, UTF-16 units; 0 if there is no front matter
/// @param title its headline, or null
/// @param titleStart where the headline stands in the text
/// @param published the day it names, or null
/// @param blocks the lines, the headline a block of its own
record FrontMatter(
    int end,
    @Nullable String title,
    int titleStart,
    @Nullable PartialDate published,
    List<Block> blocks) {

  private static final Set<String> DAYS = Set.of("published", "date", "datepublished");

  /// The front matter of a text.
  static FrontMatter of(String text) {
    int from = text.indexOf('\n') + 1;
    if (!text.startsWith("---") || !text.substring(3, Math.max(3, from)).isBlank()) {
      return new FrontMatter(0, null, 0, null, List.of());
    }
    int close = text.indexOf("\n---", from - 1);
    if (close < 0) {
      return new FrontMatter(0, null, 0, null, List.of());
    }
    int end = text.indexOf('\n', close + 1);
    return read(text, from, close + 1, end < 0 ? text.length() : end);
  }

  private static FrontMatter read(String text, int from, int close, int end) {
    String title = null;
    int titleStart = 0;
    PartialDate published = null;
    for (int at = from; at < close; at = text.indexOf('\n', at) + 1) {
      String line = text.substring(at, text.indexOf('\n', at));
      int colon = line.indexOf(':');
      if (colon < 0) {
        if (!line.isBlank() && !line.strip().startsWith("-")) {
          return new FrontMatter(0, null, 0, null, List.of());
        }
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = unquoted(line.substring(colon + 1).strip());
      if (key.equals("title") && !value.isEmpty()) {
        title = value;
        titleStart = at + line.indexOf(value, colon + 1);
      } else if (DAYS.contains(key)) {
        published = Published.day(value).orElse(published);
      }
    }
    var told = Optional.ofNullable(title).orElse("");
    return new FrontMatter(end, title, titleStart, published, blocks(titleStart, told, end));
  }

  private static List<Block> blocks(int titleStart, String title, int end) {
    var blocks = new ArrayList<Block>();
    int titleEnd = titleStart + title.length();
    if (title.isEmpty()) {
      blocks.add(new Block(Block.Kind.BOILERPLATE, 0, end));
    } else {
      blocks.add(new Block(Block.Kind.BOILERPLATE, 0, titleStart));
      blocks.add(new Block(Block.Kind.TITLE, titleStart, titleEnd));
      blocks.add(new Block(Block.Kind.BOILERPLATE, titleEnd, end));
    }
    return blocks;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
