package licet.desk.page;

import java.util.List;
import java.util.Map;
import licet.desk.form.FactLinks;
import licet.desk.form.PurchaseForm;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Missing;
import org.jspecify.annotations.Nullable;

/// A list of patents to buy, and what comes along with them.
///
/// @param list as it stands in the form
/// @param buyer who buys
/// @param country in which, or empty for where each patent has effect
/// @param refused why it can't be asked, or null
/// @param report what comes along, or null as long as nothing was asked
public record PurchasePage(
    Frame frame,
    String list,
    String buyer,
    String country,
    @Nullable String refused,
    @Nullable Report report)
    implements Page {

  /// What comes along.
  ///
  /// @param totals how many patents have each result
  /// @param only the result that is shown alone, or null
  /// @param lines the patents shown
  /// @param links where facts are shown
  public record Report(
      Map<PurchaseForm.Result, Integer> totals,
      PurchaseForm.@Nullable Result only,
      List<PurchaseForm.Line> lines,
      FactLinks links,
      List<Answer.Flag> flags,
      List<Missing> missing) {}
}
