package licet.reader.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Files made for tests.
final class Made {
  private Made() {}

  /// A ZIP archive.
  static byte[] zip(Map<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A DOCX file.
  ///
  /// @param body what stands in `w:body`
  static byte[] docx(String body) {
    String document =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body>%s</w:body></w:document>
        """
            .formatted(body);
    return zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
  }

  /// A paragraph of a DOCX file.
  ///
  /// @param style its style, or empty
  static String paragraph(String style, String words) {
    String styled = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + styled + "<w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  /// A PDF file whose first line of each page is large.
  ///
  /// @param password needed to open it; empty for none
  static byte[] pdf(String password, List<List<String>> pages) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      for (List<String> lines : pages) {
        var page = new PDPage();
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
          write(lines, out);
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(List<String> lines, PDPageContentStream out) throws IOException {
    float top = 720;
    float size = 20;
    for (String line : lines) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), size);
      out.newLineAtOffset(60, top);
      out.showText(line);
      out.endText();
      top -= line.isEmpty() ? 14 : size * 1.3f;
      size = 11;
    }
  }
}
