package licet.notation.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import licet.notation.yaml.Yaml;
import licet.vocabulary.fact.Fact;

/// How facts of a kind stand in a file: the one description from which they are read and written,
/// and from which schema and page are made.
///
/// @param kind the key that tells the kind
/// @param value what stands behind that key, in capitals, for the page
/// @param meaning what such a fact tells
/// @param type its class
/// @param own which facts of that class it is the form of
/// @param keys goes through its keys, the one that tells the kind first
record Form<F extends Fact>(
    String kind,
    String value,
    String meaning,
    Class<F> type,
    Predicate<F> own,
    Function<Keys<F>, F> keys) {

  /// The form of all facts of a class.
  static <F extends Fact> Form<F> of(
      String kind, String value, String meaning, Class<F> type, Function<Keys<F>, F> keys) {
    return new Form<>(kind, value, meaning, type, _ -> true, keys);
  }

  /// The facts of a map: the fact itself, and those told along with it.
  Optional<List<Fact>> read(Yaml.Entries map, Notes notes) {
    var pass = new Pass.Reading(map, notes);
    return pass.make(keys)
        .map(fact -> {
          var all = new ArrayList<Fact>(List.of(fact));
          all.addAll(pass.also());
          return List.copyOf(all);
        });
  }

  /// The map of a fact, or nothing if it is of another form.
  Optional<Yaml.Entries> write(Fact fact) {
    if (!type.isInstance(fact) || !own.test(type.cast(fact))) {
      return Optional.empty();
    }
    var pass = new Pass.Writing();
    F copy = keys.apply(new Keys<>(pass, () -> type.cast(fact)));
    if (!copy.equals(fact)) {
      throw new IllegalStateException(fact.id() + " is not told whole by its form '" + kind + "'");
    }
    var entries = new ArrayList<>(pass.entries());
    entries.sort(Comparator.comparingInt(entry -> entry.key().text().equals("id") ? 0 : 1));
    return Optional.of(Yaml.entries(entries));
  }

  /// The keys of its facts.
  List<Pass.Listing.Listed> listed() {
    return Pass.Listing.of(keys);
  }
}
