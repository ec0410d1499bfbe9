package licet.desk.page;

/// The tasks of the menu.
public enum Section {
  /// What is new.
  HOME("Today", "/"),
  /// Who dealt with whom.
  DEALS("Deals", "/deals"),
  /// Who they are.
  PARTIES("Parties", "/parties"),
  /// The questions.
  ASK("Ask", "/ask"),
  /// What comes along with patents that are bought.
  PURCHASE("Purchase", "/purchase"),
  /// Grants and their terms, written down.
  AGREEMENTS("Agreements", "/agreements"),
  /// New reports.
  ADD("Add reports", "/add"),
  /// Who is who, and what is one.
  JUDGE("Judge", "/judge"),
  /// Where it is all from.
  SOURCES("Sources", "/sources");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  /// The word in the menu.
  public String label() {
    return label;
  }

  /// The address of its first page.
  public String path() {
    return path;
  }
}
