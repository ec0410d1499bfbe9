package licet.reader.lexicon;

/// One meaning of a form.
///
/// @param wordClass its part in a clause
/// @param concept what it means, a word in capitals shared by all languages, or the canonical name
/// @param tag how it is inflected, or empty: `inf` `pres` `past` `pp` `ger` `fut` `cond` `pl`;
///     `bid` if it is only offered, `many` for an article that counts several
public record Sense(WordClass wordClass, String concept, String tag) {

  /// True if it is of this class and concept.
  public boolean is(WordClass expected, String what) {
    return wordClass == expected && concept.equals(what);
  }
}
