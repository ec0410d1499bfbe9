package licet.desk.inquiry;

/// Something that can be asked of Licet, or done to its register. All doors, be it command, API or
/// page, ask through these.
///
/// @param <A> the answer
public interface Inquiry<A> {

  /// The answer.
  ///
  /// @throws IllegalArgumentException if the question itself is wrong; the message says in what
  A ask(House house, Asker asker);
}
