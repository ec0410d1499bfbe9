package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.Set;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// Which patents a grant covers.
///
/// @param listed patents named one by one
/// @param relations descendants of listed patents that the text takes in too
/// @param families families named
/// @param owned the days within which a patent must belong to a grantor to be captured; silent
///     where the text says `the patents of` somebody and names no days; null if no such rule stands
///     in it
/// @param whileOwned true if a captured patent stays covered only as long as the grantor owns it
/// @param priorityBefore a patent must have been filed, or claim priority, before this day; or null
/// @param essentialTo standards of which one the patent must be essential to; empty if that is no
///     condition
/// @param declaredSuffices true if being declared essential is enough
/// @param except patents taken out
/// @param nothingImplied true if the text makes clear that no patent is licensed by implication
/// @param undisclosed true if the list of patents is not on record
public record Subject(
    Set<String> listed,
    Set<PatentFact.Relation.Kind> relations,
    Set<String> families,
    @Nullable Term<Period> owned,
    boolean whileOwned,
    @Nullable LocalDate priorityBefore,
    Set<String> essentialTo,
    boolean declaredSuffices,
    Set<String> except,
    boolean nothingImplied,
    boolean undisclosed) {

  /// Copies the sets.
  public Subject {
    listed = Set.copyOf(listed);
    relations = Set.copyOf(relations);
    families = Set.copyOf(families);
    essentialTo = Set.copyOf(essentialTo);
    except = Set.copyOf(except);
  }

  /// Patents named one by one, and nothing else.
  public static Subject of(Set<String> listed) {
    return new Subject(
        listed, Set.of(), Set.of(), null, false, null, Set.of(), false, Set.of(), false, false);
  }
}
