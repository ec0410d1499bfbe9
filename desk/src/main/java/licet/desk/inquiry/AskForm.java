package licet.desk.inquiry;

/// The questions that can be asked by filling in a form.
public enum AskForm {
  /// Who has dealt with whom.
  DEALT_WITH("dealt-with", "Dealt with", "Have these two dealt with each other?"),
  /// Who owns a patent.
  OWNER("owner", "Owner", "Who owns this patent, and who may sue on it?"),
  /// Whether somebody may act.
  LICENSED("licensed", "Licensed?", "May they do this under these patents?"),
  /// What comes along with patents that are bought.
  ENCUMBRANCES("encumbrances", "Encumbrances", "What comes along with these patents?"),
  /// Which instruments collide.
  CONFLICTS("conflicts", "Conflicts", "Which instruments about these patents collide?"),
  /// Whether somebody may practise a standard, country by country.
  COVERAGE("coverage", "Coverage", "In which countries may they practise this standard?");

  private final String path;
  private final String label;
  private final String asks;

  AskForm(String path, String label, String asks) {
    this.path = path;
    this.label = label;
    this.asks = asks;
  }

  /// The word in addresses.
  public String path() {
    return path;
  }

  /// The word in menus.
  public String label() {
    return label;
  }

  /// What it asks, in a sentence.
  public String asks() {
    return asks;
  }

  /// The form with this word in its address.
  ///
  /// @throws IllegalArgumentException if there is none
  public static AskForm of(String path) {
    for (var each : values()) {
      if (each.path.equals(path)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no question '" + path + "'");
  }
}
