package licet.desk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import licet.notation.fact.CaseFile;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Subject;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// A fact as a paragraph of a document: what it is, in a heading, and its terms row by row.
///
/// @param id its id within its document
/// @param heading such as `License: Aster to Borealis`
/// @param day the day it was done or signed
/// @param words the words of the source, or empty
/// @param source the clause or place, or empty
/// @param rows its terms
public record FactCard(
    String id, String heading, String day, String words, String source, List<Row> rows) {

  /// A term.
  ///
  /// @param open true if it is not on record
  public record Row(String label, String value, boolean open) {}

  /// The card of a fact.
  ///
  /// @param prefix what its id has before the id in the document
  public static FactCard of(Fact fact, String prefix) {
    var draft = new Draft();
    String heading =
        switch (fact) {
          case Grant it -> draft.grant(it);
          case Transfer it -> draft.transfer(it);
          case Lien it -> draft.lien(it);
          case PatentFact it -> draft.patent(it);
          default -> CaseFile.words(fact);
        };
    var given = fact.given();
    return new FactCard(
        given.id().startsWith(prefix) ? given.id().substring(prefix.length()) : given.id(),
        heading,
        ProofForm.day("", given.date()),
        given.words(),
        given.source() == null ? "" : given.source(),
        List.copyOf(draft.rows));
  }

  private static final class Draft {
    private final List<Row> rows = new ArrayList<>();

    private void row(String label, String value) {
      if (!value.isEmpty()) {
        rows.add(new Row(label, value, false));
      }
    }

    private <T> void term(String label, Term<T> term, String silent, Function<T, String> words) {
      switch (term) {
        case Term.Stated<T>(var value) -> row(label, words.apply(value));
        case Term.Silent<T>() -> row(label, silent);
        case Term.Undisclosed<T>() -> rows.add(new Row(label, "not on record", true));
      }
    }

    String grant(Grant it) {
      subject(it.subject(), it.by());
      var scope = it.scope();
      term(
          "Acts", scope.acts(), "all acts", acts -> joined(acts.stream().map(Act::label).toList()));
      term("Field of use", scope.products(), "all products", Draft::joined);
      row("but not", joined(scope.exceptProducts()));
      term("Territory", scope.territory(), "worldwide", Draft::joined);
      row("but not in", joined(scope.exceptTerritory()));
      term("Standards", scope.standards(), "", Draft::joined);
      scope.volume().ifPresent(most -> row("At most", Words.count(most, "unit", "units")));
      life(it.life());
      reach(it.reach());
      var standing = it.standing();
      term("Sublicenses", standing.sublicense(), "", Draft::allowed);
      term("May be handed on", standing.transfer(), "", Draft::allowed);
      row("Draws on", standing.under() == null ? "" : standing.under());
      row("Law chosen", standing.law() == null ? "" : standing.law());
      row("Grantor keeps", joined(standing.retained()));
      row("Besides", joined(standing.duties()));
      row("Form", standing.promise() ? "a promise to grant" : standing.written() ? "" : "oral");
      return it.kind() == Grant.Kind.FRAND
          ? "FRAND undertaking of " + it.by()
          : capital(it.kind().label())
              + (it.kind().excludes() ? " license" : "")
              + ": "
              + it.by()
              + " to "
              + whom(it);
    }

    private void subject(Subject it, String by) {
      var parts = new ArrayList<String>();
      parts.addAll(sorted(it.listed()));
      it.families().forEach(family -> parts.add("family " + family));
      if (it.owned() != null) {
        parts.add("the patents of " + by + (it.whileOwned() ? " while it owns them" : ""));
      }
      if (!it.essentialTo().isEmpty()) {
        parts.add("essential to " + joined(it.essentialTo()));
      }
      row("Patents", String.join("; ", parts));
      if (it.undisclosed()) {
        rows.add(new Row("List of patents", "not on record", true));
      }
      row("but not under", joined(it.except()));
    }

    private void life(Life it) {
      row("From", it.effective() == null ? "" : it.effective().toString());
      term("Until", it.until(), "the end of each patent", LocalDate::toString);
      row("Back to", it.reachesBack() == null ? "" : it.reachesBack().toString());
      for (var condition : it.conditions()) {
        String met = condition.met() == Truth.YES ? "met" : "met: " + condition.met().label();
        rows.add(new Row("If", condition.words() + " (" + met + ")", condition.met() != Truth.YES));
      }
      row("Irrevocable", it.irrevocable() ? "yes" : "");
      row("Ends", it.endedBySuit() ? "for whoever sues the grantor" : "");
      row("Rests", it.suspendedBySuit() ? "against whoever sues the grantor" : "");
      if (it.changeOfControl() != null) {
        var clause = it.changeOfControl();
        String by = clause.by().isEmpty() ? "anybody" : joined(clause.by());
        row("Control by " + by, clause.effect().name().toLowerCase(java.util.Locale.ROOT));
      }
    }

    private void reach(Reach it) {
      term("Affiliates", it.affiliates(), "", affiliates -> "yes, " + affiliates.when().label());
      row("Customers", it.customers() ? "yes" : "");
      term("Have made", it.haveMade(), "", Draft::allowed);
      term("Foundry", it.foundry(), "", Reach.Foundry::label);
      row("Never", joined(it.excluded()));
    }

    String transfer(Transfer it) {
      row("Patents", numbers(it.patents()));
      row("Share", it.share().toString().equals("1") ? "" : it.share().toString());
      row("Says", it.words() == Transfer.Words.PRESENT ? "" : it.words().label());
      row("Effective", day(it.effective()));
      row("Recorded", day(it.recorded()));
      row("Takes over", joined(it.assumes()));
      row("Transferor keeps", joined(it.retained()));
      return capital(it.kind().label()) + ": " + it.from() + " to " + String.join(", ", it.to());
    }

    String lien(Lien it) {
      row("Patents", numbers(it.patents()));
      row("Filed", it.filed().label());
      row("Released", day(it.released()));
      return "Security interest: " + it.by() + " to " + it.to();
    }

    String patent(PatentFact it) {
      row("First owner", joined(it.owners().keySet()));
      row("Inventors", joined(it.inventors()));
      row("Has effect in", joined(it.states()));
      row("Filed", day(it.filed()));
      row("Granted", it.pending() ? "pending" : day(it.granted()));
      row("In force through", day(it.expires()));
      row("Family", it.family() == null ? "" : it.family());
      return "Patent " + it.number();
    }

    private static String whom(Grant it) {
      if (it.reach().everybody()) {
        return "everybody";
      }
      var network = it.reach().membersOf();
      return it.to().isEmpty() && network != null
          ? "members of " + network
          : it.to().isEmpty() ? "whoever asks" : String.join(", ", it.to());
    }

    private static String numbers(List<String> patents) {
      return patents.stream()
          .map(it -> it.equals("*") ? "all it holds" : it)
          .collect(Collectors.joining(", "));
    }

    private static String allowed(boolean so) {
      return so ? "allowed" : "not allowed";
    }

    private static String day(@Nullable LocalDate day) {
      return ProofForm.day("", day);
    }

    private static List<String> sorted(Collection<String> words) {
      return words.stream().sorted().toList();
    }

    private static String joined(Collection<String> words) {
      return String.join(", ", sorted(words));
    }

    private static String capital(String word) {
      return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
  }
}
