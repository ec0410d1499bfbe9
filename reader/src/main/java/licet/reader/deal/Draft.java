package licet.reader.deal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import licet.reader.frame.Frame;
import licet.reader.party.Who;
import licet.vocabulary.deal.Role;
import licet.vocabulary.money.Sum;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// A deal in the making: frames that tell of one event.
final class Draft {
  private static final Set<Role> SIDES = Set.of(Role.PLAINTIFF, Role.DEFENDANT);
  static final Set<String> AROUND = Set.of("cooperation", "supply", "bundling");

  /// A party of the draft.
  ///
  /// @param mention where it is named first, or null if only words point at it
  /// @param roles what it does
  record Member(Who who, Who.Mention mention, EnumSet<Role> roles) {}

  final Map<String, Member> members = new LinkedHashMap<>();
  final Set<String> kinds = new LinkedHashSet<>();
  final List<Frame> frames = new ArrayList<>();
  final List<Detail> details = new ArrayList<>();
  final List<Who.Mention> heading = new ArrayList<>();
  @Nullable PartialDate when;

  /// Who pays whom, as ids, where the text only tells that.
  final List<String> payment = new ArrayList<>();

  /// Roles that follow only if the text tells no others: who wins has hardly been sued.
  final Map<String, Role> likely = new LinkedHashMap<>();

  /// True if one of its parties is told to pay, no matter what for.
  boolean paid;

  boolean past;
  boolean inTitle;
  boolean fresh;

  /// True if it stands for several deals among its parties.
  boolean summary;

  int firstSentence() {
    return frames.getFirst().sentence();
  }

  int lastSentence() {
    return frames.getLast().sentence();
  }

  /// Takes the others of the line of names above it, where it tells of one of them only.
  void headed() {
    var ids = heading.stream().map(mention -> mention.who().id()).toList();
    if (members.size() == 1 && ids.containsAll(members.keySet())) {
      heading.forEach(mention -> add(mention, "party"));
    }
  }

  boolean has(String kind) {
    return kinds.contains(kind);
  }

  /// True if it licenses patents, one way or both.
  boolean licenses() {
    return has("license") || has("cross-license");
  }

  /// True if it is with a pool or through one.
  boolean pooled() {
    return has("pool")
        || members.values().stream().anyMatch(member -> member.who().kind().equals("pool"));
  }

  /// The sum that was hung on it last, or null.
  @Nullable Sum lastSum() {
    for (var detail : details.reversed()) {
      if (detail.claim() instanceof Claim.Pays pays
          && pays.sum().amount() instanceof Sum.Amount.Known) {
        return pays.sum();
      }
    }
    return null;
  }

  /// "Patent deal" alone tells a license only where nothing else says what the deal is.
  void settleWeakKinds() {
    boolean weak = kinds.remove(Frame.WEAK_LICENSE);
    boolean denied =
        has("settlement") && frames.stream().allMatch(f -> f.mood() == Frame.Mood.DENIED);
    if (weak
        && !denied
        && kinds.stream().allMatch(k -> AROUND.contains(k) || k.equals("settlement"))) {
      kinds.add("license");
    }
  }

  /// True if nothing but work or goods beside patents is told.
  boolean onlyAround() {
    return AROUND.containsAll(kinds);
  }

  /// True if others have sued, and this party is in it without having done so.
  boolean suedBy(String counter) {
    var member = members.get(counter);
    return member != null
        && !member.roles().contains(Role.PLAINTIFF)
        && members.values().stream()
            .anyMatch(m -> !m.equals(member) && m.roles().contains(Role.PLAINTIFF));
  }

  boolean involves(Set<String> ids) {
    return members.keySet().containsAll(ids);
  }

  long shared(Set<String> ids) {
    return ids.stream().filter(members::containsKey).count();
  }

  void add(Who.Mention mention, String role) {
    var who = mention.who();
    var member =
        members.computeIfAbsent(
            who.id(), _ -> new Member(who, mention, EnumSet.noneOf(Role.class)));
    for (var each : Role.values()) {
      if (each.label().equals(role)) {
        member.roles().add(each);
      } else if (role.equals(each.label() + "?")) {
        likely.putIfAbsent(who.id(), each);
      }
    }
  }

  /// Takes roles that are only likely where the text tells no others of their sort.
  void settleLikely() {
    if (members.values().stream().noneMatch(m -> m.roles().stream().anyMatch(SIDES::contains))) {
      likely.forEach((id, role) -> Objects.requireNonNull(members.get(id)).roles().add(role));
    }
  }

  /// Takes over parties and roles of an earlier event; a suit only who sued whom, what has run out
  /// before only who took part.
  void sameSidesAs(Draft other, Set<String> kinds, boolean ended) {
    boolean suit = kinds.equals(Set.of("litigation"));
    other.members.forEach((id, member) -> {
      var roles = ended ? EnumSet.noneOf(Role.class) : member.roles().clone();
      if (suit) {
        roles.retainAll(SIDES);
      }
      members.putIfAbsent(id, new Member(member.who(), member.mention(), roles));
    });
  }

  /// Takes over who sued whom where it is not told here.
  void suedLike(Draft suit) {
    boolean told =
        members.values().stream().anyMatch(m -> m.roles().stream().anyMatch(SIDES::contains));
    suit.members.forEach((id, member) -> {
      var own = members.get(id);
      if (own != null && !told) {
        member.roles().stream().filter(SIDES::contains).forEach(own.roles()::add);
      }
    });
  }

  void absorb(Draft other) {
    for (var member : other.members.values()) {
      members
          .computeIfAbsent(
              member.who().id(),
              _ -> new Member(member.who(), member.mention(), EnumSet.noneOf(Role.class)))
          .roles()
          .addAll(member.roles());
    }
    other.likely.forEach(likely::putIfAbsent);
    kinds.addAll(other.kinds);
    frames.addAll(other.frames);
    frames.sort(java.util.Comparator.comparingInt(Frame::sentence).thenComparingInt(Frame::from));
    details.addAll(other.details);
    when = when == null ? other.when : when;
    paid |= other.paid;
    past &= other.past;
    inTitle |= other.inTitle;
    fresh |= other.fresh;
  }
}
