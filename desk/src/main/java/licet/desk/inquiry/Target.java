package licet.desk.inquiry;

import java.util.TreeMap;
import licet.register.deals.Rejected;
import licet.register.deals.Said;
import licet.register.known.Known;
import licet.register.known.KnownSource;

/// What an id stands for that somebody wants to put right.
sealed interface Target {
  /// An id is told by so many digits at least.
  int SHORTEST = 4;

  /// Its whole id.
  String id();

  /// A source, withdrawn or not.
  record Document(KnownSource known) implements Target {
    @Override
    public String id() {
      return known.source().sha256();
    }
  }

  /// A statement that counts.
  record Counting(Said said) implements Target {
    @Override
    public String id() {
      return said.id();
    }
  }

  /// A statement that was withdrawn.
  record Withdrawn(Rejected rejected) implements Target {
    @Override
    public String id() {
      return rejected.said().id();
    }
  }

  /// The one whose id begins so.
  ///
  /// @throws IllegalArgumentException if there is none or more than one
  static Target of(Known known, String prefix) {
    var found = new TreeMap<String, Target>();
    for (var source : known.sources()) {
      found.put(source.source().sha256(), new Document(source));
      source.rejected().forEach(it -> found.put(it.said().id(), new Withdrawn(it)));
      source.deals().stream()
          .flatMap(told -> told.said().stream())
          .forEach(said -> found.put(said.id(), new Counting(said)));
    }
    var exact = found.get(prefix);
    var some = found.subMap(prefix, true, prefix + Character.MAX_VALUE, true);
    if (exact == null && (prefix.length() < SHORTEST || some.isEmpty())) {
      throw new IllegalArgumentException(
          "no statement and no source has the id '"
              + prefix
              + "'; expected the id, or at least its first "
              + SHORTEST
              + " digits");
    }
    if (exact == null && some.size() > 1) {
      throw new IllegalArgumentException(
          "more than one statement or source has an id that begins with '" + prefix + "'");
    }
    return exact == null ? some.firstEntry().getValue() : exact;
  }
}
