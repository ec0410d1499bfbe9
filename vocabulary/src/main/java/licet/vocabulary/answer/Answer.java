package licet.vocabulary.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import licet.vocabulary.fact.Share;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// What the facts answer to a question.
public sealed interface Answer {

  /// What was asked.
  Question question();

  /// Why.
  Proof because();

  /// What is open and bears on the answer.
  List<Missing> missing();

  /// Whether somebody may act.
  ///
  /// @param verdict the answer
  /// @param ground by what, in a few words, such as `license` or `expired`
  /// @param decidedBy id of the rule that decides, such as `D2`
  /// @param tried every grant that was tried, with the first point at which it fails
  /// @param wouldChange what would make it another answer
  /// @param notes what does not change the answer and is good to know, and conflict flags
  /// @param each the answer for each patent, where several were asked about
  record Permission(
      Question.Practise question,
      Verdict verdict,
      String ground,
      String decidedBy,
      Proof because,
      List<Proof> tried,
      List<Missing> missing,
      List<String> wouldChange,
      List<String> notes,
      Map<String, Verdict> each)
      implements Answer {}

  /// Who owns a patent.
  ///
  /// @param status whether the chain is whole
  /// @param legal holders of legal title and their undivided shares; empty where it is unknown
  /// @param candidates who may hold it, where it is unknown or disputed
  /// @param maySueAlone who may sue without anybody else
  /// @param mayNotSueAlone somebody asked about who may not
  /// @param mustJoin who must join a suit
  /// @param noStanding who may not sue even with the owner
  /// @param effectivePatentee an exclusive licensee with all substantial rights
  /// @param flags conflicts in the chain
  record Title(
      Question.Owner question,
      Status status,
      Map<String, Share> legal,
      List<String> candidates,
      List<String> maySueAlone,
      List<String> mayNotSueAlone,
      List<String> mustJoin,
      List<String> noStanding,
      List<String> effectivePatentee,
      List<Flag> flags,
      Proof because,
      List<Missing> missing)
      implements Answer {

    /// Whether a chain of title is whole.
    public enum Status {
      /// It is.
      CLEAR,
      /// An instrument that should carry it on failed, or a step is missing.
      GAP,
      /// It turns on a contested point.
      DISPUTED,
      /// It turns on something that is not told.
      UNKNOWN
    }
  }

  /// What comes along with a purchase.
  ///
  /// @param items one a burden, in the order of the instruments
  /// @param inbound grants of the buyer's own that capture the patents on the day of purchase
  record Inventory(
      Question.Encumbrances question,
      List<Item> items,
      List<Item> inbound,
      List<Flag> flags,
      Proof because,
      List<Missing> missing)
      implements Answer {}

  /// Which instruments collide.
  record Collisions(
      Question.Conflicts question, List<Flag> flags, Proof because, List<Missing> missing)
      implements Answer {}

  /// A burden on a patent, and what becomes of it at the closing.
  ///
  /// @param name what it is and whose, such as `license S`
  /// @param patent the patent
  /// @param fact the instrument
  /// @param fate what becomes of it
  /// @param against against whom, where that matters, or null
  /// @param until the first day on which it is over; null for the life of the patent
  /// @param condition on what it depends, for [Fate#RUNS_IF], or null
  /// @param grows true if more may come to rely on it later
  /// @param rule id of the rule
  /// @param law the row of the law, or null
  record Item(
      String name,
      String patent,
      String fact,
      Fate fate,
      @Nullable String against,
      @Nullable LocalDate until,
      @Nullable String condition,
      boolean grows,
      String rule,
      @Nullable Law law) {}

  /// What becomes of a burden when the patent is bought.
  enum Fate {
    /// It binds the buyer.
    RUNS,
    /// It binds the buyer on a condition.
    RUNS_IF,
    /// It arises through the purchase.
    SPRINGS_AT_CLOSING,
    /// It ends through the purchase.
    ENDS_AT_CLOSING,
    /// It stays with the seller.
    STAYS,
    /// It is made at the closing.
    NEW,
    /// Whether it binds the buyer is contested.
    DISPUTED;

    /// The word used in files and on screen.
    public String label() {
      return name().replace('_', '-');
    }

    /// The constant with this label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Fate of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /// A collision of instruments.
  ///
  /// @param code such as `C2`
  /// @param facts the facts on each side
  /// @param rule id of the rule that ranks them
  /// @param words what collides, in a sentence
  record Flag(String code, List<String> facts, String rule, String words) {
    /// Copies the list.
    public Flag {
      facts = List.copyOf(facts);
    }
  }
}
