package licet.reader.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import licet.reader.source.PlainText.Draft;
import licet.vocabulary.time.PartialDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Web pages: the report without what is around it, its title, and the day its publisher gives.
final class Html {
  private static final Pattern SITE = Pattern.compile("\\s+[|–—•»·-]\\s+");
  private static final Pattern LINKED_DAY =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern PATH_DAY =
      Pattern.compile("/((?:19|20)\\d\\d/\\d{1,2}/\\d{1,2})(?=/)");

  /// Names of the properties of a page that tell its day, the surest first.
  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "date");

  private Html() {}

  /// Reads a page.
  static Draft read(String html) {
    return read(html, null, null);
  }

  /// Reads a page whose envelope may tell its title and its day.
  static Draft read(String html, @Nullable String title, @Nullable PartialDate published) {
    Document page = Jsoup.parse(html);
    Map<String, String> told = told(page);
    List<Piece> report = MainContent.of(PagePieces.of(page.body()));
    return draft(
        title == null ? title(page, told) : title,
        report,
        published == null ? published(page, told).orElse(null) : published);
  }

  /// What the page's `meta` elements say, by property, name or item in lower case; the first wins.
  private static Map<String, String> told(Document page) {
    var told = new HashMap<String, String>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop")) {
        if (!content.isEmpty() && meta.hasAttr(key)) {
          told.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return told;
  }

  private static Draft draft(
      @Nullable String title, List<Piece> report, @Nullable PartialDate published) {
    var assembly = new Assembly();
    if (title != null) {
      assembly.add(title, Block.Kind.TITLE);
    }
    for (Piece piece : report) {
      assembly.add(piece.text(), told(piece));
    }
    return assembly.draft(published);
  }

  private static Block.@Nullable Kind told(Piece piece) {
    return switch (piece.tag()) {
      case "blockquote" -> Block.Kind.QUOTE;
      case "li" -> Block.Kind.LIST;
      default -> null;
    };
  }

  private static @Nullable String title(Document page, Map<String, String> meta) {
    String open = meta.getOrDefault("og:title", "");
    String whole = page.title().strip();
    for (Element heading : page.getElementsByTag("h1")) {
      String words = heading.text().strip();
      if (!words.isEmpty() && (open.contains(words) || whole.contains(words))) {
        return words;
      }
    }
    String told = open.isEmpty() ? whole : open;
    if (told.isEmpty()) {
      return Optional.ofNullable(page.selectFirst("h1"))
          .map(heading -> heading.text().strip())
          .filter(words -> !words.isEmpty())
          .orElse(null);
    }
    String longest = "";
    for (String part : SITE.split(told, -1)) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest.strip();
  }

  private static Optional<PartialDate> published(Document page, Map<String, String> meta) {
    for (String key : DAYS) {
      var day = Published.day(meta.getOrDefault(key, ""));
      if (day.isPresent()) {
        return day;
      }
    }
    for (Element script : page.getElementsByTag("script")) {
      boolean linked = script.attr("type").equals("application/ld+json");
      var match = LINKED_DAY.matcher(linked ? script.data() : "");
      if (match.find()) {
        return Published.day(match.group(1));
      }
    }
    return timed(page).or(() -> pathed(page));
  }

  private static Optional<PartialDate> timed(Document page) {
    for (String query :
        List.of("[itemprop=datePublished]", "time[pubdate]", "article time[datetime]")) {
      Element time = page.selectFirst(query);
      if (time != null) {
        String told = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
        var day = Published.day(told);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> pathed(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    if (link == null) {
      return Optional.empty();
    }
    var match = PATH_DAY.matcher(link.attr("href"));
    return match.find() ? Published.day(match.group(1)) : Optional.empty();
  }
}
