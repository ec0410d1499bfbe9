package licet.desk.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import licet.desk.inquiry.FactPlace;
import org.jspecify.annotations.Nullable;

/// Where the facts of an answer are shown: those of reports and agreements where they stand, the
/// others in the list of what the answer rests on.
public final class FactLinks {
  /// Links nothing.
  public static final FactLinks NONE = new FactLinks(List.of(), Map.of());

  private final Map<String, FactPlace> places;
  private final Pattern named;

  /// Links for these facts.
  ///
  /// @param ids of the facts that are cited
  /// @param places where those that can be gone to stand
  public FactLinks(Collection<String> ids, Map<String, FactPlace> places) {
    this.places = places;
    String any =
        ids.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    named = Pattern.compile(any.isEmpty() ? "(?!)" : "(?<![\\w:-])(?:" + any + ")(?!\\w)");
  }

  /// Where a fact is shown.
  public String href(String id) {
    var place = places.get(id);
    return switch (place) {
      case null -> "#" + anchor(id);
      case FactPlace.Passage(var sha256, var statement, _) ->
          "/reports/" + sha256 + "#s-" + statement;
      case FactPlace.Clause(var agreement, var fact) ->
          "/agreements/" + agreement + "#" + anchor(fact);
    };
  }

  /// The language of the words of a fact as BCP 47 tag, or null if that is not known.
  public @Nullable String language(String id) {
    return places.get(id) instanceof FactPlace.Passage it ? it.language() : null;
  }

  /// The mark of a fact on a page that shows it.
  public static String anchor(String id) {
    return "f-" + URLEncoder.encode(id.replaceAll("\\s+", "-"), StandardCharsets.UTF_8);
  }

  /// Words in which each fact named leads to where it is shown.
  public List<Span> linked(String words) {
    var spans = new ArrayList<Span>();
    var found = named.matcher(words);
    int from = 0;
    while (found.find()) {
      if (found.start() > from) {
        spans.add(new Span(words.substring(from, found.start()), null));
      }
      spans.add(new Span(found.group(), href(found.group())));
      from = found.end();
    }
    if (from < words.length()) {
      spans.add(new Span(words.substring(from), null));
    }
    return spans;
  }
}
