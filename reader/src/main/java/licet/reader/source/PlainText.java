package licet.reader.source;

import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Plain text and Markdown. Nothing is taken out of it: furniture is only told apart.
final class PlainText {
  private PlainText() {}

  /// What a text says of itself.
  static Draft read(String text) {
    FrontMatter front = FrontMatter.of(text);
    List<Paragraph> lines = Paragraph.of(text, front.end());
    List<Paragraph> paragraphs = Glued.parted(lines);
    var parts = Layout.of(paragraphs, front.title());
    var blocks = new ArrayList<>(front.blocks());
    blocks.addAll(parts.blocks());
    boolean apart = front.title() != null || paragraphs.size() == lines.size();
    String title = apart ? parts.title() : null;
    return new Draft(text, blocks, title, front.published(), kind(parts));
  }

  /// What a text says whose envelope tells its title and its day: the title comes first.
  static Draft read(String body, @Nullable String title, @Nullable PartialDate published) {
    if (title == null) {
      Draft draft = read(body);
      return new Draft(draft.text(), draft.blocks(), draft.title(), published, draft.kind());
    }
    String text = title + "\n\n" + body;
    var parts = Layout.of(Paragraph.of(text, title.length()), title);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block(Block.Kind.TITLE, 0, title.length()));
    blocks.addAll(parts.blocks());
    return new Draft(text, blocks, title, published, kind(parts));
  }

  static SourceKind kind(Layout.Parts parts) {
    return parts.release() ? SourceKind.PARTY_RELEASE : SourceKind.PRESS;
  }

  /// A document before it is told where it came from.
  record Draft(
      String text,
      List<Block> blocks,
      @Nullable String title,
      @Nullable PartialDate published,
      SourceKind kind) {

    Opened.Read from(String path, String sha256) {
      return new Opened.Read(new Document(path, sha256, text, blocks, title, published, kind));
    }
  }
}
