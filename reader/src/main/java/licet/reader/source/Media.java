package licet.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is, by its first bytes.
enum Media {
  TEXT("plain text"),
  HTML("a web page"),
  PDF("a PDF file"),
  ZIP("a ZIP archive"),
  MAIL("a mail"),
  PICTURE("a picture"),
  OLD_OFFICE("an Office file of before 2007 or with a password; save it as plain DOCX"),
  RTF("an RTF file; save it as DOCX"),
  COMPRESSED("a compressed file; unpack it first"),
  XML("XML that is no web page"),
  SOUND_OR_FILM("sound or film"),
  BINARY("binary data, not text");

  private static final int HEAD = 4096;
  private static final Pattern TAGS =
      Pattern.compile("(?i)<(head|body|div|p|article|table|meta|h1)(\\s[^<>]*)?>");
  private static final Pattern MAIL_HEAD =
      Pattern.compile(
          "(?i)(from|to|date|subject|received|return-path|message-id|mime-version|content-type"
              + "|delivered-to|reply-to|sender|x-[a-z0-9-]+|cc|dkim-signature)\\s*:.*");

  private final String words;

  Media(String words) {
    this.words = words;
  }

  /// What it is, for a person.
  String words() {
    return words;
  }

  /// True if it can hold a report.
  boolean document() {
    return switch (this) {
      case TEXT, HTML, PDF, ZIP, MAIL -> true;
      case PICTURE, OLD_OFFICE, RTF, COMPRESSED, XML, SOUND_OR_FILM, BINARY -> false;
    };
  }

  /// Looks at the bytes of a file.
  static Media of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Media signed = bySignature(head);
    if (signed != TEXT) {
      return signed;
    }
    String plain = head.indexOf('\0') < 0 ? head : head.replace("\0", "");
    String text = plain.replaceFirst("^(ï»¿|ÿþ|þÿ)", "");
    if (page(text) || manyTags(text)) {
      return HTML;
    }
    if (text.stripLeading().startsWith("<?xml")) {
      return XML;
    }
    return mail(text) ? MAIL : TEXT;
  }

  private static Media bySignature(String head) {
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return PDF;
    }
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (starts(head, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "BM")
        && head.length() > 3
        && (!head.startsWith("BM") || head.indexOf('\0') > 0)) {
      return PICTURE;
    }
    if (head.startsWith("RIFF") && head.length() > 12) {
      return head.startsWith("WEBP", 8) ? PICTURE : SOUND_OR_FILM;
    }
    if (head.length() > 12 && head.startsWith("ftyp", 4)) {
      return head.startsWith("heic", 8) || head.startsWith("avif", 8) ? PICTURE : SOUND_OR_FILM;
    }
    if (starts(head, "\u00D0\u00CF\u0011\u00E0")) {
      return OLD_OFFICE;
    }
    if (starts(head, "\u001F\u008B", "BZh", "7z\u00BC\u00AF", "Rar!", "\u00FD7zXZ")) {
      return COMPRESSED;
    }
    if (starts(head, "ID3", "OggS", "fLaC")) {
      return SOUND_OR_FILM;
    }
    return head.startsWith("{\\rtf") ? RTF : TEXT;
  }

  private static boolean starts(String head, String... signatures) {
    for (String signature : signatures) {
      if (head.startsWith(signature)) {
        return true;
      }
    }
    return false;
  }

  /// True if a document type or the root element of a page comes first, comments aside.
  private static boolean page(String text) {
    String rest = text.stripLeading();
    for (String close = close(rest); !close.isEmpty(); close = close(rest)) {
      int end = rest.indexOf(close);
      if (end < 0) {
        return false;
      }
      rest = rest.substring(end + close.length()).stripLeading();
    }
    String start = rest.substring(0, Math.min(20, rest.length())).toLowerCase(Locale.ROOT);
    return start.matches("<(!doctype\\s+html|html\\b).*");
  }

  private static String close(String text) {
    return text.startsWith("<?xml") ? "?>" : text.startsWith("<!--") ? "-->" : "";
  }

  private static boolean manyTags(String text) {
    return text.stripLeading().startsWith("<") && TAGS.matcher(text).results().count() >= 2;
  }

  /// True if at least two header lines of a mail come first and a blank line ends them.
  private static boolean mail(String text) {
    int known = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isEmpty()) {
        break;
      }
      if (MAIL_HEAD.matcher(line).matches()) {
        known++;
      } else if (!line.startsWith(" ") && !line.startsWith("\t") && !line.matches("[\\w-]+:.*")) {
        return false;
      }
    }
    boolean ended = text.contains("\n\n") || text.contains("\n\r\n") || text.length() >= HEAD;
    return known >= 2 && ended;
  }
}
