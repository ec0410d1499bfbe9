package licet.reader.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import licet.reader.clause.Sentence;
import licet.reader.clause.Sentence.Stretch;
import licet.reader.lexicon.Lexicon;
import licet.reader.lexicon.Sense;
import licet.reader.lexicon.Senses;
import licet.reader.lexicon.Speech.Part;
import licet.reader.lexicon.Trie;
import licet.reader.lexicon.WordClass;
import licet.reader.party.PartyFinder;
import licet.reader.party.Who;
import licet.reader.text.Text;
import licet.reader.text.Token;
import licet.vocabulary.source.Passage;
import org.jspecify.annotations.Nullable;

/// One document as those see it who look for speakers: its tokens with what each form does where
/// somebody speaks.
public final class Scene {
  final Lexicon lexicon;
  final List<Token> tokens;
  final List<Sentence> sentences;
  final PartyFinder.Found named;
  private final Text text;
  private final Senses senses;
  private final int[] sentenceAt;
  private final int[] paragraphAt;
  final List<Stretch> paragraphs;
  private final Map<Integer, Who.Mention> mentionAt = new HashMap<>();
  private final Map<Integer, Who.Mention> mentionEnd = new HashMap<>();

  /// A document ready to be searched.
  ///
  /// @param paragraphs the stretches of tokens that no sentence crosses, in order
  public Scene(
      Senses senses,
      Text text,
      List<Stretch> paragraphs,
      List<Sentence> sentences,
      PartyFinder.Found named) {
    this.lexicon = senses.lexicon();
    this.senses = senses;
    this.text = text;
    this.tokens = senses.tokens();
    this.paragraphs = paragraphs;
    this.sentences = sentences;
    this.named = named;
    this.sentenceAt = new int[tokens.size() + 1];
    for (var sentence : sentences) {
      Arrays.fill(sentenceAt, sentence.from(), sentence.to(), sentence.index());
    }
    this.paragraphAt = new int[tokens.size() + 1];
    for (int p = 0; p < paragraphs.size(); p++) {
      var paragraph = paragraphs.get(p);
      Arrays.fill(paragraphAt, paragraph.from(), paragraph.to(), p);
    }
    for (var mention : named.mentions()) {
      mentionAt.put(mention.from(), mention);
      mentionEnd.put(mention.to(), mention);
    }
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean is(int i, String key) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(key);
  }

  Sentence sentence(int i) {
    return sentences.get(sentenceAt[i]);
  }

  boolean sameParagraph(int i, int j) {
    return paragraphAt[i] == paragraphAt[j];
  }

  /// Index after the form that starts here and can play one of these parts, or -1.
  int part(int i, Part... parts) {
    var found = i < 0 ? null : senses.speech(i);
    if (found != null) {
      for (var part : parts) {
        if (found.values().contains(part)) {
          return found.to();
        }
      }
    }
    return -1;
  }

  Who.@Nullable Mention mention(int from) {
    return mentionAt.get(from);
  }

  Who.@Nullable Mention mentionEnding(int to) {
    return mentionEnd.get(to);
  }

  Trie.@Nullable Found<Sense> word(int i) {
    return i < 0 ? null : senses.at(i);
  }

  /// Index after the form that starts here and can be of one of these classes, or -1.
  int sense(int i, WordClass... classes) {
    var found = word(i);
    if (found != null) {
      for (var sense : found.values()) {
        for (var wordClass : classes) {
          if (sense.wordClass() == wordClass) {
            return found.to();
          }
        }
      }
    }
    return -1;
  }

  /// True if this token by itself can be of a class.
  boolean single(int i, WordClass wordClass) {
    return senses.alone(i, wordClass);
  }

  /// The party last named before some words that tell its trade or its country: `the university`,
  /// `constructeur taïwanais`; or null.
  @Nullable String pointedAt(int from, int to) {
    String trade = null;
    String country = null;
    for (int i = from; i < to; i++) {
      var word = word(i);
      if (word == null || word.to() > to) {
        continue;
      }
      for (var sense : word.values()) {
        boolean company =
            sense.wordClass() == WordClass.COMPANY && !sense.concept().equals("LEGAL");
        trade = company ? sense.concept() : trade;
        country = sense.wordClass() == WordClass.ORIGIN ? sense.concept() : country;
      }
    }
    if (trade == null || (trade.equals("ANY") && country == null)) {
      return null;
    }
    String last = null;
    for (var mention : named.mentions()) {
      boolean fits =
          (country == null || mention.who().country().equals(country))
              && (country != null || mention.who().kind().equals(trade));
      last = mention.to() <= from && fits ? mention.who().name() : last;
    }
    return last;
  }

  /// True for `its`, `his`: an article that points at an owner.
  boolean possessive(int i) {
    return part(i, Part.HIS) > 0;
  }

  boolean owns(int i) {
    var found = word(i);
    return found != null
        && found.values().stream().anyMatch(sense -> sense.is(WordClass.MARKER, "OWN"));
  }

  Passage passage(int from, int to) {
    return text.passage(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /// The words between two tokens in one line.
  String words(int from, int to) {
    return passage(from, to).quote().replaceAll("\\s+", " ");
  }

  /// The character of the source that a token starts with, before folding.
  char sourceChar(int i) {
    return text.source().charAt(text.sourceAt(tokens.get(i).start()));
  }

  /// True for a mark that parts what is said from who says it.
  boolean mark(int i) {
    return i < tokens.size() && tokens.get(i).type() == Token.Type.MARK;
  }
}
