package licet.vocabulary.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import licet.vocabulary.source.Source;

/// All that one run of the reader found in one source.
///
/// @param source the document
/// @param text its decoded text, which the passages count in
/// @param statements what it says of deals, in the order of the deals
/// @param quotes what it has people say
/// @param facts figures about parties that belong to no deal
public record Reading(
    Source source,
    String text,
    List<Statement> statements,
    List<Quotation> quotes,
    List<PartyFact> facts) {

  /// Copies the lists.
  public Reading {
    statements = List.copyOf(statements);
    quotes = List.copyOf(quotes);
    facts = List.copyOf(facts);
  }

  /// The deals the source tells of, in the order it tells them.
  public List<ToldDeal> deals() {
    var byDeal = new LinkedHashMap<String, List<Statement>>();
    for (var statement : statements) {
      byDeal.computeIfAbsent(statement.deal(), _ -> new ArrayList<>()).add(statement);
    }
    return byDeal.entrySet().stream()
        .map(entry -> new ToldDeal(entry.getKey(), entry.getValue()))
        .toList();
  }
}
