package licet.desk.page;

import licet.desk.inquiry.CheckAgreement;
import org.jspecify.annotations.Nullable;

/// An agreement being written.
///
/// @param name by which it is kept; empty for a new one
/// @param fresh true if it is not kept yet
/// @param text as it stands in the form
/// @param because why it is written
/// @param checked what it would do
/// @param refused why it was not kept, or null
public record AgreementEditPage(
    Frame frame,
    String name,
    boolean fresh,
    String text,
    String because,
    CheckAgreement.Checked checked,
    @Nullable String refused)
    implements Page {}
