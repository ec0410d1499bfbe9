package licet.reader.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import licet.reader.lexicon.Speech.Part;
import licet.reader.lexicon.WordClass;
import licet.reader.quote.Roles.Post;
import licet.reader.quote.Speaker.Sort;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds every place of a document where somebody stands who can speak.
final class Speakers {
  private static final int LONGEST_TITLE = 20;
  private static final int LONGEST_APPOSITION = 18;

  private final Scene scene;
  private final Roles roles;
  private final boolean[] quoted;
  private final boolean[] taken;
  private final List<Speaker> found = new ArrayList<>();

  private Speakers(Scene scene, boolean[] quoted) {
    this.scene = scene;
    this.roles = new Roles(scene);
    this.quoted = quoted;
    this.taken = new boolean[scene.tokens.size() + 1];
  }

  /// All speakers, in order, none over another.
  ///
  /// @param quoted for each token true if it stands between quotation marks
  static List<Speaker> find(Scene scene, boolean[] quoted) {
    var finder = new Speakers(scene, quoted);
    new TreeMap<>(scene.named.personEnd()).forEach(finder::person);
    for (int i = 0; i < scene.tokens.size(); i++) {
      i = Math.max(i, finder.office(i) - 1);
    }
    for (int i = 0; i < scene.tokens.size(); i++) {
      i = Math.max(i, finder.other(i) - 1);
    }
    finder.found.sort(Comparator.comparingInt(Speaker::from));
    return finder.found;
  }

  private void add(Speaker speaker) {
    found.add(speaker);
    for (int i = speaker.from(); i < speaker.to(); i++) {
      taken[i] = true;
    }
  }

  private void person(int start, int end) {
    if (quoted[start] || taken[start]) {
      return;
    }
    var title = title(start);
    var behind = apposition(end);
    String role = title == null ? null : title.post().role();
    String organization = title == null ? null : title.post().organization();
    boolean civil = title != null && title.post().civil();
    if (behind != null) {
      role = role == null ? behind.post().role() : role;
      boolean his = title == null || behind.post().office() || behind.post().role() == null;
      organization = organization == null && his ? behind.post().organization() : organization;
      civil |= role != null && behind.post().civil();
    }
    int from = title == null ? beforeMister(start) : title.from();
    int to = behind == null ? end : behind.to();
    add(new Speaker(from, to, Sort.NAMED, scene.words(start, end), role, organization, civil));
  }

  /// What stands beside a name.
  private record Beside(int from, int to, Post post) {}

  private int beforeMister(int start) {
    for (int i = Math.max(0, start - 3); i < start; i++) {
      if (scene.part(i, Part.MISTER) == start) {
        return i;
      }
    }
    return start;
  }

  /// The office before a name: `Nokia president`, `le PDG de Xiaomi,`.
  private @Nullable Beside title(int start) {
    int end = beforeMister(start);
    boolean comma = end > 0 && scene.is(end - 1, ",");
    end = comma ? end - 1 : end;
    int low = scene.sentence(start).from();
    int from = end;
    while (from > low && end - from < LONGEST_TITLE && titleWord(from - 1)) {
      from--;
    }
    int office = firstOffice(from, end);
    if (office < 0 || !closesTitle(office, end)) {
      return null;
    }
    int opening = opening(from, office);
    return new Beside(opening, end, roles.read(opening, end));
  }

  private boolean titleWord(int i) {
    return !quoted[i]
        && !taken[i]
        && !(scene.mark(i) && !scene.is(i, "&"))
        && scene.part(i, Part.THAT) < 0
        && (scene.part(i, Part.SAY, Part.CLAIM, Part.VOICE, Part.SOURCE) < 0 || office(i, 1));
  }

  private boolean office(int i, int least) {
    return scene.part(i, Part.OFFICE, Part.CIVIL) >= i + least;
  }

  private int firstOffice(int from, int end) {
    for (int i = from; i < end; i++) {
      int to = scene.part(i, Part.OFFICE, Part.CIVIL);
      if (to > 0 && to <= end) {
        return i;
      }
    }
    return -1;
  }

  /// A title ends in its office, in a party or in other names; else the office is somebody else's.
  private boolean closesTitle(int office, int end) {
    for (int i = office; i < end; i++) {
      if (scene.part(i, Part.OFFICE, Part.CIVIL) == end) {
        return true;
      }
    }
    return scene.mentionEnding(end) != null
        || scene.token(end - 1).capital()
        || placed(office, end);
  }

  /// `chef de sa division`: a preposition follows the office and no verb the preposition.
  private boolean placed(int office, int end) {
    int next = scene.part(office, Part.OFFICE, Part.CIVIL);
    if (next < 0 || next >= end || scene.sense(next, WordClass.MARKER, WordClass.DET) < 0) {
      return scene.is(end, ",");
    }
    for (int i = next; i < end; i++) {
      if (scene.sense(i, WordClass.AUX) > 0) {
        return false;
      }
    }
    return true;
  }

  /// Where the words of a title begin: up to three that modify the office, and the party it is in.
  private int opening(int low, int office) {
    int i = office;
    while (i > low && office - i < 4 && !scene.single(office, WordClass.DET) && modifies(i - 1)) {
      i--;
    }
    var owned = scene.lexicon.ownerLast() ? null : scene.mentionEnding(i);
    if (owned != null && owned.from() >= low) {
      return owned.from();
    }
    if (i > low && scene.owns(i - 1)) {
      var owner = scene.mentionEnding(i - 1);
      if (owner != null) {
        return owner.from();
      }
      return possessor(i - 1, low);
    }
    return i > low && scene.sense(i - 1, WordClass.DET) == i ? i - 1 : i;
  }

  private int possessor(int owns, int low) {
    int i = owns;
    while (i > low && scene.token(i - 1).capital() && owns - i < 4) {
      i--;
    }
    return i == owns ? owns + 1 : i;
  }

  private boolean modifies(int i) {
    var token = scene.token(i);
    if (token.type() != Token.Type.WORD || scene.mentionEnding(i + 1) != null || taken[i]) {
      return false;
    }
    if (scene.part(i, Part.SAY, Part.CLAIM, Part.VOICE) > 0) {
      return false;
    }
    return scene.word(i) == null
        || scene.sense(i, WordClass.TECH, WordClass.OFFICE, WordClass.NOUN, WordClass.COMPANY) > 0
        || (scene.sense(i, WordClass.AND) > 0 && office(i - 1, 1));
  }

  /// What stands behind a name between commas, dashes or brackets, or in a clause of its own.
  private @Nullable Beside apposition(int end) {
    if (end >= scene.tokens.size()) {
      return null;
    }
    int limit = Math.min(scene.sentence(end - 1).to(), end + LONGEST_APPOSITION);
    boolean bracket = scene.is(end, "(");
    boolean dash = scene.is(end, "–") || scene.is(end, "—") || scene.is(end, "-");
    boolean comma = scene.is(end, ",");
    int start = bracket || dash || comma ? end + 1 : end;
    boolean clause = start < limit && scene.sense(start, WordClass.REL) > 0;
    if (start >= limit || (start == end && !clause)) {
      return null;
    }
    int close = close(start, limit, bracket ? ")" : dash ? "–" : ",");
    var post = roles.read(start, close);
    boolean says = post.office() || clause || (post.organization() != null && comma);
    if (!says || close == start) {
      return close < limit && scene.is(close, ",") && comma && close - start < 8
          ? new Beside(end, close + 1, new Post(null, null, false, false))
          : null;
    }
    int more = close;
    if (comma && scene.is(close, ",") && close + 1 < limit) {
      more = nextSegment(close + 1, limit);
      post = more > close ? joined(post, close + 1, more) : post;
    }
    boolean closed = more < limit && !quoted[more] && (scene.is(more, ",") || bracket || dash);
    return new Beside(end, closed && scene.mark(more) ? more + 1 : more, post);
  }

  /// A second segment of the apposition: another office or just the company.
  private int nextSegment(int start, int limit) {
    var mention = scene.mention(start);
    if (mention != null && scene.is(mention.to(), ",")) {
      return mention.to();
    }
    if (office(start, 1)) {
      return close(start, limit, ",");
    }
    return start - 1;
  }

  private Post joined(Post first, int start, int end) {
    var second = roles.read(start, end);
    String organization =
        first.organization() == null ? second.organization() : first.organization();
    String role = first.role() == null ? second.role() : first.role();
    return new Post(role, organization, first.civil(), true);
  }

  private int close(int start, int limit, String mark) {
    int i = start;
    boolean clause = scene.sense(start, WordClass.REL) > 0;
    while (i < limit && !quoted[i]) {
      boolean stops = scene.is(i, mark) || (scene.mark(i) && "\"“”«»:;.,)".contains(text(i)));
      boolean says = scene.part(i, Part.SAY, Part.CLAIM, Part.VOICE) > 0;
      if (stops && !abbreviated(i)) {
        return i;
      }
      if (says && !office(i, 1) && (!clause || i > start + 2) && !scene.is(i - 1, "to")) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean abbreviated(int i) {
    return scene.is(i, ".") && i + 1 < scene.tokens.size() && scene.token(i + 1).glued();
  }

  private String text(int i) {
    return scene.token(i).text();
  }

  /// Somebody by office only. Returns the index after it, or 0.
  private int office(int i) {
    int end = scene.part(i, Part.OFFICE, Part.CIVIL);
    if (end < 0 || quoted[i] || taken[i]) {
      return 0;
    }
    int low = scene.sentence(i).from();
    int from = opening(low, i);
    int limit = Math.min(scene.sentence(i).to(), end + LONGEST_TITLE);
    int to = taken(end, close(end, limit, ","));
    to = clauseWord(end, to);
    var post = roles.read(from, to);
    if (post.role() == null) {
      return 0;
    }
    int stop = to;
    if (scene.is(to, ",") && to + 1 < limit && scene.sense(to + 1, WordClass.REL) > 0) {
      int clause = close(to + 1, scene.sentence(i).to(), ",");
      stop = scene.is(clause, ",") ? clause + 1 : to;
    }
    add(new Speaker(from, stop, Sort.OFFICE, null, post.role(), post.organization(), post.civil()));
    return stop;
  }

  /// Where the clause goes on behind an office: `spokeswoman we asked`, `spokesman has said`.
  private int clauseWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.part(i, Part.WE) > 0 || scene.sense(i, WordClass.AUX, WordClass.REL) > 0) {
        return i;
      }
    }
    return to;
  }

  private int taken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return i;
      }
    }
    return to;
  }

  /// A later short name, a pronoun or a party. Returns the index after it, or 0.
  private int other(int i) {
    if (taken[i] || quoted[i]) {
      return 0;
    }
    var mention = scene.mention(i);
    if (mention != null) {
      add(new Speaker(i, mention.to(), Sort.PARTY, null, null, mention.who().name(), false));
      return mention.to();
    }
    var full = fullName(i);
    if (full != null) {
      add(new Speaker(beforeMister(i), i + 1, Sort.NAMED, full.name(), null, null, false));
      return i + 1;
    }
    int he = scene.part(i, Part.HE, Part.VIEW);
    if (he > 0) {
      add(new Speaker(i, he, Sort.PRONOUN, null, null, null, false));
      return he;
    }
    return 0;
  }

  /// The person whose first or last name this word is, if one was named before in full.
  private @Nullable Speaker fullName(int i) {
    var token = scene.token(i);
    if (!token.capital() || token.text().length() < 2) {
      return null;
    }
    Speaker best = null;
    for (var speaker : found) {
      String name = speaker.name();
      if (speaker.sort() == Sort.NAMED && name != null && name.indexOf(' ') > 0) {
        boolean last = name.endsWith(" " + token.text());
        boolean first = name.startsWith(token.text() + " ") && beforeMister(i) < i;
        best = last || first ? speaker : best;
      }
    }
    return best;
  }
}
