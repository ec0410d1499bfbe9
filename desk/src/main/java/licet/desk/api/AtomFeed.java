package licet.desk.api;

import java.time.Instant;
import java.util.List;
import licet.desk.form.EntryForm;
import licet.register.change.Changes;
import licet.register.journal.Content;
import licet.register.journal.Entry;

/// What was recorded, as an Atom feed (RFC 4287), the latest first.
///
/// @param root the address of the desk, without a slash at its end
/// @param changes what was recorded
record AtomFeed(String root, Changes changes) {
  private static final int MOST = 200;

  String text() {
    var entries = changes.entries().stream().filter(AtomFeed::news).toList().reversed();
    var last = entries.isEmpty() ? changes.since() : entries.getFirst().recordedAt();
    var feed = new StringBuilder();
    feed.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(feed, "id", root + "/api/v1/changes.atom");
    element(feed, "title", "Licet: what is new");
    element(feed, "updated", last.toString());
    feed.append("  <link rel=\"self\" href=\"")
        .append(escaped(root))
        .append("/api/v1/changes.atom\"/>\n");
    feed.append("  <author><name>Licet</name></author>\n");
    entries.stream().limit(MOST).forEach(entry -> entry(feed, entry));
    return feed.append("</feed>\n").toString();
  }

  /// A reading adds nothing to the source it is of.
  private static boolean news(Entry entry) {
    return entry.content().kind() != Content.Kind.READING;
  }

  private void entry(StringBuilder feed, Entry entry) {
    feed.append("  <entry>\n");
    element(feed, "id", "urn:sha256:" + entry.hash());
    element(feed, "title", EntryForm.words(entry.content()));
    element(feed, "updated", updated(entry.recordedAt()));
    feed.append("  <link href=\"").append(escaped(root + page(entry))).append("\"/>\n");
    feed.append("  </entry>\n");
  }

  private static String page(Entry entry) {
    return entry.content() instanceof Content.SourceRecorded(var source, _)
        ? "/reports/" + source.sha256()
        : "/changes";
  }

  private static String updated(Instant at) {
    return at.toString();
  }

  private static void element(StringBuilder feed, String name, String words) {
    for (var part : List.of("  <", name, ">", escaped(words), "</", name, ">\n")) {
      feed.append(part);
    }
  }

  /// Text as XML may hold it.
  static String escaped(String text) {
    return text.replaceAll(
            "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
