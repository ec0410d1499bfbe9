package licet.notation.yaml;

/// Something wrong with a file.
///
/// @param file the file, as the caller named it
/// @param at where in it
/// @param words what stands there and what was expected
public record Problem(String file, Yaml.Place at, String words) {

  /// `file:line:column: words`; without a place where the file as a whole is meant.
  @Override
  public String toString() {
    String place = at.line() == 0 ? "" : ":" + at.line() + ":" + at.column();
    return file + place + ": " + words;
  }
}
