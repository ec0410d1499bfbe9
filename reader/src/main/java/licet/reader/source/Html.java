package licet.reader.source;

import java.util.List;
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
  private static final List<String> DAYS =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:published_time]",
          "meta[property=og:article:published_time]",
          "meta[name=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=publish-date]",
          "meta[name=publication_date]",
          "meta[name=dc.date.issued]",
          "meta[name=dc.date]",
          "meta[name=dcterms.created]",
          "meta[name=dcterms.date]",
          "meta[name=date]");

  private Html() {}

  /// Reads a page.
  static Draft read(String html) {
    return read(html, null, null);
  }

  /// Reads a page whose envelope may tell its title and its day.
  static Draft read(String html, @Nullable String title, @Nullable PartialDate published) {
    Document page = Jsoup.parse(html);
    List<Piece> report = MainContent.of(PagePieces.of(page.body()));
    return draft(
        title == null ? title(page) : title,
        report,
        published == null ? published(page).orElse(null) : published);
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

  private static @Nullable String title(Document page) {
    String open = attribute(page, "meta[property=og:title]").orElse("");
    String whole = page.title().strip();
    for (Element heading : page.select("h1")) {
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

  private static Optional<PartialDate> published(Document page) {
    for (String query : DAYS) {
      var day = attribute(page, query).flatMap(Published::day);
      if (day.isPresent()) {
        return day;
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      var match = LINKED_DAY.matcher(script.data());
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

  private static Optional<String> attribute(Document page, String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr("content").strip())
        .filter(value -> !value.isEmpty());
  }
}
