package licet.register.deals;

import java.util.Locale;

/// How a deal stands to another deal.
///
/// @param link in which way
/// @param deal id of the other
/// @param because the reason, for people
public record Relation(Link link, String deal, String because) implements Comparable<Relation> {

  /// A way to stand to another deal.
  public enum Link {
    /// It comes after the other between the same parties: a renewal, an expansion or a new one.
    FOLLOWS,
    /// The other comes after it.
    FOLLOWED_BY,
    /// It ends the suit that the other is.
    SETTLES,
    /// It is a suit that the other ends.
    SETTLED_BY,
    /// A source that tells this deal as its news recalls the other, or the other way round.
    TOLD_WITH,
    /// The two may be one; too little is told to say so.
    MAY_BE;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public int compareTo(Relation other) {
    int byLink = link.compareTo(other.link);
    return byLink != 0 ? byLink : deal.compareTo(other.deal);
  }
}
