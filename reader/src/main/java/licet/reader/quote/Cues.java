package licet.reader.quote;

import java.util.ArrayList;
import java.util.List;
import licet.reader.clause.Sentence.Stretch;
import licet.reader.lexicon.Speech.Part;
import licet.reader.lexicon.WordClass;
import licet.reader.quote.Speaker.Sort;
import org.jspecify.annotations.Nullable;

/// Tells from verbs of saying who speaks.
final class Cues {
  private static final int FAR = 8;

  private final Scene scene;
  private final List<Speaker> speakers;
  private final boolean[] quoted;

  Cues(Scene scene, List<Speaker> speakers, boolean[] quoted) {
    this.scene = scene;
    this.speakers = speakers;
    this.quoted = quoted;
  }

  List<Speaker> speakers() {
    return speakers;
  }

  boolean quoted(int i) {
    return quoted[i];
  }

  /// True if a form that starts here speaks, in one of these ways.
  int verb(int i, Part... parts) {
    int to = scene.part(i, parts);
    return to > 0 && !quoted[i] && !insideSpeaker(i) ? to : -1;
  }

  private boolean insideSpeaker(int i) {
    for (var speaker : speakers) {
      if (speaker.from() <= i && i < speaker.to() && speaker.sort() != Sort.PRONOUN) {
        return true;
      }
      if (speaker.from() > i) {
        return false;
      }
    }
    return false;
  }

  /// Who says what stands between marks: behind it, or before it.
  @Nullable Speaker beside(Quoted words) {
    boolean colon = words.from() > 1 && scene.is(words.from() - 2, ":");
    var handed = colon ? before(words.from() - 1) : null;
    if (handed != null) {
      return handed;
    }
    var behind = behind(words);
    return behind != null ? behind : before(words.from() - 1);
  }

  private @Nullable Speaker behind(Quoted words) {
    int i = words.to() + 1;
    int size = scene.tokens.size();
    while (i < size && (scene.is(i, ",") || scene.is(i, ";") || scene.is(i, "-"))) {
      i++;
    }
    if (i >= size || quoted[i] || !scene.sameParagraph(i, words.from())) {
      return null;
    }
    boolean closed = scene.is(words.to() - 1, ".") || scene.is(words.to() - 1, "…");
    boolean newSentence =
        closed && scene.token(i).capital() && i == words.to() + 1 && !startsSpeaker(i);
    if (newSentence || scene.sense(i, WordClass.AND) > 0) {
      return null;
    }
    int end = scene.sentence(i).to();
    var first = at(i, i + 3, true);
    for (int v = i; v < Math.min(i + 4, end); v++) {
      int to = verb(v, Part.SAY, Part.CLAIM, Part.VOICE);
      if (to > 0) {
        var after = at(to, Math.min(to + 8, end), true);
        if (first != null && first.to() <= v) {
          return whole(first);
        }
        return after != null && (after.person() || open(to, after.from()))
            ? whole(after)
            : unknownParty(to, end);
      }
    }
    if (first == null) {
      return null;
    }
    for (int v = first.to(); v < Math.min(first.to() + FAR, end); v++) {
      if (verb(v, Part.SAY, Part.CLAIM, Part.VOICE) > 0) {
        return whole(first);
      }
    }
    boolean alone = first.person() && first.sort() != Sort.PRONOUN && onlyMarks(first.to(), end);
    return alone && !closed ? whole(first) : null;
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!scene.mark(i)) {
        return false;
      }
    }
    return true;
  }

  /// True if only small words stand between a verb and a party behind it.
  private boolean open(int from, int party) {
    for (int i = from; i < party; i++) {
      boolean small =
          scene.sense(i, WordClass.DET, WordClass.MARKER, WordClass.COMPANY, WordClass.ADV) > 0
              || scene.part(i, Part.WE, Part.HE) > 0
              || scene.token(i).text().length() < 2;
      if (!small || scene.token(i).capital()) {
        return false;
      }
    }
    return true;
  }

  private boolean startsSpeaker(int i) {
    return at(i, i + 1, true) != null;
  }

  /// The first speaker that starts between two tokens; a person goes before a party.
  @Nullable Speaker at(int from, int to, boolean parties) {
    Speaker party = null;
    for (var speaker : speakers) {
      if (speaker.from() >= from && speaker.from() < to) {
        if (speaker.person()) {
          return speaker;
        }
        party = party == null ? speaker : party;
      }
    }
    return parties ? party : null;
  }

  /// `plaide le ministère de la Défense`: a body that no gazetteer knows, up to the end.
  private @Nullable Speaker unknownParty(int from, int end) {
    int det = scene.sense(from, WordClass.DET);
    int start = det > 0 ? det : from;
    int to = start;
    boolean capital = false;
    while (to < end && !scene.mark(to) && to - start < 8) {
      capital |= scene.token(to).capital();
      to++;
    }
    boolean closes = to < end && (scene.is(to, ".") || scene.is(to, ","));
    return capital && closes && to > start
        ? new Speaker(start, to, Sort.PARTY, null, null, scene.words(start, to), false)
        : null;
  }

  /// Who is said to speak right before a place: a speaker and a verb, in either order, in the same
  /// sentence, or a speaker and a colon.
  @Nullable Speaker before(int place) {
    if (place == 0) {
      return null;
    }
    int at = place;
    if (scene.sentence(place).from() == place) {
      boolean colon = scene.is(place - 1, ":");
      if (!colon) {
        return null;
      }
      at = place - 1;
    }
    int low = scene.sentence(at).from();
    boolean colon = scene.is(at, ":") || scene.is(at - 1, ":");
    int reach = colon ? 30 : 12;
    for (int v = at - 1; v >= Math.max(low, at - reach); v--) {
      int to = verb(v, Part.SAY, Part.CLAIM, Part.VOICE);
      if (to > 0 && to <= at) {
        var subject = subject(v, low, true);
        return subject != null ? whole(subject) : optionalWhole(at(to, at, true));
      }
    }
    var source = sourced(low, at);
    if (source != null) {
      return whole(source);
    }
    var last = colon ? last(low, at) : null;
    return last != null && last.to() >= at - 1 ? whole(last) : null;
  }

  private @Nullable Speaker sourced(int low, int at) {
    for (int i = low; i < at; i++) {
      int to = scene.part(i, Part.SOURCE);
      var speaker = to > 0 ? at(to, to + 3, true) : null;
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private @Nullable Speaker last(int from, int to) {
    Speaker last = null;
    for (var speaker : speakers) {
      last = speaker.from() >= from && speaker.to() <= to && speaker.person() ? speaker : last;
    }
    return last;
  }

  /// The speaker before a verb in its sentence, if nobody else stands nearer.
  @Nullable Speaker subject(int verb, int low, boolean parties) {
    Speaker person = null;
    Speaker party = null;
    for (var speaker : speakers) {
      if (speaker.to() > verb) {
        break;
      }
      if (speaker.from() < low) {
        continue;
      }
      if (speaker.person()) {
        person = speaker;
      } else {
        party = speaker;
      }
    }
    boolean nearer = party != null && (person == null || besides(party.to(), verb));
    if (party != null && nearer && party.from() > (person == null ? -1 : person.to() - 1)) {
      return parties ? party : null;
    }
    return person;
  }

  /// True if nothing but words of a verb group stands between.
  private boolean besides(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (scene.sense(i, WordClass.AUX, WordClass.ADV) < 0) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Speaker optionalWhole(@Nullable Speaker speaker) {
    return speaker == null ? null : whole(speaker);
  }

  /// The speaker himself, for a word that points back whoever was named last before it.
  Speaker whole(Speaker speaker) {
    if (speaker.sort() != Sort.PRONOUN) {
      return speaker;
    }
    var before = pointedAt(speaker);
    return before == null ? speaker : before;
  }

  /// Whoever was named or told by office last before a word that points back; names go first.
  @Nullable Speaker pointedAt(Speaker pronoun) {
    Speaker named = null;
    Speaker office = null;
    for (var speaker : speakers) {
      if (speaker.to() > pronoun.from()) {
        break;
      }
      named = speaker.sort() == Sort.NAMED ? speaker : named;
      office = speaker.sort() == Sort.OFFICE ? speaker : office;
    }
    int from = scene.sentence(pronoun.from()).index();
    boolean nearOffice =
        office != null
            && from - scene.sentence(office.from()).index() <= 2
            && (named == null || named.from() < office.from());
    return nearOffice ? office : named;
  }

  /// The person of the sentence before a sentence that stands between marks as a whole.
  @Nullable Speaker namedJustBefore(Quoted words) {
    int open = words.from() - 1;
    var sentence = scene.sentence(open);
    if (sentence.index() == 0 || sentence.from() != open) {
      return null;
    }
    var before = scene.sentences.get(sentence.index() - 1);
    if (before.title()) {
      return null;
    }
    var person = last(before.from(), before.to());
    return person == null || person.sort() == Sort.PRONOUN ? null : person;
  }

  /// True if a paragraph speaks of `we`.
  boolean firstPerson(Stretch paragraph) {
    for (int i = paragraph.from(); i < paragraph.to(); i++) {
      if (scene.part(i, Part.WE) > 0) {
        return true;
      }
    }
    return false;
  }

  /// Verbs of saying in a sentence, in order.
  List<int[]> verbs(int from, int to, Part... parts) {
    var verbs = new ArrayList<int[]>();
    for (int i = from; i < to; i++) {
      int end = verb(i, parts);
      if (end > 0) {
        verbs.add(new int[] {i, end});
        i = end - 1;
      }
    }
    return verbs;
  }
}
