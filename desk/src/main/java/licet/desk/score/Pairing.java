package licet.desk.score;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import licet.notation.ExpectedReading.ExpectedDeal;
import licet.vocabulary.statement.ToldDeal;

/// Which deal as read stands for which expected deal of one report.
///
/// Two can stand for each other if they share two parties (or the only one, where one is expected)
/// and a kind. Of all ways to pair them one to one, that with the most pairs counts, and of those
/// the one whose pairs are the likest: by parties, by kinds, by date, and by what is news.
///
/// @param expected the deals a careful person reads
/// @param read those the reader read
/// @param readOf for each expected deal the index of its pair, or -1
record Pairing(List<ExpectedDeal> expected, List<ToldDeal> read, List<Integer> readOf) {
  /// More than all likeness of a report's pairs together, so that the number of pairs goes first.
  private static final double A_PAIR = 1000;

  static Pairing of(List<ExpectedDeal> expected, List<ToldDeal> read) {
    var weight = new double[expected.size()][read.size()];
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        double likeness = likeness(expected.get(i), read.get(j));
        weight[i][j] = likeness > 0 ? A_PAIR + likeness : 0;
      }
    }
    return new Pairing(expected, read, Arrays.stream(Assignment.best(weight)).boxed().toList());
  }

  /// How many pairs there are.
  int pairs() {
    return (int) readOf.stream().filter(j -> j >= 0).count();
  }

  /// The deals read that stand for none expected.
  List<ToldDeal> extra() {
    var paired = new HashSet<ToldDeal>();
    readOf.stream().filter(j -> j >= 0).forEach(j -> paired.add(read.get(j)));
    return read.stream().filter(deal -> !paired.contains(deal)).toList();
  }

  private static double likeness(ExpectedDeal expected, ToldDeal read) {
    var parties = Field.names(expected.parties());
    var others = Field.names(read.parties());
    double byKinds = overlap(expected.kinds(), Set.copyOf(read.kinds()));
    if (byKinds == 0 || shared(parties, others) < Math.clamp(parties.size(), 1, 2)) {
      return 0;
    }
    double byDate =
        expected.date() == null || read.date().isEmpty()
            ? 0
            : read.date().get().agreesWith(expected.date()) ? 0.5 : -0.3;
    double byNews = expected.main() == read.main() ? 0.5 : 0;
    return overlap(parties, others) + byKinds + byDate + byNews;
  }

  private static <T> double overlap(Set<T> one, Set<T> other) {
    var all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) shared(one, other) / all.size();
  }

  private static <T> int shared(Set<T> one, Set<T> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
