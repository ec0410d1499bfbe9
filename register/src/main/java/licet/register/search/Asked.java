package licet.register.search;

import java.util.Map;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// What somebody looks for. A longer word is also found with another ending, such as `patents` for
/// `patent` and `licensing` for `license`, though that counts for less; within quotation marks it
/// is not.
final class Asked extends SimpleQueryParser {
  /// Shorter words stand as they are.
  private static final int LONG = 4;

  /// From here on the last letter may be another.
  private static final int LONGER = 6;

  /// From here on the last two may be.
  private static final int LONGEST = 8;

  private static final int NON_SPACING_MARK = Character.NON_SPACING_MARK;

  private static final float OTHER_ENDING = 0.2f;

  private Asked(Map<String, Float> weights) {
    super(new Words(false), weights);
    setDefaultOperator(Occur.MUST);
  }

  static Query parse(String query, Map<String, Float> weights) {
    var parsed = new Asked(weights).parse(Page.normal(query));
    return parsed == null ? MatchNoDocsQuery.INSTANCE : parsed;
  }

  @Override
  protected Query newDefaultQuery(String text) {
    var exact = super.newDefaultQuery(text);
    int length = text.codePointCount(0, text.length());
    if (exact == null || length < LONG || !text.codePoints().allMatch(Asked::spaced)) {
      return exact;
    }
    int kept = length < LONGER ? length : length < LONGEST ? length - 1 : length - 2;
    var beginning = newPrefixQuery(text.substring(0, text.offsetByCodePoints(0, kept)));
    return new BooleanQuery.Builder()
        .add(exact, Occur.SHOULD)
        .add(new BoostQuery(beginning, OTHER_ENDING), Occur.SHOULD)
        .build();
  }

  /// True for a letter of a script that parts words by spaces.
  private static boolean spaced(int point) {
    return point < 0x3000
        && (Character.isAlphabetic(point) || Character.getType(point) == NON_SPACING_MARK);
  }
}
