package licet.vocabulary.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Status;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.time.PartialDate;

/// A deal as one source tells it: a view over that source's statements about it.
///
/// @param ref the deal's name within its source
/// @param statements what is said of it, at least one
public record ToldDeal(String ref, List<Statement> statements) {

  /// @throws IllegalArgumentException if nothing is said
  public ToldDeal {
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("nothing is said of deal " + ref);
    }
  }

  /// The claims of one type, in the order they are made.
  public <C extends Claim> Stream<C> claims(Class<C> type) {
    return statements.stream().map(Statement::claim).filter(type::isInstance).map(type::cast);
  }

  /// True if it is the source's own news.
  public boolean main() {
    return claims(Claim.ToldAsNews.class).anyMatch(Claim.ToldAsNews::main);
  }

  /// Its kinds, each once, in the order of their declaration.
  public List<DealKind> kinds() {
    return claims(Claim.OfKind.class).map(Claim.OfKind::kind).distinct().sorted().toList();
  }

  /// Its state, if told.
  public Optional<Status> status() {
    return claims(Claim.InStatus.class).map(Claim.InStatus::status).findFirst();
  }

  /// Who takes part.
  public List<Claim.Involves> parties() {
    return claims(Claim.Involves.class).toList();
  }

  /// When it was made or announced, if told.
  public Optional<PartialDate> date() {
    return claims(Claim.MadeOn.class).map(Claim.MadeOn::date).findFirst();
  }

  /// How many patents it is about, if told.
  public Optional<PatentCount> patents() {
    return claims(Claim.CountsPatents.class).map(Claim.CountsPatents::count).findFirst();
  }

  /// How likely it was read right: the mean confidence of what is said of it.
  public double confidence() {
    return statements.stream().mapToDouble(Statement::confidence).average().orElse(0);
  }
}
