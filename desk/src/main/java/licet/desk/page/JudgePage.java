package licet.desk.page;

import java.util.List;
import licet.desk.inquiry.Doubt;
import org.jspecify.annotations.Nullable;

/// The pairs that wait for a judgement, one of them side by side, and the judgements that stand.
///
/// @param pair the two that are looked at, or null if nothing waits
/// @param queue all that wait, the likeliest first
/// @param standing the judgements that stand, the newest first
/// @param last the visitor's own newest judgement that stands, or null
/// @param problem what is wrong with what was just asked for, or empty
/// @param editable true if judgements can be given, which is so as of now only
public record JudgePage(
    Frame frame,
    @Nullable Pair pair,
    List<Doubt> queue,
    List<Standing> standing,
    @Nullable Standing last,
    String problem,
    boolean editable)
    implements Page {

  /// Copies the lists.
  public JudgePage {
    queue = List.copyOf(queue);
    standing = List.copyOf(standing);
  }

  /// Two side by side.
  ///
  /// @param left name of a party or id of a deal, as it is judged
  /// @param right the other
  /// @param leftHead the left one in words, with its page
  /// @param rightHead the right one
  /// @param because a reason drawn from what is seen
  /// @param rows property by property
  public record Pair(
      String left, String right, Link leftHead, Link rightHead, String because, List<Row> rows) {
    /// Copies the list.
    public Pair {
      rows = List.copyOf(rows);
    }
  }

  /// A property of both.
  ///
  /// @param name of the property
  /// @param left its values, the best first
  /// @param right those of the other
  public record Row(String name, List<String> left, List<String> right) {
    /// Copies the lists.
    public Row {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    /// How the two stand to one another: `equal`, `shared`, `other`, or `open` where one tells
    /// nothing.
    public String likeness() {
      if (left.isEmpty() || right.isEmpty()) {
        return "open";
      }
      if (left.equals(right)) {
        return "equal";
      }
      return left.stream().anyMatch(right::contains) ? "shared" : "other";
    }
  }

  /// A judgement that stands.
  ///
  /// @param entry its number in the journal
  /// @param left the one in words
  /// @param right the other
  /// @param verdict what is held
  /// @param by who judged
  /// @param because why
  /// @param recorded when, in UTC
  public record Standing(
      long entry,
      Link left,
      Link right,
      String verdict,
      String by,
      String because,
      String recorded) {}

  /// Where a pair is looked at.
  public static String address(Doubt doubt) {
    return Address.of("/judge").with("left", doubt.left()).with("right", doubt.right()).toString();
  }
}
