package licet.register.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import licet.vocabulary.source.Source;

/// Which sources speak with one voice because one is a copy of the other. A voice is named by the
/// digest of the source it began with: the strongest sort of witness, then the earliest published,
/// then the smallest digest, so that the order in which sources are added changes nothing.
public final class Voices {
  private static final int BAND = 3;
  private static final double COPY = 0.5;

  /// In short texts much is alike by chance.
  private static final int SHORT = 20;

  private static final double SHORT_COPY = 0.9;

  private static final Comparator<Source> EARLIER =
      Comparator.comparing(Source::kind)
          .thenComparing(
              source -> source.published() == null ? LocalDate.MAX : source.published().first())
          .thenComparing(Source::sha256);

  private Voices() {}

  /// The voice of each source.
  ///
  /// @param printBySource all the sources with their fingerprints
  /// @return for the digest of each source that of its voice
  public static Map<String, String> of(Map<Source, Fingerprint> printBySource) {
    var sources = printBySource.keySet().stream().sorted(EARLIER).toList();
    var prints = sources.stream().map(printBySource::get).toList();
    int[] first = new int[sources.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
    }
    for (var bucket : buckets(prints)) {
      join(bucket, prints, first);
    }
    var voices = new HashMap<String, String>();
    for (int i = 0; i < first.length; i++) {
      voices.put(sources.get(i).sha256(), sources.get(find(first, i)).sha256());
    }
    return voices;
  }

  /// Joins those of a bucket that are copies. As long as all seen so far are one, the first of them
  /// that the next one copies settles it.
  private static void join(List<Integer> bucket, List<Fingerprint> prints, int[] first) {
    boolean uniform = true;
    for (int i = 1; i < bucket.size(); i++) {
      int late = bucket.get(i);
      for (int k = 0; k < i; k++) {
        int one = find(first, bucket.get(k));
        int other = find(first, late);
        if (one != other && copies(prints.get(bucket.get(k)), prints.get(late))) {
          first[Math.max(one, other)] = Math.min(one, other);
        }
        if (uniform && find(first, late) == find(first, bucket.getFirst())) {
          break;
        }
      }
      uniform &= find(first, late) == find(first, bucket.getFirst());
    }
  }

  private static Iterable<List<Integer>> buckets(List<Fingerprint> prints) {
    var all = new ArrayList<List<Integer>>();
    for (int from = 0; from < Fingerprint.HASHES; from += BAND) {
      var byHash = new HashMap<Long, List<Integer>>();
      for (int i = 0; i < prints.size(); i++) {
        if (prints.get(i).runs() > 0) {
          byHash.computeIfAbsent(prints.get(i).band(from, BAND), _ -> new ArrayList<>(1)).add(i);
        }
      }
      byHash.values().stream().filter(bucket -> bucket.size() > 1).forEach(all::add);
    }
    return all;
  }

  private static boolean copies(Fingerprint one, Fingerprint other) {
    boolean brief = Math.min(one.runs(), other.runs()) < SHORT;
    return one.likeness(other) >= (brief ? SHORT_COPY : COPY);
  }

  private static int find(int[] first, int i) {
    int at = i;
    while (first[at] != at) {
      at = first[at];
    }
    return at;
  }
}
