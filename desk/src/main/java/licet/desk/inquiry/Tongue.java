package licet.desk.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The language of a text by its commonest small words.
final class Tongue {
  private static final Map<String, Set<String>> SMALL =
      new TreeMap<>(
          Map.of(
              "en", Set.of("the", "of", "and", "in", "with", "for", "that", "its"),
              "fr", Set.of("le", "la", "les", "des", "une", "dans", "pour", "du"),
              "vi", Set.of("của", "và", "các", "không", "được", "cho", "với", "trong")));

  private Tongue() {}

  /// Its BCP 47 tag, or null if none fits.
  static @Nullable String of(String text) {
    var words = List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+", -1));
    String best = null;
    long most = 0;
    for (var language : SMALL.entrySet()) {
      long found = words.stream().filter(language.getValue()::contains).count();
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    return best;
  }
}
