package licet.desk.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How well the reports of one language are read.
///
/// @param language BCP 47 tag, or `none`
/// @param documents how many reports
/// @param shares by measure: precision, recall and f1 of deals; `no-deal`, the reports without a
///     deal in which none is read; `language` and `published`, told right by document; and each
///     field, told right among the deals that are found
public record LanguageScore(String language, int documents, Map<String, Ratio> shares) {
  /// The share of deals read that are there.
  public static final String PRECISION = "precision";

  /// The share of deals that are there and are read.
  public static final String RECALL = "recall";

  /// The harmonic mean of the two.
  public static final String F1 = "f1";

  /// Copies the map.
  public LanguageScore {
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }
}
