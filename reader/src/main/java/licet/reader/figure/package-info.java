/// Numbers, sums of money, dates and lengths of time, found among tokens. The entry is
/// [licet.reader.figure.Figures]. Grammar is here, words are data: what Unicode's CLDR knows of a
/// language (months, weekdays, spelled numbers, currencies), and beside it `numbers.tsv`,
/// `dates.tsv` and `money.tsv` of the language's folder. It knows nothing of deals.
@NullMarked
package licet.reader.figure;

import org.jspecify.annotations.NullMarked;
