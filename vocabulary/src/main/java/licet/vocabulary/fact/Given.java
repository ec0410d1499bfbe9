package licet.vocabulary.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is told of every fact: its name, its day, since when it is known, and where it stands.
///
/// Three times are kept apart. `date` is when the thing was done or signed. `known` is when whoever
/// keeps these facts could know it. What a right covers, and until when, is part of the fact.
///
/// @param id its name within the facts, such as `F2`
/// @param date the day it was done or signed; it takes effect at the start of that day
/// @param sequence its place among facts of the same day, from 0
/// @param known the first day on which it counts as known
/// @param corrects the fact that this one stands in for from `known` on, or null
/// @param words the words of the source, or a short description; empty if none are given
/// @param source the document, reel/frame or clause where it stands, or null
public record Given(
    String id,
    LocalDate date,
    int sequence,
    LocalDate known,
    @Nullable String corrects,
    String words,
    @Nullable String source) {

  /// @throws IllegalArgumentException if the name is blank
  public Given {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a fact without an id");
    }
  }

  /// A fact of which no more is told than its name and its day.
  public static Given of(String id, LocalDate date) {
    return new Given(id, date, 0, date, null, "", null);
  }
}
