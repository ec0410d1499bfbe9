package licet.register.deals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import licet.register.identity.Parties;
import licet.register.identity.Who;
import licet.register.journal.Digest;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.statement.ToldDeal;

/// A deal as one source tells it, with the parties known.
///
/// @param id a short name for it, from its source and its parties as written
/// @param source who tells it
/// @param voice digest of the source whose voice it repeats; its own if it is no copy
/// @param said what is said of it
/// @param deal the same as a told deal
/// @param who the party that each name stands for
public record Told(
    String id, Source source, String voice, List<Said> said, ToldDeal deal, Map<String, Who> who) {
  private static final int ID_LENGTH = 16;

  /// Copies the collections.
  public Told {
    said = List.copyOf(said);
    who = Map.copyOf(who);
  }

  /// The id of a told deal: 16 hexadecimal digits. It depends on the source and the names of the
  /// parties, so that it stays when a later reader dates or classes the deal otherwise.
  ///
  /// @param sameBefore how many deals between the same parties the source tells before this one
  public static String id(Source source, ToldDeal deal, int sameBefore) {
    String names = String.join("\u001f", names(deal));
    return Digest.of("told", source.sha256(), names, Integer.toString(sameBefore))
        .substring(0, ID_LENGTH);
  }

  /// The names of the parties without regard to case, sorted.
  public static Set<String> names(ToldDeal deal) {
    return deal.parties().stream()
        .map(party -> Parties.key(party.party()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The ids of the parties, sorted.
  public Set<String> parties() {
    return deal.parties().stream()
        .map(party -> whoIs(party).id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The party that a claim speaks of.
  public Who whoIs(Claim.Involves party) {
    var known = who.get(party.party());
    if (known == null) {
      throw new IllegalStateException("nobody looked up " + party.party());
    }
    return known;
  }

  /// True if the source only copies another.
  public boolean repost() {
    return !voice.equals(source.sha256());
  }

  /// A told deal over what is said.
  static ToldDeal deal(String ref, List<Said> said) {
    List<Statement> statements = said.stream().map(Said::statement).toList();
    return new ToldDeal(ref, statements);
  }
}
