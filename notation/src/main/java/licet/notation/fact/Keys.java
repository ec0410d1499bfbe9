package licet.notation.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import licet.notation.yaml.Yaml;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// The keys of a thing, gone through one by one. A form calls these methods, each with a key, and
/// makes the thing of what they return. Depending on the [Pass] this reads a map, writes one, or
/// only lists the keys.
///
/// @param <F> the thing
final class Keys<F> {
  private final Pass pass;
  private final Supplier<F> thing;

  /// The keys of a thing that is still to be made.
  Keys(Pass pass) {
    this(
        pass,
        () -> {
          throw new IllegalStateException("a thing that is only read was to be written");
        });
  }

  /// The keys of a thing.
  Keys(Pass pass, Supplier<F> thing) {
    this.pass = pass;
    this.thing = thing;
  }

  /// The value of a key that is never null.
  <T> T get(Key<F, T> key) {
    var value = orNull(key);
    return value != null ? value : key.usual() != null ? key.usual() : key.shape().sample().get();
  }

  /// The value of a key, or null.
  <T> @Nullable T orNull(Key<F, T> key) {
    return pass.key(key, () -> key.lies().in(thing.get())).orElse(null);
  }

  /// A key that must be there.
  <T> T need(String name, Shape<T> shape, Key.Lies<F, T> lies, String meaning) {
    return get(Key.need(name, shape, lies, meaning));
  }

  /// A key that may be left out.
  ///
  /// @param usual what it then is
  <T> T may(String name, Shape<T> shape, T usual, Key.Lies<F, T> lies, String meaning) {
    return get(Key.may(name, shape, usual, lies, meaning));
  }

  /// A key that may be left out and then is null.
  <T> @Nullable T may(String name, Shape<T> shape, Key.Lies<F, T> lies, String meaning) {
    return orNull(Key.orNull(name, shape, lies, meaning));
  }

  /// A term of an instrument, silent when left out.
  <T> Term<T> term(String name, Shape<T> shape, Key.Lies<F, Term<T>> lies, String meaning) {
    return get(Key.term(name, shape, lies, meaning));
  }

  /// A key that stands for other keys or facts, and so is never written.
  <T> Optional<T> brief(String name, Shape<T> shape, String meaning) {
    return pass.key(new Key<F, T>(name, shape, false, null, _ -> null, meaning), () -> null);
  }

  /// The keys of a part of the thing, which stand among those of the whole.
  <P> Keys<P> part(Function<F, P> lies) {
    return new Keys<>(pass, () -> lies.apply(thing.get()));
  }

  /// Begins a group of keys on the page.
  Keys<F> head(String words) {
    pass.head(words);
    return this;
  }

  /// A fact that is told along with this one.
  void also(Fact fact) {
    pass.also(fact);
  }

  /// What is noted of the file, where one is read.
  Optional<Notes> notes() {
    return pass.notes();
  }

  /// True if the key stands there, be its value right or wrong.
  boolean stands(String name) {
    return pass.stands(name);
  }

  /// Tells a problem with the thing as a whole, where a file is read.
  void wrong(String words) {
    pass.wrong(words);
  }

  /// A map with the keys of a form.
  ///
  /// @param words how it is named on the page
  static <T> Shape<T> map(String words, Function<Keys<T>, T> form) {
    return new Shape<>(
        words,
        (yaml, notes) -> {
          if (!(yaml instanceof Yaml.Entries map)) {
            return Shape.refuse(yaml, words, notes);
          }
          var pass = new Pass.Reading(map, notes);
          return pass.make(form);
        },
        value -> {
          var pass = new Pass.Writing();
          Objects.requireNonNull(form.apply(new Keys<>(pass, () -> value)));
          return Yaml.entries(pass.entries());
        },
        () -> SchemaPage.map(Pass.Listing.of(form)),
        () -> Pass.Listing.sample(form));
  }
}
