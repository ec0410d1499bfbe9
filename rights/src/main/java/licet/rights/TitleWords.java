package licet.rights;

import java.util.Map;
import java.util.stream.Collectors;
import licet.vocabulary.fact.Share;

/// Title in words.
final class TitleWords {
  private TitleWords() {}

  /// Such as `A holds legal title` or `A (1/2) and B (1/2) hold legal title, undivided`.
  static String holders(Map<String, Share> holders) {
    if (holders.size() == 1) {
      return holders.keySet().iterator().next() + " holds legal title";
    }
    return holders.entrySet().stream()
            .map(each -> each.getKey() + " (" + each.getValue() + ")")
            .collect(Collectors.joining(" and "))
        + " hold legal title, undivided";
  }
}
