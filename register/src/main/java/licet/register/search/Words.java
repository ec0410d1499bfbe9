package licet.register.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Texts cut into words to look for: in any script, without case; Chinese, Japanese and Korean as
/// pairs of neighboring characters. A word with accents or other marks also counts without them. No
/// language is asked for, and no word is left out.
final class Words extends Analyzer {
  private static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private final boolean single;

  /// @param single true to have each character beside the pairs, so that one alone is found too
  Words(boolean single) {
    this.single = single;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    TokenStream stream = new LowerCaseFilter(new CJKWidthFilter(words));
    stream = new CJKBigramFilter(stream, ALL_SCRIPTS, single);
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(stream, true));
  }

  /// The beginning of a word, as words are kept.
  @Override
  protected TokenStream normalize(String field, TokenStream beginning) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(beginning)));
  }
}
