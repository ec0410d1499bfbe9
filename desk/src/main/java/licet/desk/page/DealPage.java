package licet.desk.page;

import java.util.List;
import licet.desk.picture.History;

/// One deal: every value of every field, who says so and in which words, and why it is one deal.
///
/// @param id of the deal
/// @param headline it in a sentence
/// @param line it in a line
/// @param summary what to know first, a label and words each
/// @param parties who takes part
/// @param fields what is said of it
/// @param quotes what people of its parties say
/// @param history it on two clocks
/// @param tellings the reports that tell it
/// @param joins why they are held to tell one deal
/// @param relations how it stands to other deals
/// @param judgements what people held of it
/// @param policy how values are ranked
/// @param downloads it as files
public record DealPage(
    Frame frame,
    String id,
    String headline,
    DealLine line,
    List<Link> summary,
    List<Party> parties,
    List<Field> fields,
    List<QuoteLine> quotes,
    History history,
    List<Telling> tellings,
    List<Join> joins,
    List<Related> relations,
    List<JudgementLine> judgements,
    String policy,
    Downloads downloads)
    implements Page {

  /// A party.
  ///
  /// @param written the forms of its name in reports
  /// @param because why these names stand for it
  /// @param named what names it
  /// @param roles the parts it plays
  public record Party(Link who, List<String> written, String because, Value named, Field roles) {}

  /// A field.
  ///
  /// @param name its name, with a capital
  /// @param agreement whether its sources agree, in words
  /// @param mood `yes`, `open` or empty, for its color
  /// @param values the best first
  public record Field(String name, String agreement, String mood, List<Value> values) {}

  /// A value.
  ///
  /// @param words the value
  /// @param share how many of a hundred voices that tell the deal say so
  /// @param voices the same in words
  /// @param witness the strongest witness that says so
  /// @param quotes the words behind it
  public record Value(
      String words, int share, String voices, String witness, List<QuoteLine> quotes) {}

  /// A report that tells the deal.
  ///
  /// @param report with its place
  /// @param language tag of its language, or the empty text
  /// @param languageName the same in words
  /// @param repeats the report whose voice it repeats, or that it repeats none
  public record Telling(
      Link report,
      String language,
      String languageName,
      String published,
      String learnt,
      String witness,
      boolean news,
      String repeats) {}

  /// Two reports that are held to tell one deal.
  ///
  /// @param left id of the deal as one tells it
  /// @param right id of the deal as the other tells it
  /// @param leftReport the one
  /// @param rightReport the other
  /// @param because the reason
  public record Join(
      String left, String right, Link leftReport, Link rightReport, String because) {}

  /// Another deal.
  ///
  /// @param link in which way it is related
  /// @param id of the other
  /// @param deal the other
  /// @param because the reason
  /// @param open true if the two may be one
  public record Related(String link, String id, DealLine deal, String because, boolean open) {}
}
