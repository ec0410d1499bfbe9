package licet.vocabulary.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Act;
import org.jspecify.annotations.Nullable;

/// A thing asked of the facts, for one day, on what was known on another.
public sealed interface Question {

  /// ISO 3166 code of the country asked about, `EP` for a European application.
  String in();

  /// The day asked about.
  LocalDate on();

  /// The last day whose knowledge may be used; null for all there is.
  @Nullable LocalDate knownOn();

  /// May somebody do this under these patents?
  ///
  /// @param patents the patents; the answer for several is that of the least favorable
  /// @param standard a standard whose essential patents are meant besides, or null
  /// @param actor who would act
  /// @param acts what it would do; it needs permission for each
  /// @param product the product or units, by name
  /// @param maker for whom the actor makes, where it makes for another; or null
  /// @param unit the number of the unit in the order of sale, or null
  record Practise(
      List<String> patents,
      @Nullable String standard,
      String actor,
      String in,
      Set<Act> acts,
      String product,
      @Nullable String maker,
      @Nullable Long unit,
      LocalDate on,
      @Nullable LocalDate knownOn)
      implements Question {
    /// Copies the collections.
    ///
    /// @throws IllegalArgumentException if no act is asked about
    public Practise {
      patents = List.copyOf(patents);
      acts = Set.copyOf(acts);
      if (acts.isEmpty()) {
        throw new IllegalArgumentException("a question about no act");
      }
    }
  }

  /// Who owns this patent, and who may sue on it alone?
  ///
  /// @param patent the patent
  /// @param asker somebody of whom it is asked whether it may sue alone, or null
  record Owner(
      String patent, String in, @Nullable String asker, LocalDate on, @Nullable LocalDate knownOn)
      implements Question {}

  /// What comes along for whoever buys these patents on that day?
  ///
  /// @param patents the patents
  /// @param buyer who buys
  record Encumbrances(
      List<String> patents, String in, String buyer, LocalDate on, @Nullable LocalDate knownOn)
      implements Question {
    /// Copies the list.
    public Encumbrances {
      patents = List.copyOf(patents);
    }
  }

  /// Which instruments about these patents collide?
  ///
  /// @param patents the patents
  record Conflicts(List<String> patents, String in, LocalDate on, @Nullable LocalDate knownOn)
      implements Question {
    /// Copies the list.
    public Conflicts {
      patents = List.copyOf(patents);
    }
  }
}
