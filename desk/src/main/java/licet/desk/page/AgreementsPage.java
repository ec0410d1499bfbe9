package licet.desk.page;

import java.util.List;
import licet.register.known.KnownAgreement;

/// The agreements written down.
public record AgreementsPage(Frame frame, List<KnownAgreement> agreements) implements Page {}
