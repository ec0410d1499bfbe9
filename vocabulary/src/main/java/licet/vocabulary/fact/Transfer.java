package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An instrument or event meant to pass title to patents.
///
/// @param given its day is the day of signing, or of the event itself
/// @param patents the patents, or `*` for all that the transferor holds
/// @param from who gives
/// @param to who receives; several receive in equal shares
/// @param share what part of the transferor's holding passes
/// @param kind by what it passes
/// @param words what the instrument says it does
/// @param effective the day the instrument names for its effect, or null if it names none
/// @param recorded the day the office recorded or registered it, or null
/// @param written true if it is in writing
/// @param signedBy who signed; empty if all that must have
/// @param value whether the transferee gave value
/// @param notice whether the transferee knew, or had to know, of earlier dealings that are not
///     recorded
/// @param assumes the instruments whose duties the transferee takes over
/// @param freeOf the instruments of which a court sold it free, or `*` if the order says so of all
///     and names none
/// @param toAssertion true if the transferee is an assertion entity
/// @param retained what the transferor keeps, such as `enforcement`; nobody sues alone then
/// @param route false if title only passed through the transferee, who never held it freely
public record Transfer(
    Given given,
    List<String> patents,
    String from,
    List<String> to,
    Share share,
    Kind kind,
    Words words,
    @Nullable LocalDate effective,
    @Nullable LocalDate recorded,
    boolean written,
    Set<String> signedBy,
    Truth value,
    Truth notice,
    Set<String> assumes,
    Set<String> freeOf,
    boolean toAssertion,
    Set<String> retained,
    boolean route)
    implements Fact {

  /// By what title passes.
  public enum Kind {
    /// An assignment.
    ASSIGNMENT,
    /// A deed that confirms or mends an earlier one.
    CONFIRMATION,
    /// Inheritance.
    INHERITANCE,
    /// An order of a court.
    COURT_ORDER,
    /// The sale of what was pledged.
    FORECLOSURE,
    /// The law of employment.
    EMPLOYMENT,
    /// Only the right to sue, without title.
    RIGHT_TO_SUE;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// What an instrument says it does.
  public enum Words {
    /// `hereby assigns`.
    PRESENT,
    /// `hereby assigns` inventions still to come; it passes them when they arise.
    PRESENT_FUTURE,
    /// `agrees to assign`; it passes nothing yet.
    PROMISE;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Copies the collections.
  public Transfer {
    patents = List.copyOf(patents);
    to = List.copyOf(to);
    signedBy = Set.copyOf(signedBy);
    assumes = Set.copyOf(assumes);
    freeOf = Set.copyOf(freeOf);
    retained = Set.copyOf(retained);
  }
}
