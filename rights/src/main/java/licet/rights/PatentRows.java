package licet.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Share;

/// The patents told, each as a row of four longs, with what a check needs beside each other:
///
/// - its number,
/// - the day of its grant and the last day it is in force,
/// - its first owner and where its steps of title begin,
/// - what is open about it, how many steps there are, its states, and since when all that is known.
///
/// The facts themselves lie in the [Archive], from which they are told again word for word.
final class PatentRows {
  /// Set where something told of the patent bears on whether permission is needed at all.
  static final int NEED = 1;

  /// Set where its title is not that of one owner handed on whole.
  static final int TITLE = 1 << 1;

  /// Set where a right that may touch everybody may reach the patent.
  static final int BURDENED = 1 << 2;

  /// Set where it descends from another patent or another needs it.
  static final int RELATED = 1 << 3;

  private static final int WORDS = 4;
  private static final int MOST_STEPS = 255;
  private static final int MOST_STATES = 0xffff;

  private final Longs words = new Longs();
  private final Longs places = new Longs();
  private final Archive archive;
  private final Dictionary names;
  private final Numbers numbers;
  private final Map<Set<String>, Integer> states = new HashMap<>();
  private final List<int[]> countries = new ArrayList<>();
  private int[] slots = {-1};

  PatentRows(Dictionary names, Dictionary families, Numbers numbers) {
    this.names = names;
    this.numbers = numbers;
    archive = new Archive(names, families);
  }

  /// Adds a patent; the number of its row.
  int add(PatentFact fact) {
    long granted =
        fact.granted() != null ? Days.of(fact.granted()) : fact.pending() ? Days.LAST : Days.FIRST;
    int expires = Days.of(fact.expires(), Days.LAST);
    int owner = sole(fact) ? names.add(owners(fact).getFirst()) : -1;
    boolean simple =
        owner >= 0 && !fact.unitary() && fact.government() == null && fact.invented() == null;
    boolean related = !fact.relations().isEmpty() || !fact.necessaryFor().isEmpty();
    int set = states(fact.states());
    int marks =
        (fact.given().corrects() == null && set < MOST_STATES ? 0 : NEED | TITLE)
            | (simple ? 0 : TITLE)
            | (related ? RELATED : 0);
    words.add(numbers.add(fact.number()));
    words.add(granted << 32 | (expires & 0xffffffffL));
    words.add((long) owner << 32);
    words.add(
        (long) marks << 56
            | (long) Math.min(set, MOST_STATES) << 32
            | (Days.of(fact.given().known()) & 0xffffffffL));
    places.add(archive.add(fact));
    return places.size() - 1;
  }

  private static boolean sole(PatentFact fact) {
    return fact.owners().isEmpty()
        ? fact.inventors().size() == 1
        : fact.owners().size() == 1 && fact.owners().values().iterator().next().equals(Share.WHOLE);
  }

  private static List<String> owners(PatentFact fact) {
    return fact.owners().isEmpty() ? fact.inventors() : List.copyOf(fact.owners().keySet());
  }

  private int states(Set<String> told) {
    return states.computeIfAbsent(
        told,
        set -> {
          countries.add(set.stream().mapToInt(names::add).toArray());
          return countries.size() - 1;
        });
  }

  /// Builds the index, after which rows can be found.
  void close() {
    int size = Integer.highestOneBit(Math.max(2, size())) << 2;
    slots = new int[size];
    java.util.Arrays.fill(slots, -1);
    for (int row = 0; row < size(); row++) {
      int at = slot(key(row));
      boolean again = false;
      while (slots[at] >= 0) {
        if (key(slots[at]) == key(row)) {
          again = true;
          mark(slots[at], NEED | TITLE);
        }
        at = at + 1 & size - 1;
      }
      slots[at] = row;
      if (again) {
        mark(row, NEED | TITLE);
      }
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 32) & slots.length - 1;
  }

  /// The first row of a number, or -1 if there is none.
  int find(long key) {
    int at = slot(key);
    while (slots[at] >= 0 && key(slots[at]) != key) {
      at = at + 1 & slots.length - 1;
    }
    return slots[at];
  }

  /// All rows of a number; a European patent may have one for each state.
  List<Integer> all(long key) {
    var rows = new ArrayList<Integer>();
    for (int at = slot(key); slots[at] >= 0; at = at + 1 & slots.length - 1) {
      if (key(slots[at]) == key) {
        rows.add(slots[at]);
      }
    }
    return rows;
  }

  /// How many rows there are.
  int size() {
    return places.size();
  }

  long key(int row) {
    return words.get(row * WORDS);
  }

  /// The day it was granted.
  int granted(int row) {
    return (int) (words.get(row * WORDS + 1) >>> 32);
  }

  /// The last day it is in force.
  int expires(int row) {
    return (int) words.get(row * WORDS + 1);
  }

  /// Its first owner, or -1 where that is not one for the whole.
  int owner(int row) {
    return (int) (words.get(row * WORDS + 2) >> 32);
  }

  /// Where its steps of title begin.
  int firstStep(int row) {
    return (int) words.get(row * WORDS + 2);
  }

  /// How many steps of title there are.
  int steps(int row) {
    return (int) (words.get(row * WORDS + 3) >>> 48) & 0xff;
  }

  /// True if one of these marks is set.
  boolean marked(int row, int marks) {
    return ((int) (words.get(row * WORDS + 3) >>> 56) & marks) != 0;
  }

  /// Since when all is known that its row and its steps of title stand on.
  int known(int row) {
    return (int) words.get(row * WORDS + 3);
  }

  /// True if it has effect in a country; one of which no states are told has everywhere.
  boolean covers(int row, int country) {
    var there = countries.get((int) (words.get(row * WORDS + 3) >>> 32) & 0xffff);
    for (int each : there) {
      if (each == country) {
        return true;
      }
    }
    return there.length == 0;
  }

  /// The countries it covers.
  int[] countries(int row) {
    return countries.get((int) (words.get(row * WORDS + 3) >>> 32) & 0xffff);
  }

  /// Sets marks.
  void mark(int row, int marks) {
    int at = row * WORDS + 3;
    words.set(at, words.get(at) | (long) marks << 56);
  }

  /// Tells that it lapsed, the last day before that, and since when that is known.
  void lapse(int row, int last, int known) {
    int at = row * WORDS;
    long expires = Math.min(last, expires(row)) & 0xffffffffL;
    words.set(at + 1, (words.get(at + 1) & 0xffffffff00000000L) | expires);
    long latest = Math.max(known, known(row)) & 0xffffffffL;
    words.set(at + 3, (words.get(at + 3) & 0xffffffff00000000L) | latest);
  }

  /// Tells the steps of its title, and since when they are known.
  void title(int row, int first, int steps, int known) {
    if (steps > MOST_STEPS) {
      mark(row, TITLE);
      return;
    }
    int at = row * WORDS;
    words.set(at + 2, (words.get(at + 2) & 0xffffffff00000000L) | first);
    long last = words.get(at + 3) & ~(0xffL << 48) & 0xffffffff00000000L;
    int latest = Math.max(known, known(row));
    words.set(at + 3, last | (long) steps << 48 | (latest & 0xffffffffL));
  }

  /// The fact of a row.
  PatentFact fact(int row) {
    return archive.fact(places.get(row));
  }

  /// The name of the fact of a row.
  String id(int row) {
    return archive.id(places.get(row));
  }
}
