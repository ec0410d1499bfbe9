package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.List;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// The facts that the register has: those that its deals show, and those of the agreements written
/// down in it.
///
/// Reports seldom number the patents they tell of. So the patents of a party, or those of them that
/// are essential to a standard, can be asked about together; they stand in the facts as one patent.
///
/// @param portfolio the patents asked about together, or null
/// @param without name of an agreement to leave out, or null
public record RegisterFacts(@Nullable Portfolio portfolio, @Nullable String without)
    implements FactSource {

  /// With all agreements.
  public RegisterFacts(@Nullable Portfolio portfolio) {
    this(portfolio, null);
  }

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
    return house.shown().told(this, house);
  }

  /// All facts it has.
  ///
  /// @throws IllegalArgumentException if an agreement can't be read
  List<Fact> facts(House house) {
    return ready(house).facts();
  }

  /// The same, ready to be asked.
  AskRights.Ready ready(House house) {
    return house.shown().ready(this, house);
  }

  /// The canonical name of a party, by which the facts of the register call it.
  public static String party(House house, String name) {
    return house.known(null).parties().who(name, LocalDate.now(house.clock())).name();
  }
}
