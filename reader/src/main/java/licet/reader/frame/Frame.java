package licet.reader.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.reader.clause.Unit;

/// One thing a sentence says is done among parties.
///
/// @param sentence index of the sentence in the document
/// @param from index of the first token of its trigger
/// @param to index after the last token of its trigger
/// @param trigger concept of the verb or noun
/// @param nominal true if the trigger is a noun
/// @param parts who stands in which role
/// @param kinds labels of the kinds of deal it tells, empty if it only says "deal"
/// @param bag concepts of the nouns that stand with the trigger
/// @param mood how it is to be taken
/// @param past true if it is told as over and done before the news
/// @param future true if it is told as still to come
/// @param definite true if it speaks of a deal as already known: "the agreement"
public record Frame(
    int sentence,
    int from,
    int to,
    String trigger,
    boolean nominal,
    List<Part> parts,
    Set<String> kinds,
    Set<String> bag,
    Mood mood,
    boolean past,
    boolean future,
    boolean definite) {

  /// A license that is only guessed from words such as "patent deal".
  public static final String WEAK_LICENSE = "license?";

  /// The same frame taken as other kinds, with other roles in place of some.
  public Frame as(Set<String> others, Map<String, String> roles) {
    var renamed =
        parts.stream()
            .map(p -> new Part(p.group(), p.slot(), roles.getOrDefault(p.role(), p.role())))
            .toList();
    return new Frame(
        sentence, from, to, trigger, nominal, renamed, others, bag, mood, past, future, definite);
  }

  /// Parties in a role.
  ///
  /// @param group the words for them
  /// @param role as in the deal, or `party` for none
  public record Part(Unit.Group group, Slot slot, String role) {}

  /// How a frame is to be taken.
  public enum Mood {
    /// It is so.
    ASSERTED,
    /// Somebody who does not stand for it says so.
    RUMORED,
    /// The parties talk about it.
    TALKS,
    /// It awaits an approval or a signature.
    PENDING,
    /// It is told not to be so.
    DENIED,
    /// It is not so, or only wished, asked or supposed.
    UNREAL
  }
}
