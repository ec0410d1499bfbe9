package licet.desk.page;

import java.util.List;
import java.util.Map;
import licet.desk.form.AnswerCard;
import licet.desk.inquiry.AskForm;
import licet.notation.yaml.Problem;
import licet.register.deals.Deal;
import org.jspecify.annotations.Nullable;

/// A question with its answer, once all is filled in.
///
/// @param form which question
/// @param fields what is filled in, by name
/// @param parties names to choose from
/// @param pasted facts handed in with it
/// @param problems what is wrong with them
/// @param refused why it can't be asked, or null
/// @param cards the answers
/// @param dealt the deals between two parties, where those are asked for, or null
/// @param query what the address of the question has behind `?`
public record AskPage(
    Frame frame,
    AskForm form,
    Map<String, String> fields,
    List<String> parties,
    String pasted,
    List<Problem> problems,
    @Nullable String refused,
    List<AnswerCard> cards,
    @Nullable Dealt dealt,
    String query)
    implements Page {

  /// What a field says, or the empty text.
  public String text(String name) {
    return fields.getOrDefault(name, "");
  }

  /// The deals between two parties.
  public record Dealt(List<String> parties, List<Deal> deals) {}
}
