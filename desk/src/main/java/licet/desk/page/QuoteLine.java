package licet.desk.page;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.form.PartyForm;
import licet.desk.inquiry.FindParty;
import licet.register.deals.Support;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Certainty;
import org.jspecify.annotations.Nullable;

/// Words of a report with the place where they stand, as `part/quote.jte` shows them.
///
/// @param quote the words, to the letter
/// @param language BCP 47 tag of the report, or null
/// @param by who speaks, or empty if the report itself does
/// @param to the place in the report
/// @param report its headline, or its path if it has none
/// @param about language, day and sort of witness, for people
/// @param remark what to mind when reading, such as `reworded by machine`, or empty
public record QuoteLine(
    String quote,
    @Nullable String language,
    String by,
    String to,
    String report,
    String about,
    String remark) {
  private static final int LONGEST = 320;

  /// The words behind a value.
  public static QuoteLine of(Support support) {
    var statement = support.said().statement();
    String corrected = support.said().correctedBy();
    String confirmed = support.said().confirmedBy();
    String certainty =
        statement.certainty() == Certainty.EXACT ? "" : statement.certainty().label();
    return new QuoteLine(
        shortened(statement.passage()),
        support.source().language(),
        "",
        Address.statement(support.source().sha256(), support.said().id()),
        name(support.source()),
        about(support.source(), support.kind()),
        joined(
            certainty,
            corrected.isEmpty() ? "" : "put right by " + corrected,
            confirmed.isEmpty() ? "" : "confirmed by " + confirmed));
  }

  /// What somebody says.
  public static QuoteLine of(FindParty.Spoken spoken) {
    var quote = spoken.quote();
    var source = spoken.in().source();
    return new QuoteLine(
        shortened(quote.passage()),
        source.language(),
        PartyForm.speaker(quote),
        Address.quotation(source.sha256(), quote.passage().start()),
        name(source),
        about(source, spoken.in().repost() ? SourceKind.REPOST : source.kind()),
        joined(quote.direct() ? "" : "retold", quote.verbatim() ? "" : "reworded by machine"));
  }

  /// The words of a figure.
  public static QuoteLine of(FindParty.Figure figure) {
    var source = figure.in().source();
    var passage = figure.fact().passage();
    return new QuoteLine(
        shortened(passage),
        source.language(),
        "",
        Address.quotation(source.sha256(), passage.start()),
        name(source),
        about(source, figure.in().repost() ? SourceKind.REPOST : source.kind()),
        "");
  }

  /// The headline of a report, or its file's name.
  public static String name(Source source) {
    String title = source.title();
    return title == null || title.isBlank()
        ? source.path().substring(source.path().lastIndexOf('/') + 1)
        : title;
  }

  private static String about(Source source, SourceKind kind) {
    return Stream.of(
            Objects.toString(source.language(), "language unknown"),
            Objects.toString(source.published(), "undated"),
            kind.label())
        .collect(Collectors.joining(", "));
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String shortened(Passage passage) {
    String plain = passage.quote().replaceAll("\\s+", " ").strip();
    if (plain.codePointCount(0, plain.length()) <= LONGEST) {
      return plain;
    }
    int cut = plain.offsetByCodePoints(0, LONGEST);
    int blank = plain.lastIndexOf(' ', cut);
    return plain.substring(0, blank > cut / 2 ? blank : cut) + " …";
  }
}
