package licet.reader.source;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// PDF files: their lines put together to paragraphs, without what repeats on every page.
final class Pdf {
  private static final int MOST_PAGES = 300;
  private static final int UNPACKING = 8;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private Pdf() {}

  /// Reads the first three hundred pages of a file.
  ///
  /// @param limit in bytes; no stream of the file may unpack to more than eight times as many
  static Unpacked read(byte[] bytes, int limit) {
    if (bursts(bytes, (long) limit * UNPACKING)) {
      return new Unpacked.Failed(
          "unpacks to more than it should; the limit is " + (limit >> 20) + " MB");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var lines = new PdfLines();
      lines.setEndPage(MOST_PAGES);
      lines.getText(document);
      return new Unpacked.Found(lines.assembly().draft(null));
    } catch (InvalidPasswordException _) {
      return new Unpacked.Failed("an encrypted PDF file; it opens only with its password");
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // PDFBox fails on damaged files in all these ways; none of them is ours to mend
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return new Unpacked.Failed("a damaged PDF file: " + why);
    }
  }

  /// True if a deflated stream of the file unpacks to more than the limit.
  private static boolean bursts(byte[] bytes, long limit) {
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      int from = at;
      while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
        from++;
      }
      boolean deflated = from + 1 < bytes.length && (bytes[from] & 0x0F) == 8;
      if (deflated && inflated(bytes, from, limit) > limit) {
        return true;
      }
    }
    return false;
  }

  private static int next(byte[] bytes, int from) {
    for (int at = from; at + STREAM.length <= bytes.length; at++) {
      int same = 0;
      while (same < STREAM.length && bytes[at + same] == STREAM[same]) {
        same++;
      }
      if (same == STREAM.length && (at == 0 || bytes[at - 1] != 'd')) {
        return at + STREAM.length;
      }
    }
    return -1;
  }

  private static long inflated(byte[] bytes, int from, long limit) {
    try (var inflater = new Inflater()) {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] buffer = new byte[1 << 16];
      while (!inflater.finished() && inflater.getBytesWritten() <= limit) {
        if (inflater.inflate(buffer) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException _) {
      return 0; // not deflated after all
    }
  }
}
