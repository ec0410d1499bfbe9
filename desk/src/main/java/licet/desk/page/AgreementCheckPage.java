package licet.desk.page;

import licet.desk.inquiry.CheckAgreement;

/// What an agreement being written would do: a part of a page, for whoever is typing.
public record AgreementCheckPage(Frame frame, CheckAgreement.Checked checked) implements Page {}
