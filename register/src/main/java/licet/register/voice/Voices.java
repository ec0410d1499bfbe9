package licet.register.voice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import licet.register.identity.Groups;
import licet.vocabulary.source.Source;

/// Which sources speak with one voice because one is a copy of the other. A voice is named by the
/// digest of the source it began with: the strongest sort of witness, then the earliest published,
/// then the smallest digest, so that the order in which sources are added changes nothing.
public final class Voices {
  private static final int BAND = 3;
  private static final double COPY = 0.5;
  private static final int MOST_UNEQUAL = (int) (Fingerprint.HASHES * (1 - COPY));

  /// In short texts much is alike by chance.
  private static final int SHORT = 20;

  private static final double SHORT_COPY = 0.9;

  private static final Comparator<Source> EARLIER =
      Comparator.comparing(Source::kind)
          .thenComparing(
              source -> source.published() == null ? LocalDate.MAX : source.published().first())
          .thenComparing(Source::sha256);

  private final List<Fingerprint> prints;
  private final long[] briefs;

  private Voices(List<Fingerprint> prints) {
    this.prints = prints;
    briefs = prints.stream().flatMapToLong(print -> print.brief()).toArray();
  }

  /// The voice of each source.
  ///
  /// @param printBySource all the sources with their fingerprints
  /// @return for the digest of each source that of its voice
  public static Map<String, String> of(Map<Source, Fingerprint> printBySource) {
    var sources = printBySource.keySet().stream().sorted(EARLIER).toList();
    var groups = new Voices(sources.stream().map(printBySource::get).toList()).groups();
    var voices = new HashMap<String, String>();
    for (int i = 0; i < sources.size(); i++) {
      voices.put(sources.get(i).sha256(), sources.get(groups.first(i)).sha256());
    }
    return voices;
  }

  private Groups groups() {
    var groups = new Groups(prints.size());
    IntStream.range(0, Fingerprint.HASHES / BAND)
        .parallel()
        .mapToObj(band -> joined(band * BAND))
        .forEachOrdered(groups::joinAll);
    return groups;
  }

  /// The copies among those that are equal in the band from a hash on. They are sorted by what they
  /// have there, with their number in the last bits.
  private Groups joined(int from) {
    long numbers = Long.highestOneBit(prints.size()) * 2 - 1;
    long[] sorted =
        IntStream.range(0, prints.size())
            .filter(i -> prints.get(i).runs() > 0)
            .mapToLong(i -> (prints.get(i).band(from, BAND) & ~numbers) | i)
            .sorted()
            .toArray();
    var groups = new Groups(prints.size());
    for (int start = 0, end = 1; end <= sorted.length; end++) {
      if (end == sorted.length || (sorted[end] | numbers) != (sorted[start] | numbers)) {
        if (end - start > 1) {
          join(Arrays.stream(sorted, start, end).mapToInt(it -> (int) (it & numbers)), groups);
        }
        start = end;
      }
    }
    return groups;
  }

  /// Joins those of a bucket that are copies. As long as all seen so far are one, the first of them
  /// that the next one copies settles it.
  private void join(IntStream some, Groups groups) {
    int[] bucket = some.toArray();
    boolean uniform = true;
    for (int i = 1; i < bucket.length; i++) {
      int late = bucket[i];
      boolean joined = false;
      for (int k = 0; k < i && !(uniform && joined); k++) {
        int early = bucket[k];
        if (groups.first(early) != groups.first(late) && copies(early, late)) {
          groups.join(early, late);
          joined = true;
        }
      }
      uniform &= joined;
    }
  }

  /// Most that are no copies are told apart by their briefs, which lie side by side.
  private boolean copies(int left, int right) {
    int unequal = 0;
    for (int i = 0; i < Fingerprint.BRIEF; i++) {
      long differing = briefs[left * Fingerprint.BRIEF + i] ^ briefs[right * Fingerprint.BRIEF + i];
      unequal += Fingerprint.unequal(differing);
    }
    return unequal <= MOST_UNEQUAL && copies(prints.get(left), prints.get(right));
  }

  private static boolean copies(Fingerprint one, Fingerprint other) {
    boolean brief = Math.min(one.runs(), other.runs()) < SHORT;
    return one.likeness(other) >= (brief ? SHORT_COPY : COPY);
  }
}
