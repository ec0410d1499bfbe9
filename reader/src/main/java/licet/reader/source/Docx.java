package licet.reader.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Word documents: the paragraphs of the body, with the parts that their styles name. Nothing
/// outside the file is looked up, and no more is unpacked than the limit allows.
final class Docx {
  private static final String BODY = "word/document.xml";
  private static final int MOST_ENTRIES = 5000;
  private static final int UNPACKING = 10;

  private final Assembly assembly = new Assembly();
  private final StringBuilder words = new StringBuilder();
  private Block.@Nullable Kind told;
  private int fallback;

  private Docx() {}

  /// Reads a file.
  ///
  /// @param limit the most bytes that its body may have; the whole may have ten times as many
  static Unpacked read(byte[] bytes, int limit) {
    try {
      byte[] body = body(bytes, limit);
      if (body.length == 0) {
        return new Unpacked.Failed("a ZIP archive that is no DOCX file");
      }
      if (body.length > limit) {
        return new Unpacked.Failed(
            "unpacks to more than it should; the limit is " + (limit >> 20) + " MB");
      }
      var docx = new Docx();
      docx.parse(body);
      return new Unpacked.Found(docx.assembly.draft(null));
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      return new Unpacked.Failed("a damaged DOCX file: " + firstLine(e));
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /// The body of the document; empty if there is none, and one byte more than the limit if it or
  /// the whole file is larger than allowed.
  private static byte[] body(byte[] bytes, int limit) throws IOException {
    long left = (long) limit * UNPACKING;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          return bounded(zip, limit);
        }
        left -= skipped(zip, left);
        if (left < 0 || ++entries > MOST_ENTRIES) {
          return new byte[limit + 1];
        }
      }
    }
    return new byte[0];
  }

  private static byte[] bounded(InputStream in, int limit) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int read = in.read(buffer);
    while (read > 0 && out.size() <= limit) {
      out.write(buffer, 0, read);
      read = in.read(buffer);
    }
    return out.size() > limit ? new byte[limit + 1] : out.toByteArray();
  }

  private static long skipped(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long skipped = 0;
    int read = in.read(buffer);
    while (read > 0 && skipped <= most) {
      skipped += read;
      read = in.read(buffer);
    }
    return skipped;
  }

  private void parse(byte[] body) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text = xml.getLocalName().equals("t");
          start(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          text = false;
          end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text && fallback == 0) {
            words.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    flush();
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "Fallback" -> fallback++;
      case "p" -> flush();
      case "tab" -> words.append(' ');
      case "br", "cr" -> words.append('\n');
      case "noBreakHyphen" -> words.append('-');
      case "pStyle" -> told = told(xml);
      case "numPr" -> told = told == null ? Block.Kind.LIST : told;
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "Fallback" -> fallback--;
      case "p" -> flush();
      case "tc" -> words.append(' ');
      default -> {}
    }
  }

  private void flush() {
    assembly.add(words.toString(), told);
    words.setLength(0);
    told = null;
  }

  /// The part of a paragraph by its style, which keeps an English identifier in any language.
  private static Block.@Nullable Kind told(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        String style = xml.getAttributeValue(i).toLowerCase(Locale.ROOT);
        return switch (style) {
          case "title", "titel", "titre" -> Block.Kind.TITLE;
          case "quote", "intensequote" -> Block.Kind.QUOTE;
          case "caption" -> Block.Kind.CAPTION;
          default -> style.startsWith("list") ? Block.Kind.LIST : null;
        };
      }
    }
    return null;
  }
}
