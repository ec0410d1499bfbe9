package licet.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A page as the pieces of text it shows, in order, and the elements that hold them.
final class PagePieces implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "head",
          "video",
          "audio",
          "map",
          "math",
          "link",
          "meta",
          "datalist",
          "label");
  private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "dialog", "menu");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br", "img", "picture", "source",
          "rb", "rt", "ruby", "nobr");

  /// An element that holds pieces.
  ///
  /// @param tag its name
  /// @param sorts what its own names say
  /// @param from first piece
  /// @param to piece after the last one
  /// @param depth how many elements lie around it
  record Region(String tag, Set<Markup.Sort> sorts, int from, int to, int depth) {}

  private record Frame(Element element, Set<Markup.Sort> own, int from) {}

  private final Markup markup = new Markup();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Frame> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private boolean linkedFirst;
  private int silent;
  private int links;

  /// The pieces of a page.
  static PagePieces of(Element body) {
    var pages = new PagePieces();
    pages.open.add(new Frame(body, Set.of(), 0));
    body.traverse(pages);
    pages.flush();
    return pages;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Region> regions() {
    return regions;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words when silent == 0 -> append(words.getWholeText());
      case Element element when SILENT.contains(element.normalName()) -> silent++;
      case Element element when silent == 0 -> enter(element);
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    switch (node) {
      case Element element when SILENT.contains(element.normalName()) -> silent--;
      case Element element when silent == 0 -> leave(element, depth);
      default -> {}
    }
  }

  private void enter(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "a" -> links++;
      case "br" -> lineBreak();
      case "td", "th" -> append(" ");
      default -> {}
    }
    if (!inline(element)) {
      flush();
      open.add(new Frame(element, own(element, tag), pieces.size()));
    }
  }

  private void leave(Element element, int depth) {
    if (element.normalName().equals("a")) {
      links--;
    }
    if (open.getLast().element().equals(element)) {
      flush();
      Frame frame = open.size() > 1 ? open.removeLast() : open.getLast();
      if (frame.from() < pieces.size()) {
        regions.add(
            new Region(element.normalName(), frame.own(), frame.from(), pieces.size(), depth));
      }
    }
  }

  private Set<Markup.Sort> own(Element element, String tag) {
    if (FURNITURE.contains(tag)) {
      return Set.of(Markup.Sort.FURNITURE);
    }
    if (tag.equals("body")) {
      return Set.of();
    }
    return tag.equals("figcaption") ? Set.of(Markup.Sort.CAPTION) : markup.of(element);
  }

  /// True for an element that does not break the line, named furniture aside.
  private boolean inline(Element element) {
    if (CELLS.contains(element.normalName())) {
      return cell(element);
    }
    return INLINE.contains(element.normalName())
        && !(element.normalName().equals("span") && block(element));
  }

  /// True for a cell of figures or words: its row is one piece.
  private static boolean cell(Element element) {
    return element.childrenSize() <= 3
        && element.children().stream().allMatch(child -> INLINE.contains(child.normalName()))
        && element.wholeText().length() < 120;
  }

  private boolean block(Element span) {
    var sorts = markup.of(span);
    return sorts.contains(Markup.Sort.CAPTION) || sorts.contains(Markup.Sort.FURNITURE);
  }

  private void lineBreak() {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    if (last >= 0 && text.charAt(last) == '\n') {
      flush();
    } else if (last >= 0) {
      text.setLength(last + 1);
      text.append('\n');
    }
  }

  private void append(String words) {
    int before = text.length();
    linkedFirst |= before == 0 && links > 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        boolean blank = text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
        if (!blank) {
          text.append(' ');
        }
      } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
        text.append(c);
      }
    }
    if (links > 0) {
      linked += text.length() - before;
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      Frame frame = open.getLast();
      pieces.add(new Piece(words, linked, frame.element().normalName(), linkedFirst));
    }
    text.setLength(0);
    linked = 0;
    linkedFirst = false;
  }
}
