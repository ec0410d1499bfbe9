package licet.notation.fact;

import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// A key of a thing.
///
/// @param name as it stands in a file
/// @param required true if it must stand there
/// @param usual what it is when it is left out, or null
/// @param lies where its value lies in the thing
/// @param meaning for the page and the schema
record Key<F, T>(
    String name,
    Shape<T> shape,
    boolean required,
    @Nullable T usual,
    Lies<F, T> lies,
    String meaning) {

  /// A key that must be there.
  static <F, T> Key<F, T> need(String name, Shape<T> shape, Lies<F, T> lies, String meaning) {
    return new Key<>(name, shape, true, null, lies, meaning);
  }

  /// A key that may be left out.
  ///
  /// @param usual what it then is
  static <F, T> Key<F, T> may(
      String name, Shape<T> shape, T usual, Lies<F, T> lies, String meaning) {
    return new Key<>(name, shape, false, usual, lies, meaning);
  }

  /// A key that may be left out and then is null.
  static <F, T> Key<F, T> orNull(String name, Shape<T> shape, Lies<F, T> lies, String meaning) {
    return new Key<>(name, shape, false, null, lies, meaning);
  }

  /// A term of an instrument, silent when left out.
  static <F, T> Key<F, Term<T>> term(
      String name, Shape<T> shape, Lies<F, Term<T>> lies, String meaning) {
    return new Key<>(name, shape.term(), false, Term.none(), lies, meaning);
  }

  /// Where a value lies that may be null.
  interface Lies<F, T> {
    @Nullable T in(F thing);
  }
}
