package licet.register.deals;

/// Why two told deals are held to be one deal.
///
/// @param left id of a told deal
/// @param right id of another
/// @param because the reason, for people
public record Join(String left, String right, String because) implements Comparable<Join> {
  @Override
  public int compareTo(Join other) {
    int byLeft = left.compareTo(other.left);
    return byLeft != 0 ? byLeft : right.compareTo(other.right);
  }
}
