package licet.notation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// What a careful person reads in a document: the measure by which the reader is scored. It comes
/// from a file `*.expected.json` beside the document, in the form of the reader's own output less
/// digests, offsets and confidence.
///
/// @param path the document's name as the file gives it
/// @param language BCP 47 tag, or null if none fits
/// @param published when it was published by its own account, or null
/// @param title its headline, or null
/// @param deals the deals it tells, empty if none
/// @param quotes what it has people say
public record ExpectedReading(
    String path,
    @Nullable String language,
    @Nullable PartialDate published,
    @Nullable String title,
    List<ExpectedDeal> deals,
    List<ExpectedQuote> quotes) {

  /// A deal as the document tells it.
  ///
  /// @param kinds at least one
  /// @param status as told
  /// @param main true for the document's own news
  /// @param parties who takes part, with the roles that are told
  /// @param date when it was made or announced, or null
  /// @param patents how many patents, or null if nothing is told of it
  /// @param money its sums
  /// @param standards standards covered
  /// @param technologies fields covered
  /// @param territory ISO 3166 alpha-2 codes or `worldwide`
  /// @param term how long it runs, as told, or null
  /// @param quotes the sentences that tell it, to the letter
  public record ExpectedDeal(
      Set<DealKind> kinds,
      Status status,
      boolean main,
      List<Claim.Involves> parties,
      @Nullable PartialDate date,
      @Nullable PatentCount patents,
      List<Sum> money,
      List<String> standards,
      List<String> technologies,
      List<String> territory,
      @Nullable String term,
      List<String> quotes) {}

  /// Words of a person.
  ///
  /// @param speaker the name or the bare word for it, or null
  /// @param role what the speaker is, or null
  /// @param organization whom the speaker speaks for, or null
  /// @param quote the words, to the letter
  public record ExpectedQuote(
      @Nullable String speaker,
      @Nullable String role,
      @Nullable String organization,
      String quote) {}

  /// Reads a file.
  ///
  /// @throws IllegalArgumentException if it is not in the form told above; it names file and key
  /// @throws UncheckedIOException if it can't be read
  public static ExpectedReading read(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  /// Reads a text.
  ///
  /// @param where what the text is, for messages
  /// @throws IllegalArgumentException if it is not in the form told above; it names the key
  public static ExpectedReading parse(String text, String where) {
    var fields = new Json.Fields(Json.parse(text, where), where).only("source", "deals", "quotes");
    var source = fields.object("source").only("path", "language", "published", "title");
    return new ExpectedReading(
        source.text("path"),
        source.textOrNull("language"),
        source.saidOrNull("published", PartialDate::parse),
        source.textOrNull("title"),
        fields.objects("deals", ExpectedReading::deal),
        fields.objects("quotes", ExpectedReading::quote));
  }

  private static ExpectedDeal deal(Json.Fields fields) {
    fields.only(
        "kinds",
        "status",
        "main",
        "parties",
        "date",
        "patents",
        "money",
        "standards",
        "technologies",
        "territory",
        "term",
        "passages");
    return new ExpectedDeal(
        Set.copyOf(fields.texts("kinds", DealKind::of)),
        fields.said("status", Status::of),
        fields.flag("main"),
        fields.objects("parties", ExpectedReading::party),
        fields.saidOrNull("date", PartialDate::parse),
        PatentCountJson.read(fields.object("patents")).orElse(null),
        fields.objects("money", SumJson::read),
        fields.texts("standards", it -> it),
        fields.texts("technologies", it -> it),
        fields.texts("territory", it -> it),
        fields.textOrNull("term"),
        fields.objects("passages", it -> it.only("for", "quote").text("quote")));
  }

  private static Claim.Involves party(Json.Fields fields) {
    fields.only("name", "asWritten", "roles");
    return new Claim.Involves(
        fields.text("name"), fields.text("asWritten"), Set.copyOf(fields.texts("roles", Role::of)));
  }

  private static ExpectedQuote quote(Json.Fields fields) {
    fields.only("speaker", "role", "organization", "quote");
    return new ExpectedQuote(
        fields.textOrNull("speaker"),
        fields.textOrNull("role"),
        fields.textOrNull("organization"),
        fields.text("quote"));
  }
}
