package licet.desk.inquiry;

/// Who asks, and so whose word a judgement is.
///
/// @param name as it is written into the journal
public record Asker(String name) {

  /// @throws IllegalArgumentException if the name is blank
  public Asker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an asker without a name");
    }
  }

  /// Whoever is at this machine.
  public static Asker local() {
    String user = System.getProperty("user.name", "");
    return new Asker(user.isBlank() ? "local user" : user);
  }
}
