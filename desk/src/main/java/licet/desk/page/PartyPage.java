package licet.desk.page;

import java.util.List;

/// A party: its names, its group, its deals by the part it plays, what is told of it.
///
/// @param name of the party
/// @param because why it is held to be that party
/// @param about its trade and country, or that nobody lists it
/// @param names all its names and when it bore them
/// @param on the day the group is shown for
/// @param parents who controls it
/// @param children whom it controls
/// @param group the others under the same control
/// @param deals by the part it plays in them
/// @param count how many deals, in words
/// @param figures about it that belong to no deal
/// @param quotes of people who speak for it
/// @param mentions how reports write its name
/// @param judgements over its names
/// @param allDeals the list of its deals
public record PartyPage(
    Frame frame,
    String name,
    String because,
    String about,
    List<Naming> names,
    String on,
    List<Tied> parents,
    List<Tied> children,
    List<String> group,
    List<Part> deals,
    String count,
    List<Figure> figures,
    List<QuoteLine> quotes,
    List<Mention> mentions,
    List<JudgementLine> judgements,
    String allDeals,
    Downloads downloads)
    implements Page {

  /// A name.
  ///
  /// @param when it was borne, or empty if always
  /// @param ambiguous true if it can also mean something else
  public record Naming(String form, String when, boolean ambiguous) {}

  /// A party above or below.
  ///
  /// @param when it was so, or empty if always
  /// @param now true if it is so on the day
  public record Tied(Link party, String when, boolean now) {}

  /// The deals in which it plays a part.
  ///
  /// @param role in words
  public record Part(String role, List<DealLine> deals) {}

  /// A figure.
  ///
  /// @param words the figure
  /// @param quote where it stands
  public record Figure(String words, QuoteLine quote) {}

  /// A form of its name.
  ///
  /// @param sources how many write it so, in words
  /// @param because why it stands for the party
  public record Mention(String written, String sources, String because) {}
}
