package licet.reader.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import licet.vocabulary.statement.Quotation;
import org.jspecify.annotations.Nullable;

/// Finds what a document has people say.
public final class Quotes {
  private static final int FEWEST_WORDS = 4;

  private final Scene scene;
  private final boolean verbatim;

  private Quotes(Scene scene, boolean verbatim) {
    this.scene = scene;
    this.verbatim = verbatim;
  }

  /// Words that somebody says.
  ///
  /// @param from index of the first token
  /// @param to index after the last token
  /// @param speaker who says them
  /// @param direct true if they are his own words
  record Said(int from, int to, Speaker speaker, boolean direct) {}

  /// All quotations, in the order of the text.
  ///
  /// @param verbatim false if the text was reworded by machine
  public static List<Quotation> find(Scene scene, boolean verbatim) {
    return new Quotes(scene, verbatim).find();
  }

  private List<Quotation> find() {
    var marks = Quoted.find(scene);
    boolean[] inside = new boolean[scene.tokens.size() + 1];
    for (var quoted : marks) {
      for (int i = quoted.from(); i < quoted.to() && quoted.words() >= FEWEST_WORDS; i++) {
        inside[i] = true;
      }
    }
    var cues = new Cues(scene, Speakers.find(scene, inside), inside);
    var said = direct(marks, cues);
    said.addAll(setApart(cues));
    new Retold(scene, cues, said).find();
    said.sort(Comparator.comparingInt(Said::from));
    var cast = new Cast(scene, cues.speakers());
    return said.stream().map(words -> quotation(words, cast)).toList();
  }

  private Quotation quotation(Said words, Cast cast) {
    var who = cast.known(words);
    return new Quotation(
        who.name(),
        who.role(),
        who.organization(),
        scene.passage(words.from(), end(words)),
        words.direct(),
        verbatim);
  }

  /// Leaves out a comma or a full stop at the end that is not the speaker's.
  private int end(Said words) {
    int last = words.to() - 1;
    boolean cut = scene.is(last, ",") || (!words.direct() && scene.is(last, "."));
    return cut && last > words.from() ? last : words.to();
  }

  /// Words between marks, each with whoever its surroundings tell; a quotation without any of its
  /// own goes on from the one before it.
  private List<Said> direct(List<Quoted> marks, Cues cues) {
    Map<Quoted, Speaker> speakers = new HashMap<>();
    for (var quoted : marks) {
      var speaker = quoted.words() < FEWEST_WORDS ? null : cues.beside(quoted);
      if (speaker != null) {
        speakers.put(quoted, speaker);
      }
    }
    runOn(marks, speakers);
    var said = new ArrayList<Said>();
    for (int i = 0; i < marks.size(); i++) {
      var quoted = marks.get(i);
      var speaker = speakers.get(quoted);
      if (speaker == null && quoted.words() >= FEWEST_WORDS) {
        speaker = carriedOver(marks, i, speakers, cues);
      }
      if (speaker != null) {
        speakers.put(quoted, speaker);
        said.add(new Said(quoted.from(), quoted.to(), speaker, true));
      }
    }
    return said;
  }

  /// A paragraph that does not close has the speaker of the next that opens with a mark.
  private void runOn(List<Quoted> marks, Map<Quoted, Speaker> speakers) {
    for (int i = marks.size() - 2; i >= 0; i--) {
      var quoted = marks.get(i);
      var next = marks.get(i + 1);
      var speaker = speakers.get(next);
      boolean open = quoted.to() == scene.paragraphs.get(quoted.paragraph()).to();
      boolean goesOn =
          next.paragraph() == quoted.paragraph() + 1
              && next.from() == scene.paragraphs.get(next.paragraph()).from() + 1;
      if (open && goesOn && speaker != null) {
        speakers.putIfAbsent(quoted, speaker);
      }
    }
  }

  private @Nullable Speaker carriedOver(
      List<Quoted> marks, int i, Map<Quoted, Speaker> speakers, Cues cues) {
    var quoted = marks.get(i);
    if (i > 0 && follows(marks.get(i - 1), quoted)) {
      var before = speakers.get(marks.get(i - 1));
      if (before != null) {
        return before;
      }
    }
    if (i + 1 < marks.size()
        && marks.get(i + 1).paragraph() == quoted.paragraph()
        && marks.get(i + 1).from() - quoted.to() < 4) {
      return speakers.get(marks.get(i + 1));
    }
    return cues.namedJustBefore(quoted);
  }

  /// True in the same paragraph, or where whole paragraphs of words between marks follow.
  private boolean follows(Quoted before, Quoted quoted) {
    if (before.paragraph() == quoted.paragraph()) {
      return scene.sentence(quoted.from()).index() - scene.sentence(before.to() - 1).index() < 3;
    }
    var last = scene.paragraphs.get(before.paragraph());
    var here = scene.paragraphs.get(quoted.paragraph());
    boolean endsIt = last.to() - before.to() < 2;
    return quoted.paragraph() == before.paragraph() + 1
        && endsIt
        && quoted.from() == here.from() + 1
        && here.to() - quoted.to() < 2;
  }

  /// Paragraphs without marks that a colon hands over to a speaker. The first is his; more are as
  /// long as they speak in the first person.
  private List<Said> setApart(Cues cues) {
    var said = new ArrayList<Said>();
    var paragraphs = scene.paragraphs;
    for (int p = 0; p + 1 < paragraphs.size(); p++) {
      var paragraph = paragraphs.get(p);
      int colon = paragraph.to() - 1;
      var next = paragraphs.get(p + 1);
      boolean opens =
          colon > paragraph.from()
              && scene.is(colon, ":")
              && next.to() - next.from() >= FEWEST_WORDS
              && !Quoted.opens(scene, next.from(), next.from());
      var speaker = opens ? cues.before(colon) : null;
      if (speaker == null || !speaker.person()) {
        continue;
      }
      int last = p + 1;
      while (last + 1 < paragraphs.size()
          && cues.firstPerson(paragraphs.get(last))
          && cues.firstPerson(paragraphs.get(last + 1))
          && !Quoted.opens(
              scene, paragraphs.get(last + 1).from(), paragraphs.get(last + 1).from())) {
        last++;
      }
      said.add(new Said(next.from(), paragraphs.get(last).to(), speaker, true));
    }
    return said;
  }
}
