package licet.desk.fetch;

import java.net.URI;

/// What came of getting a page.
public sealed interface Fetched {

  /// It is here.
  final class Page implements Fetched {
    private final byte[] bytes;
    private final String type;
    private final URI from;

    Page(byte[] bytes, String type, URI from) {
      this.bytes = bytes;
      this.type = type;
      this.from = from;
    }

    /// The page.
    public byte[] bytes() {
      return bytes.clone();
    }

    /// As its server calls it, such as `text/html; charset=utf-8`; may be empty.
    public String type() {
      return type;
    }

    /// Its address, after all redirects.
    public URI from() {
      return from;
    }
  }

  /// It is not.
  ///
  /// @param why for people
  record Refused(String why) implements Fetched {}
}
