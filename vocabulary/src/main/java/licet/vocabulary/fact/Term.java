package licet.vocabulary.fact;

/// A point that an instrument may settle.
///
/// @param <T> what it settles it to
public sealed interface Term<T> {

  /// The instrument says so.
  record Stated<T>(T value) implements Term<T> {}

  /// The instrument was seen and says nothing of it; the default of the law holds.
  record Silent<T>() implements Term<T> {}

  /// The instrument says something that is not on record: redacted, unseen or kept secret. No
  /// default holds.
  record Undisclosed<T>() implements Term<T> {}

  /// What the instrument says, or the default where it says nothing.
  ///
  /// @throws IllegalStateException if what it says is not on record; ask [#disclosed] first
  default T or(T silent) {
    return switch (this) {
      case Stated<T>(T value) -> value;
      case Silent<T>() -> silent;
      case Undisclosed<T>() -> throw new IllegalStateException("an undisclosed term was asked for");
    };
  }

  /// False if what the instrument says is not on record.
  default boolean disclosed() {
    return !(this instanceof Undisclosed<T>);
  }

  /// True if the instrument was seen and says nothing of it.
  default boolean silent() {
    return this instanceof Silent<T>;
  }

  /// A point that is settled.
  static <T> Term<T> of(T value) {
    return new Stated<>(value);
  }

  /// A point of which the instrument says nothing.
  static <T> Term<T> none() {
    return new Silent<>();
  }

  /// A point whose settling is not on record.
  static <T> Term<T> undisclosed() {
    return new Undisclosed<>();
  }
}
