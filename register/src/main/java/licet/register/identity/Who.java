package licet.register.identity;

/// The party that a name stands for.
///
/// @param id the party's id in the gazetteer, or `unlisted:` and a slug of the name
/// @param name the canonical name, or the name as given for an unlisted party
/// @param because why it is held to stand for that party, for people
public record Who(String id, String name, String because) {

  /// What begins the id of a party that the gazetteer does not know.
  public static final String UNLISTED = "unlisted:";

  /// True if the gazetteer knows the party.
  public boolean listed() {
    return !id.startsWith(UNLISTED);
  }
}
