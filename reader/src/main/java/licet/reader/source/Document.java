package licet.reader.source;

import java.util.List;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// What a file says. For plain text and Markdown the text is the whole file as decoded, without a
/// byte order mark; for other formats it is the title and the paragraphs of the main content, a
/// blank line between them.
///
/// @param path where it came from, as the caller named it; an attachment is `mail.eml!name.pdf`
/// @param sha256 digest of its bytes, in lower-case hexadecimal
/// @param text what the blocks and all passages count in
/// @param blocks the parts of the text, in order, none over another; blanks lie between them
/// @param title the headline, or null if none stands apart from the text
/// @param published the day it was published by its own account, or null; never invented
/// @param kind what sort of witness it is, as far as it shows by itself
public record Document(
    String path,
    String sha256,
    String text,
    List<Block> blocks,
    @Nullable String title,
    @Nullable PartialDate published,
    SourceKind kind) {

  /// @throws IllegalArgumentException if a block lies over another or beyond the text
  public Document {
    blocks = List.copyOf(blocks);
    int free = 0;
    for (Block block : blocks) {
      if (block.start() < free || block.end() > text.length()) {
        throw new IllegalArgumentException(
            path + ": " + block + " after " + free + " in a text of " + text.length());
      }
      free = block.end();
    }
  }
}
