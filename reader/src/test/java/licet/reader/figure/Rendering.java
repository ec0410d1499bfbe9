package licet.reader.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import licet.reader.text.Text;
import licet.reader.text.Token;
import licet.reader.text.Tokens;
import licet.vocabulary.money.Per;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Figures as one line of text, for cases written in tables.
final class Rendering {
  private Rendering() {}

  static String of(String language, @Nullable PartialDate published, String source) {
    String folded = Text.of(source).folded();
    var tokens = Tokens.of(folded, 0, folded.length());
    return Figures.of(language).find(tokens, published).stream()
        .map(figure -> words(folded, tokens, figure) + " = " + value(figure))
        .collect(Collectors.joining(" ; "));
  }

  static String words(String folded, List<Token> tokens, Figure figure) {
    return folded.substring(tokens.get(figure.from()).start(), tokens.get(figure.to() - 1).end());
  }

  static String value(Figure figure) {
    return switch (figure) {
      case Figure.Numeral(_, _, var value, var approx, var sort) ->
          lower(sort) + " " + value.toPlainString() + hedge(approx);
      case Figure.Amount(_, _, var min, var max, var currency, var approx, var per) ->
          currency
              + " "
              + min.toPlainString()
              + (min.compareTo(max) == 0 ? "" : ".." + max.toPlainString())
              + hedge(approx)
              + (per == Per.TOTAL ? "" : " per " + lower(per));
      case Figure.Day(_, _, var date, var relation, _, _, _) ->
          (relation == Figure.Relation.ON ? "" : lower(relation) + " ")
              + (date == null ? "?" : date);
      case Figure.Duration(_, _, var amount, var unit, var approximate) ->
          (approximate ? "about " : "") + amount + " " + lower(unit);
      case Figure.Span(_, _, var first, var last) ->
          (first == null ? "?" : first) + ".." + (last == null ? "?" : last);
    };
  }

  private static String hedge(Figure.Approx approx) {
    return approx == Figure.Approx.EXACT ? "" : " " + lower(approx);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
