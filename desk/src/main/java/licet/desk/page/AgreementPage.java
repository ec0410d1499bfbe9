package licet.desk.page;

import java.util.List;
import licet.desk.form.FactCard;
import licet.desk.form.GrantMap;
import licet.desk.inquiry.FindAgreement;
import licet.vocabulary.answer.Answer;

/// An agreement as a document.
///
/// @param found the agreement and the version shown
/// @param cards its facts
/// @param map what it grants where
/// @param flags collisions in which it takes part today
public record AgreementPage(
    Frame frame,
    FindAgreement.Found found,
    List<FactCard> cards,
    GrantMap map,
    List<Answer.Flag> flags)
    implements Page {}
