package licet.reader.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import licet.reader.clause.Unit.Group;
import licet.reader.frame.Frame;
import licet.reader.frame.Slot;
import licet.reader.party.Who;
import licet.vocabulary.deal.Role;

/// Finds the other side of deals that name one side only: somebody else in the sentence, the
/// partner of the deal told before it, or whom the whole report is about.
final class Partners {
  private static final int TITLE = 4;
  private static final int LEAD = 2;
  private static final int OPENING = 3;
  private static final int PROTAGONIST = 4;
  private static final Set<String> TWO_SIDED =
      Set.of("license", "cross-license", "settlement", "litigation", "royalty", Frame.WEAK_LICENSE);
  private static final Set<String> DEEDS =
      Set.of(
          "SIGN",
          "SETTLE",
          "SUE",
          "FILE",
          "RENEW",
          "EXPAND",
          "LICENSE",
          "GRANT",
          "DROP",
          "WIN",
          "AGREE",
          "JOIN",
          "LICENSEE",
          "INLICENSE");
  private static final Set<Slot> FACING = EnumSet.of(Slot.WITH, Slot.AGAINST);

  private final List<Told> story;
  private final List<Draft> drafts;
  private final Map<String, Integer> salience = new HashMap<>();
  private final Map<String, Who.Mention> first = new HashMap<>();

  Partners(List<Told> story, List<Draft> drafts) {
    this.story = story;
    this.drafts = drafts;
    story.forEach(this::weigh);
  }

  private void weigh(Told told) {
    int weight = told.sentence().title() ? TITLE : told.sentence().index() <= OPENING ? LEAD : 1;
    for (var mention : named(told)) {
      salience.merge(mention.who().id(), weight, Integer::sum);
      first.putIfAbsent(mention.who().id(), mention);
    }
  }

  /// How much a party is spoken of, and how early.
  static Map<String, Integer> salience(List<Told> story) {
    return new Partners(story, List.of()).salience;
  }

  private static List<Who.Mention> named(Told told) {
    var mentions = new ArrayList<Who.Mention>();
    var units = told.clauses().units();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) instanceof Group group && !group.members().isEmpty()) {
        mentions.addAll(group.members());
      }
    }
    return mentions;
  }

  /// The other side of a draft that names one only.
  Optional<Who.Mention> of(Draft draft) {
    boolean open =
        draft.members.size() == 1
            && draft.kinds.stream().anyMatch(TWO_SIDED::contains)
            && draft.frames.stream().allMatch(f -> f.mood() != Frame.Mood.DENIED);
    return open
        ? beside(draft).or(() -> partner(draft)).or(() -> pool(draft)).or(() -> protagonist(draft))
        : Optional.empty();
  }

  /// Who runs the only pool of the report, where the draft tells of a licensee of a pool.
  private Optional<Who.Mention> pool(Draft draft) {
    boolean pooled =
        draft.frames.stream()
            .anyMatch(frame ->
                frame.trigger().equals("LICENSEE")
                    && (frame.bag().contains("PLATFORM") || frame.bag().contains("POOL")));
    var pools = first.values().stream().filter(m -> m.who().kind().equals("pool")).toList();
    return pooled && pools.size() == 1 ? Optional.of(pools.getFirst()) : Optional.empty();
  }

  /// True if a draft whose other side was not named in its place tells enough to be a deal of its
  /// own: a deed, or a thing told to be with or against somebody.
  static boolean tells(Draft draft) {
    boolean suit = draft.has("litigation") && draft.when == null;
    return draft.frames.stream()
        .anyMatch(frame ->
            (!suit
                    && (!frame.nominal() || frame.trigger().equals("LICENSEE"))
                    && done(frame)
                    && !frame.parts().isEmpty())
                || frame.parts().stream().anyMatch(part -> FACING.contains(part.slot())));
  }

  private static boolean done(Frame frame) {
    boolean taken = frame.trigger().equals("TAKE") && frame.bag().contains("^LICENSE");
    return taken || DEEDS.contains(frame.trigger());
  }

  /// The only other party that the sentences of the draft name.
  private Optional<Who.Mention> beside(Draft draft) {
    var others = new LinkedHashSet<Who>();
    Who.Mention found = null;
    for (var frame : draft.frames) {
      for (var mention : named(story.get(frame.sentence()))) {
        if (!draft.members.containsKey(mention.who().id()) && others.add(mention.who())) {
          found = mention;
        }
      }
    }
    var pools = others.stream().filter(who -> who.kind().equals("pool")).toList();
    if (others.size() > 1 && pools.size() == 1 && draft.has("license")) {
      return Optional.ofNullable(first.get(pools.getFirst().id())); // licenses are the pool's
    }
    return others.size() == 1 ? Optional.ofNullable(found) : Optional.empty();
  }

  /// The other side of the deal between two that is told next to this one.
  private Optional<Who.Mention> partner(Draft draft) {
    int at = draft.firstSentence();
    return drafts.stream()
        .filter(other -> other != draft && other.members.size() == 2)
        .filter(other -> other.involves(draft.members.keySet()))
        .min(Comparator.comparingInt(other -> Math.abs(at - other.lastSentence())))
        .flatMap(other ->
            other.members.values().stream()
                .filter(member -> !draft.members.containsKey(member.who().id()))
                .map(Draft.Member::mention)
                .findFirst());
  }

  /// Whom the report is about, if it is not this one: of a licensee the partner is rather who has
  /// sued or licensed elsewhere in the report than who has been sued.
  private Optional<Who.Mention> protagonist(Draft draft) {
    var owners = stands(draft, Role.LICENSEE) ? owners() : Set.<String>of();
    return salience.entrySet().stream()
        .filter(entry -> !draft.members.containsKey(entry.getKey()))
        .filter(entry -> entry.getValue() >= PROTAGONIST || owners.contains(entry.getKey()))
        .max(
            Comparator.comparing((Map.Entry<String, Integer> e) -> owners.contains(e.getKey()))
                .thenComparing(Map.Entry.comparingByValue()))
        .map(entry -> first.get(entry.getKey()));
  }

  private static boolean stands(Draft draft, Role role) {
    return draft.members.values().stream().anyMatch(member -> member.roles().contains(role));
  }

  /// Who stands in the report as suing or licensing, and nowhere as sued or taking a license.
  private Set<String> owners() {
    var owners = new HashSet<String>();
    var others = new HashSet<String>();
    for (var draft : drafts) {
      draft.members.forEach((id, member) -> {
        var roles = member.roles();
        (roles.contains(Role.PLAINTIFF) || roles.contains(Role.LICENSOR) ? owners : others).add(id);
        if (roles.contains(Role.DEFENDANT) || roles.contains(Role.LICENSEE)) {
          others.add(id);
        }
      });
    }
    owners.removeAll(others);
    return owners;
  }
}
