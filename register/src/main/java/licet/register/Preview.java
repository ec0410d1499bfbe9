package licet.register;

import java.util.List;
import licet.register.known.Known;

/// What would be if some readings were recorded.
///
/// @param added what would become of each, in order
/// @param known what would then be known
public record Preview(List<Added> added, Known known) {
  /// Copies the list.
  public Preview {
    added = List.copyOf(added);
  }
}
