package licet.vocabulary.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import licet.vocabulary.fact.Share;
import org.jspecify.annotations.Nullable;

/// What the answer to a question is expected to be. What is null is not looked at; sets are
/// compared as sets.
public sealed interface Expectation {

  /// Whether somebody may act.
  record Permission(Verdict verdict) implements Expectation {}

  /// Who owns a patent.
  ///
  /// @param legal holders of legal title
  /// @param shares the shares of those of whom a share is expected
  /// @param flags codes of the conflicts in the chain
  record Title(
      @Nullable Set<String> legal,
      Map<String, Share> shares,
      Answer.Title.@Nullable Status status,
      @Nullable Set<String> candidates,
      @Nullable Set<String> maySueAlone,
      @Nullable Set<String> mayNotSueAlone,
      @Nullable Set<String> mustJoin,
      @Nullable Set<String> noStanding,
      @Nullable Set<String> effectivePatentee,
      @Nullable Set<String> flags)
      implements Expectation {}

  /// What comes along with a purchase.
  ///
  /// @param items the burdens
  /// @param inbound grants of the buyer's own that capture the patents
  /// @param flags codes of the conflicts
  record Inventory(
      @Nullable Set<Item> items, @Nullable Set<Item> inbound, @Nullable Set<String> flags)
      implements Expectation {}

  /// Which instruments collide.
  record Collisions(Set<Flag> flags) implements Expectation {}

  /// A burden.
  ///
  /// @param name what it is and whose
  /// @param until the first day on which it is over; [LocalDate#MAX] for the life of the patent
  record Item(
      String name,
      Answer.@Nullable Fate fate,
      @Nullable LocalDate until,
      @Nullable String condition,
      @Nullable String against,
      @Nullable String patent) {}

  /// A collision.
  ///
  /// @param facts ids of the facts on each side, or null
  record Flag(String code, @Nullable Set<String> facts) {}
}
