package licet.reader.source;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import licet.reader.language.LanguageFolders;
import org.jsoup.nodes.Element;

/// What the names of page elements say of what they hold, from `markup.tsv`.
final class Markup {
  private static final Pattern CUTS = Pattern.compile("[^\\p{L}\\p{Nd}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Set<String> FURNITURE_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu");
  private static final Map<String, Sort> SORTS = sorts();

  /// What an element holds.
  enum Sort {
    ARTICLE,
    /// Said by a property made for it, not by a name.
    MARKED,
    FURNITURE,
    COMMENTS,
    CAPTION,
    BYLINE
  }

  private final Map<String, Set<Sort>> seen = new HashMap<>();

  private static Map<String, Sort> sorts() {
    var sorts = new HashMap<String, Sort>();
    for (var row : LanguageFolders.rows("source/markup.tsv", 2)) {
      Sort sort = Sort.valueOf(row.cells().getFirst().toUpperCase(Locale.ROOT));
      row.list(1).forEach(word -> sorts.put(word, sort));
    }
    return Map.copyOf(sorts);
  }

  /// What the names of an element say.
  Set<Sort> of(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    if (FURNITURE_ROLES.contains(element.attr("role")) || invisible(element)) {
      return Set.of(Sort.FURNITURE);
    }
    if (element.attr("itemprop").equals("articleBody")) {
      return Set.of(Sort.ARTICLE, Sort.MARKED);
    }
    String names = element.className() + " " + element.id();
    return names.length() < 2 ? Set.of() : seen.computeIfAbsent(names, Markup::read);
  }

  private static boolean invisible(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static Set<Sort> read(String names) {
    var found = EnumSet.noneOf(Sort.class);
    for (String name : names.split("\\s+", -1)) {
      var joined = new StringBuilder();
      for (String word : CUTS.split(name, -1)) {
        String lower = word.toLowerCase(Locale.ROOT);
        joined.append(lower);
        add(lower, found);
      }
      add(joined.toString(), found);
    }
    return found;
  }

  private static void add(String word, Set<Sort> found) {
    Sort sort = SORTS.get(word);
    if (sort != null) {
      found.add(sort);
    }
  }
}
