package licet.desk.form;

import java.util.Locale;

/// Codes in words.
public final class Named {
  private Named() {}

  /// A language by its BCP 47 tag, such as `French`.
  public static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  /// A country by its ISO 3166 code, such as `Finland`; anything else as it stands.
  public static String country(String code) {
    return code.matches("[A-Z]{2}")
        ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
        : code;
  }
}
