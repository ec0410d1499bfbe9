package licet.reader.quote;

import java.util.List;
import licet.reader.clause.Sentence;
import licet.reader.lexicon.Speech.Part;
import licet.reader.lexicon.WordClass;
import licet.reader.quote.Quotes.Said;
import licet.reader.quote.Speaker.Sort;
import org.jspecify.annotations.Nullable;

/// Finds words retold without marks: `she said that …`, `according to …`, `…, said the president`.
final class Retold {
  private static final int FEWEST_WORDS = 4;
  private static final int FAR = 12;

  private final Scene scene;
  private final Cues cues;
  private final List<Said> said;

  /// @param said what stands between marks; what is found is added
  Retold(Scene scene, Cues cues, List<Said> said) {
    this.scene = scene;
    this.cues = cues;
    this.said = said;
  }

  void find() {
    for (var sentence : scene.sentences) {
      if (sentence.title()) {
        continue;
      }
      var found = sourced(sentence);
      found = found == null ? told(sentence) : found;
      found = found == null ? likened(sentence) : found;
      found = found == null ? closing(sentence) : found;
      if (found != null && found.to() - found.from() >= FEWEST_WORDS && free(found)) {
        said.add(found);
      }
    }
  }

  private boolean free(Said words) {
    return said.stream().noneMatch(other -> other.from() < words.to() && words.from() < other.to());
  }

  /// A person or an office; a company alone is no speaker here.
  private @Nullable Speaker resolved(@Nullable Speaker speaker) {
    if (speaker == null || !speaker.person()) {
      return null;
    }
    var whole = cues.whole(speaker);
    boolean lost = whole.sort() == Sort.PRONOUN || tooFar(speaker, whole) || inside(speaker);
    return lost ? null : whole;
  }

  /// A word that points back counts at the opening of its sentence only.
  private boolean inside(Speaker speaker) {
    return speaker.sort() == Sort.PRONOUN
        && speaker.from() - scene.sentence(speaker.from()).from() > 2;
  }

  private boolean tooFar(Speaker here, Speaker whole) {
    int gap = scene.sentence(here.from()).index() - scene.sentence(whole.from()).index();
    return here.sort() == Sort.PRONOUN && gap > 2;
  }

  /// `according to X, …`, `…, according to X`, `for X, …`, `in his view …`.
  private @Nullable Said sourced(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean opening = i - sentence.from() < 2;
      int view = cues.quoted(i) ? -1 : scene.part(i, Part.VIEW);
      if (view > 0 && opening) {
        var who = resolved(cues.at(i, i + 1, false));
        return who == null ? null : clause(comma(view), sentence.to(), who);
      }
      int to = cues.quoted(i) ? -1 : scene.part(i, Part.SOURCE);
      to = to < 0 && i == sentence.from() ? scene.part(i, Part.FOR) : to;
      var who = to > 0 ? sourceAt(to, opening) : null;
      if (who == null) {
        continue;
      }
      if (opening) {
        int past = Math.max(who.to(), to);
        return clause(comma(past < sentence.to() ? past : to + 1), sentence.to(), who);
      }
      boolean closes = who.from() > i && sentence.to() - who.to() < 3;
      return clause(sentence.from(), closes ? i : sentence.to(), who);
    }
    return null;
  }

  private @Nullable Speaker sourceAt(int i, boolean opening) {
    var speaker = cues.at(i, i + 2, false);
    boolean pronoun = speaker != null && speaker.sort() == Sort.PRONOUN;
    return pronoun && !opening ? null : resolved(speaker);
  }

  private int comma(int i) {
    return scene.is(i, ",") ? i + 1 : i;
  }

  private Said clause(int from, int to, Speaker who) {
    return new Said(from, to, who, false);
  }

  /// `X said (that) …`.
  private @Nullable Said told(Sentence sentence) {
    for (int[] verb : cues.verbs(sentence.from(), sentence.to(), Part.SAY, Part.CLAIM)) {
      var subject = resolved(cues.subject(verb[0], sentence.from(), false));
      boolean anybody = subject == null || (subject.civil() && subject.name() == null);
      if (subject == null || anybody || far(verb[0], sentence) || negated(verb[0])) {
        continue;
      }
      int that = that(verb[1], sentence.to());
      boolean bare = that < 0 && scene.part(verb[0], Part.SAY) > 0;
      if (that < 0 && !bare) {
        continue;
      }
      int from = that > 0 ? that : verb[1];
      int to = colon(from, sentence.to());
      boolean clause =
          that > 0 || (!scene.mark(from) && scene.sense(from, WordClass.MARKER, WordClass.AUX) < 0);
      if (clause && to - from >= FEWEST_WORDS) {
        return clause(from, to, subject);
      }
    }
    return null;
  }

  private boolean far(int verb, Sentence sentence) {
    var nearest = cues.subject(verb, sentence.from(), false);
    return nearest == null || verb - nearest.to() > FAR;
  }

  private boolean negated(int verb) {
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      var word = scene.word(i);
      boolean not =
          word != null
              && word.to() <= verb
              && word.values().stream().anyMatch(sense -> sense.is(WordClass.CUE, "NOT"));
      if (not) {
        return true;
      }
    }
    return false;
  }

  /// Index after the word that opens retold words behind a verb, or -1.
  private int that(int from, int end) {
    for (int i = from; i < Math.min(from + 9, end); i++) {
      int to = scene.part(i, Part.THAT);
      if (to > 0) {
        return to;
      }
      boolean stops = scene.mark(i);
      if (stops || (i > from && cues.verb(i, Part.SAY, Part.CLAIM) > 0)) {
        return -1;
      }
    }
    return -1;
  }

  private int colon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (scene.is(i, ":") || scene.is(i, ";")) {
        return i;
      }
    }
    return end;
  }

  /// `X spoke of …`, `X described it as …`.
  private @Nullable Said likened(Sentence sentence) {
    for (int[] verb : cues.verbs(sentence.from(), sentence.to(), Part.CALL, Part.LIKEN)) {
      var nearest = cues.subject(verb[0], sentence.from(), false);
      var subject = resolved(nearest);
      if (nearest == null || subject == null || verb[0] - nearest.to() > 4 || negated(verb[0])) {
        continue;
      }
      int from = scene.part(verb[0], Part.LIKEN) > 0 ? as(verb[1], sentence.to()) : -1;
      from = from < 0 && scene.part(verb[0], Part.CALL) > 0 ? verb[1] : from;
      if (from > 0) {
        return clause(from, colon(from, sentence.to()), subject);
      }
    }
    return null;
  }

  private int as(int from, int end) {
    for (int i = from; i < Math.min(from + 7, end); i++) {
      int to = scene.part(i, Part.AS);
      if (to > 0) {
        return to;
      }
    }
    return -1;
  }

  /// `…, said X.` without marks.
  private @Nullable Said closing(Sentence sentence) {
    for (int[] verb : cues.verbs(sentence.from(), sentence.to(), Part.SAY, Part.CLAIM)) {
      var speaker = cues.at(verb[1], Math.min(verb[1] + 6, sentence.to()), false);
      boolean ends = speaker != null && sentence.to() - speaker.to() < 6;
      int comma = verb[0] - 1;
      while (comma > sentence.from() && verb[0] - comma < 4 && !scene.is(comma, ",")) {
        comma--;
      }
      if (ends && scene.is(comma, ",") && comma - sentence.from() > 5) {
        var who = resolved(speaker);
        boolean whole = who != null && that(verb[1], sentence.to()) < 0;
        return whole && who != null ? clause(sentence.from(), comma, who) : null;
      }
    }
    return null;
  }
}
