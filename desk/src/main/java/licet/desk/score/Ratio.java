package licet.desk.score;

/// A share: so many of so many.
///
/// @param right how many are as they should be
/// @param all how many there are
public record Ratio(int right, int all) {
  static final Ratio NONE = new Ratio(0, 0);

  Ratio plus(boolean one) {
    return new Ratio(right + (one ? 1 : 0), all + 1);
  }

  Ratio plus(Ratio other) {
    return new Ratio(right + other.right, all + other.all);
  }

  /// From 0 to 1; 1 where there is nothing to get wrong.
  public double share() {
    return all == 0 ? 1 : (double) right / all;
  }
}
