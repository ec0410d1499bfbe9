package licet.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// Whether and when an instrument passes title by the law of a country (W2, W3, T3).
final class Form {
  private final LawBook laws;
  private final Parties parties;

  Form(LawBook laws, Parties parties) {
    this.laws = laws;
    this.parties = parties;
  }

  /// What the law makes of an instrument.
  sealed interface Passage {

    /// Title passes on a day.
    record On(LocalDate day, LawBook.Row law) implements Passage {}

    /// Title does not pass.
    ///
    /// @param code the conflict flag
    record Never(String code, String why, LawBook.Row law) implements Passage {}
  }

  /// What a country's law makes of an instrument that is no promise.
  Passage of(Transfer deed, String country) {
    return agreed(deed, country, point(deed));
  }

  /// The point of the law on which an instrument turns.
  static String point(Transfer deed) {
    return switch (deed.kind()) {
      case ASSIGNMENT, CONFIRMATION, RIGHT_TO_SUE -> "form";
      case INHERITANCE -> "operation-of-law";
      case EMPLOYMENT -> "employment";
      case COURT_ORDER -> "court-order";
      case FORECLOSURE -> "sale-of-security";
    };
  }

  /// The day a merger or renaming passes title: that of the event, or that of its entry where the
  /// law still asks for one; null if there was none.
  @Nullable LocalDate day(Succession event, String country) {
    var date = event.given().date();
    var law = laws.on("W2", "operation-of-law", country, date);
    var recorded = event.recorded();
    if (law.says().equals("event") || event.kind() == Succession.Kind.RENAMING) {
      return date;
    }
    return recorded == null || recorded.isAfter(date) ? recorded : date;
  }

  private Passage agreed(Transfer deed, String country, String point) {
    var law = row(deed, country, point);
    var effect = effect(deed);
    var recorded = deed.recorded();
    return switch (law.says()) {
      case "event", "agreement" -> new Passage.On(effect, law);
      case "writing" -> written(deed, effect, law, List.of());
      case "signed" -> written(deed, effect, law, List.of(deed.from()));
      case "signed-by-both" -> {
        var both = new java.util.ArrayList<>(deed.to());
        both.addFirst(deed.from());
        yield written(deed, effect, law, both);
      }
      case "registration" ->
          recorded == null
              ? new Passage.Never("C12", "it is not registered in " + country, law)
              : new Passage.On(recorded.isAfter(effect) ? recorded : effect, law);
      case "national-step" ->
          recorded == null
              ? new Passage.Never("C5", "no step that " + country + " asks for is told", law)
              : new Passage.On(recorded.isAfter(effect) ? recorded : effect, law);
      default -> throw new IllegalStateException("law.tsv: W2 knows no " + law.says());
    };
  }

  /// The day an instrument can take effect between third parties: no earlier than its signing.
  static LocalDate effect(Transfer deed) {
    var signed = deed.given().date();
    var effective = deed.effective();
    return effective == null || effective.isBefore(signed) ? signed : effective;
  }

  private Passage written(Transfer deed, LocalDate effect, LawBook.Row law, List<String> mustSign) {
    if (!deed.written()) {
      return new Passage.Never("C7", "it is not in writing", law);
    }
    for (var party : mustSign) {
      if (!signed(deed, party)) {
        return new Passage.Never("C7", party + " did not sign it", law);
      }
    }
    return new Passage.On(effect, law);
  }

  private boolean signed(Transfer deed, String party) {
    return deed.signedBy().isEmpty()
        || deed.signedBy().contains(party)
        || !java.util.Collections.disjoint(deed.signedBy(), names(deed, party));
  }

  private Set<String> names(Transfer deed, String party) {
    return parties.names(deed.given().date(), party);
  }

  private LawBook.Row row(Transfer deed, String country, String point) {
    return laws.on("W2", point, country, deed.given().date());
  }
}
