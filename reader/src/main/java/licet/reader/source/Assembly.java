package licet.reader.source;

import java.util.ArrayList;
import java.util.List;
import licet.reader.source.PlainText.Draft;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// A text put together from paragraphs, a blank line between them.
final class Assembly {
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /// Adds a paragraph.
  ///
  /// @param told the part that the markup gives it, or null
  void add(String words, Block.@Nullable Kind told) {
    String stripped = words.strip();
    if (stripped.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(stripped);
    paragraphs.add(new Paragraph(start, text.length(), stripped, start > 0, told));
  }

  /// The document so far.
  Draft draft(@Nullable PartialDate published) {
    var parts = Layout.of(paragraphs, null);
    return new Draft(
        text.toString(), parts.blocks(), parts.title(), published, PlainText.kind(parts));
  }
}
