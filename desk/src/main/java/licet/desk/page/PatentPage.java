package licet.desk.page;

import java.util.List;
import licet.desk.form.AnswerCard;
import licet.desk.form.FactCard;
import licet.desk.form.FactLinks;
import licet.desk.inquiry.FindPatent;

/// A patent: its owners, liens, licenses and commitments over time, and who owns it with proof.
///
/// @param found all that is told
/// @param lanes the picture
/// @param owner who owns it
/// @param burdens what would come along with it, with where its fact is shown
/// @param cards the facts about it
/// @param links where facts are shown
public record PatentPage(
    Frame frame,
    FindPatent.Found found,
    TitleLanes lanes,
    AnswerCard owner,
    List<Burden> burdens,
    List<Told> cards,
    FactLinks links)
    implements Page {

  /// A burden with its place.
  public record Burden(licet.vocabulary.answer.Answer.Item item, String href) {}

  /// A fact with its place.
  public record Told(FactCard card, String href) {}
}
