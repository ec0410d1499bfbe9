package licet.desk.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// A proof as it opens on a page: a claim with what came of it, or one of the leaves.
public sealed interface ProofTree {

  /// A claim.
  ///
  /// @param claim its words
  /// @param state what came of it
  /// @param rule id of the rule
  /// @param says what the rule says
  /// @param law where it stands, or null
  /// @param open true if it is shown open
  /// @param below what it stands on
  record Branch(
      List<Span> claim,
      Proof.State state,
      String rule,
      String says,
      @Nullable Law law,
      boolean open,
      List<ProofTree> below)
      implements ProofTree {
    /// What the claim names that can be gone to and is not a leaf right below.
    public List<Span> named() {
      return claim.stream()
          .filter(span -> span.href() != null)
          .filter(span ->
              below.stream()
                  .noneMatch(it -> it instanceof Leaf leaf && leaf.id().equals(span.words())))
          .distinct()
          .toList();
    }
  }

  /// A fact that is told.
  ///
  /// @param id its id
  /// @param href where it is shown
  /// @param words its words, or its keys where it has none
  /// @param quoted true if the words are those of a source
  /// @param language BCP 47 tag of the words, or null
  /// @param days its days
  /// @param source where it stands; empty if untold
  record Leaf(
      String id,
      String href,
      String words,
      boolean quoted,
      @Nullable String language,
      String days,
      String source)
      implements ProofTree {}

  /// What was looked for and is not told, or is taken for so.
  ///
  /// @param kind `not told` or `taken for so`
  /// @param words what
  /// @param more where it was looked for, or why it may be
  record Note(String kind, List<Span> words, String more) implements ProofTree {}

  /// Makes trees.
  ///
  /// @param facts what was told, for the words of facts without any
  /// @param links where facts are shown
  /// @param rules what each rule says
  record Grower(List<Fact> facts, FactLinks links, Map<String, String> rules) {
    /// What the rules say that come with Licet.
    public static Map<String, String> book() {
      var says = new TreeMap<String, String>();
      licet.rights.RuleBook.rules().forEach(rule -> says.put(rule.id(), rule.says()));
      return says;
    }

    /// The tree of a proof.
    ///
    /// @param depth how many steps of it are shown open
    public ProofTree tree(Proof proof, int depth) {
      return switch (proof) {
        case Proof.Step it -> {
          var below =
              it.premises().stream().map(premise -> tree(premise, deeper(it, depth))).toList();
          yield new Branch(
              links.linked(it.claim()),
              it.state(),
              it.rule(),
              rules.getOrDefault(it.rule(), ""),
              it.law(),
              depth > 0,
              below);
        }
        case Proof.Cited it -> leaf(it);
        case Proof.Absent(var what, var searched, var complete) ->
            new Note(
                "not told",
                links.linked(what),
                "searched: " + searched + (complete == null ? "" : ", complete by " + complete));
        case Proof.Assumed(var what, var why) -> {
          String plain = what.replaceFirst("^taken as (not )?so: ", "");
          boolean not = what.startsWith("taken as not so: ");
          yield new Note(not ? "taken as not so" : "taken as so", links.linked(plain), why);
        }
      };
    }

    /// Where something fails or is open the reader wants to see why; of several readings the first
    /// is opened.
    private static int deeper(Proof.Step step, int depth) {
      return step.premises().size() > 6 ? Math.min(depth - 1, 1) : depth - 1;
    }

    /// A fact as a leaf.
    public Leaf leaf(Proof.Cited it) {
      boolean quoted = !it.words().isEmpty();
      String told = ProofForm.of(facts).told(it.fact(), it.words()).replaceFirst("^: ", "");
      String words = quoted ? it.words() : told;
      String known =
          it.known().equals(it.date()) ? "" : ProofForm.day(", known since ", it.known());
      String days = ProofForm.day("", it.date()) + known;
      return new Leaf(
          it.fact(),
          links.href(it.fact()),
          words,
          quoted,
          links.language(it.fact()),
          days + ProofForm.day(", recorded ", it.recorded()),
          it.source() == null ? "" : it.source());
    }
  }
}
