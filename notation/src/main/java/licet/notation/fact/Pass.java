package licet.notation.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import licet.notation.yaml.Yaml;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// What is done on going through the keys of a form.
sealed interface Pass {

  /// Comes to a key.
  ///
  /// @param told the value of the thing that is written
  /// @return the value, unless it is left out or wrong
  <T> Optional<T> key(Key<?, T> key, Supplier<@Nullable T> told);

  /// Comes to a group of keys.
  default void head(String words) {}

  /// Comes to a fact that is told along.
  default void also(Fact fact) {}

  /// What is noted of the file.
  default Optional<Notes> notes() {
    return Optional.empty();
  }

  /// True if a key stands there.
  default boolean stands(String name) {
    return false;
  }

  /// A problem with the thing as a whole.
  default void wrong(String words) {}

  /// Reads a map.
  final class Reading implements Pass {
    private static final int FEW = 12;

    private final Yaml.Entries map;
    private final Notes notes;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Fact> also = new ArrayList<>();

    Reading(Yaml.Entries map, Notes notes) {
      this.map = map;
      this.notes = notes;
    }

    /// Makes the thing; empty if a problem was told.
    <T> Optional<T> make(Function<Keys<T>, T> form) {
      int before = notes.problems().count();
      Optional<T> made = Optional.empty();
      try {
        made = Optional.of(form.apply(new Keys<>(this)));
      } catch (IllegalArgumentException refused) {
        if (notes.problems().count() == before) {
          notes.problems().add(map.at(), String.valueOf(refused.getMessage()));
        }
      }
      checkKeys();
      return notes.problems().count() == before ? made : Optional.empty();
    }

    /// The facts told along.
    List<Fact> also() {
      return also;
    }

    @Override
    public <T> Optional<T> key(Key<?, T> key, Supplier<@Nullable T> told) {
      known.add(key.name());
      var value = map.get(key.name());
      if (value != null) {
        return key.shape().reading().read(value, notes);
      }
      if (key.required()) {
        wrong(
            "'%s' is missing; expected %s".formatted(key.name(), Shape.plain(key.shape().words())));
      }
      return Optional.empty();
    }

    @Override
    public void also(Fact fact) {
      also.add(fact);
    }

    @Override
    public Optional<Notes> notes() {
      return Optional.of(notes);
    }

    @Override
    public boolean stands(String name) {
      return map.get(name) != null;
    }

    @Override
    public void wrong(String words) {
      notes.problems().add(map.at(), words);
    }

    private String hint(String name) {
      String near = Nearest.hint(name, known);
      return near.isEmpty() && known.size() <= FEW
          ? "; expected one of " + String.join(", ", known)
          : near;
    }

    private void checkKeys() {
      var seen = new HashSet<String>();
      for (var entry : map.entries()) {
        String name = entry.key().text();
        if (!seen.add(name)) {
          notes.problems().add(entry.key().at(), "a second '" + name + "' in the same place");
        } else if (!known.contains(name)) {
          notes.problems().add(entry.key().at(), "an unknown key '" + name + "'" + hint(name));
        }
      }
    }
  }

  /// Writes a map.
  final class Writing implements Pass {
    private final List<Yaml.Entry> entries = new ArrayList<>();

    /// What was written.
    List<Yaml.Entry> entries() {
      return entries;
    }

    @Override
    public <T> Optional<T> key(Key<?, T> key, Supplier<@Nullable T> told) {
      var value = told.get();
      if (value != null && !value.equals(key.usual())) {
        var written = key.shape().writing().apply(value);
        entries.add(new Yaml.Entry(Yaml.word(key.name()), written));
      }
      return Optional.ofNullable(value);
    }
  }

  /// Lists the keys.
  final class Listing implements Pass {
    private final List<Listed> keys = new ArrayList<>();
    private String head = "";

    /// A key with the group it stands in.
    record Listed(Key<?, ?> key, String head) {}

    /// The keys of a form.
    static <T> List<Listed> of(Function<Keys<T>, T> form) {
      var pass = new Listing();
      if (form.apply(new Keys<>(pass)) == null) {
        throw new IllegalStateException("a form that makes nothing");
      }
      return pass.keys;
    }

    /// A thing in which every key has its usual or its sample value.
    static <T> T sample(Function<Keys<T>, T> form) {
      return form.apply(new Keys<>(new Listing()));
    }

    @Override
    public <T> Optional<T> key(Key<?, T> key, Supplier<@Nullable T> told) {
      keys.add(new Listed(key, head));
      return Optional.empty();
    }

    @Override
    public void head(String words) {
      head = words;
    }
  }
}
