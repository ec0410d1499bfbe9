package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.List;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// The facts that the deals of the register show.
///
/// Reports seldom number the patents they tell of. So the patents of a party, or those of them that
/// are essential to a standard, can be asked about together; they stand in the facts as one patent.
///
/// @param portfolio the patents asked about together, or null
public record RegisterFacts(@Nullable Portfolio portfolio) implements FactSource {

  /// The patents of a party, taken together.
  ///
  /// @param owner the party, by its canonical name
  /// @param standard the standard to which they are essential, or null for all of them
  /// @param country ISO 3166 code of the country asked about
  public record Portfolio(String owner, @Nullable String standard, String country) {
    /// What they are called in questions and answers.
    public String name() {
      return "patents of " + owner + (standard == null ? "" : " essential to " + standard);
    }
  }

  @Override
  public Told told(House house) {
    return new Told.Facts(facts(house));
  }

  /// All facts the deals show.
  List<Fact> facts(House house) {
    return ready(house).facts();
  }

  /// The same, ready to be asked.
  AskRights.Ready ready(House house) {
    return house.shown().ready(this);
  }

  /// The canonical name of a party, by which the facts of the register call it.
  public static String party(House house, String name) {
    return house.known(null).parties().who(name, LocalDate.now(house.clock())).name();
  }
}
