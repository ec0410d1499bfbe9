package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Act;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// What somebody would do under which patents, as people put it.
///
/// @param actor who would act
/// @param acts what it would do; all acts if empty
/// @param product the product or units, by name
/// @param maker for whom it makes, or null
/// @param unit the number of the unit in the order of sale, or null
/// @param patents the patents, as people write them
/// @param standard a standard, for the patents essential to it, or null
/// @param owner a party all of whose patents are meant together, or those essential to the
///     standard; or null
/// @param on the day asked about
/// @param knownOn the last day whose knowledge counts, or null for today
public record Practice(
    String actor,
    Set<Act> acts,
    String product,
    @Nullable String maker,
    @Nullable Long unit,
    List<String> patents,
    @Nullable String standard,
    @Nullable String owner,
    LocalDate on,
    @Nullable LocalDate knownOn) {
  /// What a product is called that nobody names.
  public static final String ANY_PRODUCT = "any product";

  /// @throws IllegalArgumentException if nothing says which patents
  public Practice {
    if (owner == null && patents.isEmpty() && standard == null) {
      throw new IllegalArgumentException(
          "nothing to check; expected patents, a standard or a party whose patents are meant");
    }
    patents = List.copyOf(patents);
    acts = acts.isEmpty() ? EnumSet.allOf(Act.class) : EnumSet.copyOf(acts);
  }

  /// The question for a country.
  ///
  /// @param who the name by which the facts call the actor
  /// @param numbers the patents asked about
  Question.Practise question(String who, List<String> numbers, String country) {
    return new Question.Practise(
        numbers,
        owner == null ? standard : null,
        who,
        country,
        acts,
        product,
        maker,
        unit,
        on,
        knownOn);
  }
}
