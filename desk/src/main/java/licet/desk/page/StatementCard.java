package licet.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import licet.desk.inquiry.FindReport;
import licet.notation.ClaimText;
import licet.register.deals.Told;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Statement;
import org.jspecify.annotations.Nullable;

/// A statement in words, with what can be done to it.
///
/// @param id of the statement
/// @param field what it is about
/// @param value what it says of it
/// @param quote the words of the passage
/// @param state what people did to it
/// @param stateWords who did that and why, or empty
/// @param asRead what the reader took it to say, if it was put right; else empty
/// @param name whom a name stands for, and why; null if it is not about a party
/// @param why what made the reader say so, and how sure it is
public record StatementCard(
    String id,
    String field,
    String value,
    String quote,
    State state,
    String stateWords,
    String asRead,
    @Nullable Named name,
    List<String> why) {

  /// Copies the list.
  public StatementCard {
    why = List.copyOf(why);
  }

  /// What people did to a statement.
  public enum State {
    /// Nothing.
    READ,
    /// It was compared with its passage and is right.
    CONFIRMED,
    /// It says something else than was read.
    CORRECTED,
    /// It counts no more.
    WITHDRAWN;

    /// The word used on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whom a name stands for.
  ///
  /// @param written the name as the report writes it
  /// @param party the name of the party
  /// @param id of the party
  /// @param because why it is that party
  public record Named(String written, String party, String id, String because) {}

  /// A statement of a deal.
  ///
  /// @param told the deal, or null if nothing is left of it
  static StatementCard of(FindReport.Line line, @Nullable Told told) {
    var said = line.said();
    var claim = said.statement().claim();
    return new StatementCard(
        said.id(),
        ClaimText.field(claim),
        ClaimText.value(claim),
        said.statement().passage().quote(),
        state(line),
        words(line),
        said.correctedBy().isEmpty() ? "" : words(said.asRead().claim()),
        name(claim, line, told),
        why(said.asRead()));
  }

  private static State state(FindReport.Line line) {
    if (!line.withdrawnBy().isEmpty()) {
      return State.WITHDRAWN;
    }
    if (!line.said().confirmedBy().isEmpty()) {
      return State.CONFIRMED;
    }
    return line.said().correctedBy().isEmpty() ? State.READ : State.CORRECTED;
  }

  private static String words(FindReport.Line line) {
    return switch (state(line)) {
      case READ -> "";
      case CONFIRMED -> line.said().confirmedBy();
      case CORRECTED -> line.said().correctedBy();
      case WITHDRAWN -> line.withdrawnBy();
    };
  }

  private static String words(Claim claim) {
    return ClaimText.field(claim) + " " + ClaimText.value(claim);
  }

  private static @Nullable Named name(Claim claim, FindReport.Line line, @Nullable Told told) {
    if (!(claim instanceof Claim.Involves party) || told == null || !line.withdrawnBy().isEmpty()) {
      return null;
    }
    var who = told.whoIs(party);
    return new Named(party.asWritten(), who.name(), who.id(), who.because());
  }

  private static List<String> why(Statement statement) {
    var why = new ArrayList<String>();
    if (!statement.why().isBlank()) {
      why.add(statement.why());
    }
    why.add(statement.certainty().label());
    why.add(String.format(Locale.ROOT, "confidence %.2f", statement.confidence()));
    return why;
  }

  /// True if something was done to it that can be undone.
  public boolean touched() {
    return state != State.READ;
  }

  /// True if the passage is the name of a party and nothing more.
  public boolean plainName() {
    return name != null && name.written().equals(quote);
  }

  /// The passage as an identifier of the page.
  public String mark() {
    return "s-" + id;
  }

  /// The statement as an identifier of the page.
  public String anchor() {
    return "v-" + id;
  }
}
