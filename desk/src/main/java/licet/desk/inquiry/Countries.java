package licet.desk.inquiry;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Countries as people write them: by their ISO 3166 code or their English name.
public final class Countries {
  private static final Map<String, String> CODE_BY_NAME = names();

  private Countries() {}

  /// The code of a country.
  ///
  /// @throws IllegalArgumentException if there is no such country
  public static String code(String written) {
    String code = CODE_BY_NAME.get(written.strip().toUpperCase(Locale.ROOT));
    if (code == null) {
      throw new IllegalArgumentException(
          "no such country: '" + written + "'; expected a code such as CN, or EP");
    }
    return code;
  }

  private static Map<String, String> names() {
    var names = new TreeMap<String, String>();
    for (var code : Locale.getISOCountries()) {
      names.put(code, code);
      String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      names.put(name.toUpperCase(Locale.ROOT), code);
    }
    for (var code : new String[] {"EP", "WO", "EA", "ZZ"}) {
      names.put(code, code);
    }
    names.put("UK", "GB");
    names.put("USA", "US");
    return names;
  }
}
