package licet.desk.score;

import java.util.LinkedHashMap;
import java.util.Map;
import licet.notation.ExpectedReading;
import licet.vocabulary.statement.Reading;

/// How the reports of one language were read.
final class Measures {
  private int documents;
  private Ratio found = Ratio.NONE;
  private Ratio sound = Ratio.NONE;
  private Ratio negatives = Ratio.NONE;
  private Ratio languages = Ratio.NONE;
  private Ratio published = Ratio.NONE;
  private final Map<Field, Ratio> byField = new java.util.EnumMap<>(Field.class);

  void add(ExpectedReading expected, Reading read, Pairing pairing) {
    documents++;
    int pairs = pairing.pairs();
    found = found.plus(new Ratio(pairs, expected.deals().size()));
    sound = sound.plus(new Ratio(pairs, pairing.read().size()));
    if (expected.deals().isEmpty()) {
      negatives = negatives.plus(pairing.read().isEmpty());
    }
    var source = read.source();
    languages = languages.plus(java.util.Objects.equals(expected.language(), source.language()));
    published = published.plus(java.util.Objects.equals(expected.published(), source.published()));
    for (int i = 0; i < pairing.readOf().size(); i++) {
      int j = pairing.readOf().get(i);
      if (j >= 0) {
        var should = expected.deals().get(i);
        var is = pairing.read().get(j);
        for (var field : Field.values()) {
          boolean right = field.expected(should).equals(field.read(is));
          byField.put(field, byField.getOrDefault(field, Ratio.NONE).plus(right));
        }
      }
    }
  }

  LanguageScore score(String language) {
    var shares = new LinkedHashMap<String, Ratio>();
    shares.put(LanguageScore.PRECISION, sound);
    shares.put(LanguageScore.RECALL, found);
    shares.put(LanguageScore.F1, new Ratio(2 * found.right(), found.all() + sound.all()));
    shares.put("no-deal", negatives);
    shares.put("language", languages);
    shares.put("published", published);
    for (var field : Field.values()) {
      shares.put(field.label(), byField.getOrDefault(field, Ratio.NONE));
    }
    return new LanguageScore(language, documents, shares);
  }
}
