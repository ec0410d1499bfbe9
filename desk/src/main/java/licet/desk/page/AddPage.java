package licet.desk.page;

import java.util.List;
import licet.desk.inquiry.Draft;

/// Where reports are handed in.
///
/// @param drafts those of the visitor that wait, the newest first
/// @param problem what is wrong with what was just handed in, or empty
public record AddPage(Frame frame, List<Draft> drafts, String problem) implements Page {
  /// Copies the list.
  public AddPage {
    drafts = List.copyOf(drafts);
  }
}
