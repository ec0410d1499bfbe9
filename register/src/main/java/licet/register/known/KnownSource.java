package licet.register.known;

import java.time.Instant;
import java.util.List;
import licet.register.deals.Rejected;
import licet.register.deals.Told;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.PartyFact;
import licet.vocabulary.statement.Quotation;

/// A source with its latest reading.
///
/// @param source what is known of it, corrected if it was put right
/// @param textSha256 digest of its decoded text, under which the journal keeps it
/// @param recordedAt when it came in
/// @param readerVersion which reader read it last, or empty if none has
/// @param voice digest of the source whose voice it repeats; its own if it is no copy
/// @param withdrawn who withdrew it and why, or empty; what it says then counts no more
/// @param deals the deals it tells
/// @param rejected what it says and was withdrawn, in the order in which it stands
/// @param quotes what it has people say
/// @param facts figures about parties that belong to no deal
public record KnownSource(
    Source source,
    String textSha256,
    Instant recordedAt,
    String readerVersion,
    String voice,
    String withdrawn,
    List<Told> deals,
    List<Rejected> rejected,
    List<Quotation> quotes,
    List<PartyFact> facts) {

  /// Copies the lists.
  public KnownSource {
    deals = List.copyOf(deals);
    rejected = List.copyOf(rejected);
    quotes = List.copyOf(quotes);
    facts = List.copyOf(facts);
  }

  /// True if it only copies another source.
  public boolean repost() {
    return !voice.equals(source.sha256());
  }
}
