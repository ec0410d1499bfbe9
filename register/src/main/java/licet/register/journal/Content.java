package licet.register.journal;

import java.util.List;
import java.util.Locale;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.PartyFact;
import licet.vocabulary.statement.Quotation;
import licet.vocabulary.statement.Statement;

/// What an entry of the journal says.
public sealed interface Content {

  /// A document came in.
  ///
  /// @param source what is known of it
  /// @param textSha256 digest of its decoded text in UTF-8, under which the journal keeps the text
  record SourceRecorded(Source source, String textSha256) implements Content {}

  /// A run of the reader over a document. Of several runs the latest counts.
  ///
  /// @param readerVersion which reader
  /// @param source the document as this reader knows it
  /// @param textSha256 digest of the decoded text that the passages count in
  /// @param statements what it says of deals
  /// @param quotes what it has people say
  /// @param facts figures that belong to no deal
  record ReadingRecorded(
      String readerVersion,
      Source source,
      String textSha256,
      List<Statement> statements,
      List<Quotation> quotes,
      List<PartyFact> facts)
      implements Content {
    /// Copies the lists.
    public ReadingRecorded {
      statements = List.copyOf(statements);
      quotes = List.copyOf(quotes);
      facts = List.copyOf(facts);
    }
  }

  /// Somebody holds two to be one, or not. Of several judgements on the same two the latest counts.
  record Judged(About about, Judgement judgement) implements Content {}

  /// Something said is no longer to be counted.
  ///
  /// @param id the digest of a source's bytes, the id of a statement, or that of an agreement
  record Withdrawn(String id, Reason reason) implements Content {}

  /// What was withdrawn counts again.
  ///
  /// @param id the digest of a source's bytes, the id of a statement, or that of an agreement
  record Restored(String id, Reason reason) implements Content {}

  /// What is known of a document was wrong and is put right; its digest stays.
  record SourceCorrected(Source source, Reason reason) implements Content {}

  /// The reader understood a statement wrongly; its passage says this instead.
  ///
  /// @param id the id of the statement
  record StatementCorrected(String id, Claim claim, Reason reason) implements Content {}

  /// Somebody wrote an agreement down, or anew. Of several texts of one name the latest counts.
  ///
  /// @param name of the agreement
  /// @param textSha256 digest of what was written, under which the journal keeps it
  record AgreementWritten(String name, String textSha256, Reason reason) implements Content {
    /// By what id an agreement is withdrawn and restored.
    public static String id(String name) {
      return "agreement " + name;
    }
  }

  /// Somebody compared a statement with its passage and holds that it was read right. It ends with
  /// the next correction or withdrawal of the statement, and ranks nothing.
  ///
  /// @param id the id of the statement
  /// @param stands false if what was confirmed before no longer is
  record Confirmed(String id, boolean stands, Reason reason) implements Content {}

  /// Why somebody did something.
  ///
  /// @param because the reason given
  /// @param by who it was
  record Reason(String because, String by) {}

  /// What a judgement is about.
  enum About {
    /// Two names of parties.
    PARTY,
    /// Two deals.
    DEAL;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The sorts of content.
  enum Kind {
    /// See [SourceRecorded].
    SOURCE,
    /// See [ReadingRecorded].
    READING,
    /// See [Judged].
    JUDGEMENT,
    /// See [Withdrawn].
    WITHDRAWAL,
    /// See [Restored].
    RESTORATION,
    /// See [SourceCorrected].
    SOURCE_CORRECTION,
    /// See [StatementCorrected].
    STATEMENT_CORRECTION,
    /// See [AgreementWritten].
    AGREEMENT,
    /// See [Confirmed].
    CONFIRMATION;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant with this label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Kind of(String label) {
      for (var each : values()) {
        if (each.label().equals(label)) {
          return each;
        }
      }
      throw new IllegalArgumentException("no such kind of entry: '" + label + "'");
    }
  }

  /// Its sort.
  default Kind kind() {
    return switch (this) {
      case SourceRecorded _ -> Kind.SOURCE;
      case ReadingRecorded _ -> Kind.READING;
      case Judged _ -> Kind.JUDGEMENT;
      case Withdrawn _ -> Kind.WITHDRAWAL;
      case Restored _ -> Kind.RESTORATION;
      case SourceCorrected _ -> Kind.SOURCE_CORRECTION;
      case StatementCorrected _ -> Kind.STATEMENT_CORRECTION;
      case AgreementWritten _ -> Kind.AGREEMENT;
      case Confirmed _ -> Kind.CONFIRMATION;
    };
  }

  /// What it is about: the digest of a source, the id of a statement, the name of an agreement, or
  /// `party` or `deal`.
  default String subject() {
    return switch (this) {
      case SourceRecorded(var source, _) -> source.sha256();
      case ReadingRecorded reading -> reading.source().sha256();
      case Judged(var about, _) -> about.label();
      case Withdrawn(var id, _) -> id;
      case Restored(var id, _) -> id;
      case SourceCorrected(var source, _) -> source.sha256();
      case StatementCorrected(var id, _, _) -> id;
      case AgreementWritten(var name, _, _) -> name;
      case Confirmed(var id, _, _) -> id;
    };
  }
}
