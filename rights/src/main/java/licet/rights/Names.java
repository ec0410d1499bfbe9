package licet.rights;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How near two names of companies are (W10). Case, accents, marks and legal forms do not count.
/// What is left is compared word by word: words of four letters or more may differ in one letter of
/// four, shorter ones and numbers not at all. Nearness proves nothing; it makes a link worth asking
/// for.
final class Names {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ltd",
          "limited",
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "llc",
          "llp",
          "lp",
          "plc",
          "gmbh",
          "ag",
          "kg",
          "se",
          "sa",
          "sas",
          "sarl",
          "bv",
          "nv",
          "ab",
          "oy",
          "oyj",
          "as",
          "aps",
          "spa",
          "srl",
          "kk",
          "kabushiki",
          "kaisha",
          "pty",
          "pte",
          "pvt",
          "the",
          "and",
          "of",
          "holding",
          "holdings",
          "group");

  private static final int SHORTEST_THAT_MAY_DIFFER = 4;

  private Names() {}

  /// True if two names may be meant for the same company.
  static boolean near(String one, String other) {
    var here = words(one);
    var there = words(other);
    if (String.join("", here).equals(String.join("", there))) {
      return true;
    }
    if (here.size() != there.size()) {
      return false;
    }
    for (int i = 0; i < here.size(); i++) {
      if (!alike(here.get(i), there.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The words of a name that tell it from others.
  private static List<String> words(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ph", "f")
            .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    var words = new ArrayList<>(Arrays.asList(plain.split(" ")));
    var forms = new ArrayList<>(words);
    forms.removeIf(LEGAL_FORMS::contains);
    return forms.isEmpty() ? words : forms;
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    boolean numbered = (one + other).chars().anyMatch(Character::isDigit);
    return shorter >= SHORTEST_THAT_MAY_DIFFER
        && !numbered
        && distance(one, other) <= shorter / SHORTEST_THAT_MAY_DIFFER;
  }

  /// How many letters must be put in, taken out or replaced to make one word the other.
  private static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
