package licet.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import licet.reader.clause.Clauses;
import licet.reader.clause.Sentence;
import licet.reader.clause.Sentence.Stretch;
import licet.reader.clause.Shaper;
import licet.reader.deal.Shape;
import licet.reader.deal.Story;
import licet.reader.deal.Told;
import licet.reader.fact.Facts;
import licet.reader.figure.Figures;
import licet.reader.lexicon.Lexicon;
import licet.reader.lexicon.Senses;
import licet.reader.party.Names;
import licet.reader.party.PartyFinder;
import licet.reader.quote.Quotes;
import licet.reader.quote.Scene;
import licet.reader.source.Block;
import licet.reader.source.Document;
import licet.reader.text.Text;
import licet.reader.text.Token;
import licet.reader.text.Tokens;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads documents to statements about deals. It holds no state between documents; one reader can
/// serve many threads.
public final class Reader {
  private static final int SPUN_FORMS = 3;
  private static final int SPUN_WORDS_A_FORM = 120;
  private static final int ITEM = 9;
  private static final Set<String> BULLETS = Set.of("*", "•", "·", "-", "–", "—", "▪", "‣", "o");

  private final Names names;

  /// A reader that knows the parties of a gazetteer.
  public Reader(Gazetteer gazetteer) {
    this.names = new Names(gazetteer);
  }

  /// Reads a document.
  ///
  /// @param language BCP 47 tag of its text, or null if no known language fits
  public Reading read(Document document, @Nullable String language) {
    if (language == null || !Lexicon.reads(language)) {
      var source = source(document, language, document.published());
      return new Reading(source, document.text(), List.of(), List.of(), List.of());
    }
    var page = new Page(document, Lexicon.of(language));
    return page.read(source(document, language, page.published));
  }

  private static Source source(
      Document document, @Nullable String language, @Nullable PartialDate published) {
    return new Source(
        document.path(),
        document.sha256(),
        document.kind(),
        Confidentiality.OPEN,
        language,
        published,
        document.title());
  }

  /// How each sentence of a document was understood, for those who write the tables of a language.
  public List<String> shape(Document document, String language) {
    return new Page(document, Lexicon.of(language)).shape();
  }

  /// One document on its way through the layers.
  private final class Page {
    private final Document document;
    private final Lexicon lexicon;
    private final Text text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Stretch> stretches;
    private final List<Sentence> sentences;
    private final boolean marksLost;
    private final boolean spun;
    private final Senses senses;
    private final Figures figures;
    private final @Nullable PartialDate published;

    Page(Document document, Lexicon lexicon) {
      this.document = document;
      this.lexicon = lexicon;
      this.text = Text.of(document.text());
      this.figures = Figures.of(lexicon.language());
      this.published =
          document.published() == null
              ? Dateline.of(document, text, figures)
              : document.published();
      this.stretches = stretches();
      this.sentences = Sentence.cut(tokens, stretches, lexicon);
      this.marksLost = marksLost();
      this.spun = spun();
      this.senses = new Senses(lexicon, tokens, marksLost);
    }

    private List<Stretch> stretches() {
      var stretches = new ArrayList<Stretch>();
      for (var block : document.blocks()) {
        if (block.kind() == Block.Kind.BOILERPLATE
            || block.kind() == Block.Kind.BYLINE
            || block.kind() == Block.Kind.ABOUT) {
          continue;
        }
        int from = tokens.size();
        tokens.addAll(
            Tokens.of(text.folded(), text.foldedAt(block.start()), text.foldedAt(block.end())));
        boolean item = !stretches.isEmpty() && item(from, stretches.getLast());
        int start = item ? stretches.removeLast().from() : from;
        stretches.add(new Stretch(start, tokens.size(), block.kind() == Block.Kind.TITLE));
      }
      return stretches;
    }

    /// True if a short line behind a bullet goes on with the list that the stretch before opens.
    private boolean item(int from, Stretch before) {
      int length = tokens.size() - from;
      if (length < 2 || length > ITEM || before.title() || !BULLETS.contains(text(from))) {
        return false;
      }
      boolean opened = text(before.to() - 1).equals(":");
      for (int i = before.from(); !opened && i < before.to(); i++) {
        opened = i > before.from() && BULLETS.contains(text(i)) && tokens.get(i).newLine();
      }
      return opened;
    }

    private String text(int token) {
      return tokens.get(token).text();
    }

    /// True if the language writes marks on its letters and this text has none.
    private boolean marksLost() {
      if (!lexicon.marked()) {
        return false;
      }
      String folded = text.folded();
      int letters = 0;
      int marked = 0;
      for (int i = 0; i < folded.length(); i++) {
        char c = folded.charAt(i);
        if (Character.isLetter(c)) {
          letters++;
          marked += c > 0xBF ? 1 : 0;
        }
      }
      return letters > 40 && marked * 200 < letters;
    }

    private boolean spun() {
      int found = 0;
      for (int i = 0; i < tokens.size(); i++) {
        found += lexicon.strange(tokens, i) ? 1 : 0;
      }
      return found >= SPUN_FORMS && found * SPUN_WORDS_A_FORM >= tokens.size();
    }

    Reading read(Source source) {
      var named = PartyFinder.find(names, senses, titleCase());
      var told = tell(named);
      var facts = Facts.find(told, text, tokens, lexicon.language(), marksLost);
      var deals = new Story(told, text, tokens, named, spun).tell(source, facts.taken());
      var scene = new Scene(senses, text, stretches, sentences, named);
      var quotes = Quotes.find(scene, !spun);
      return new Reading(source, text.source(), deals.statements(), quotes, facts.facts());
    }

    List<String> shape() {
      var named = PartyFinder.find(names, senses, titleCase());
      return tell(named).stream().map(told -> Shape.of(told, text, tokens)).toList();
    }

    private List<Told> tell(PartyFinder.Found named) {
      var found = figures.find(tokens, published);
      var manner = new Shaper.Manner(spun, published);
      var shaper = new Shaper(senses, named, found, manner);
      var story = new ArrayList<Told>();
      for (var sentence : sentences) {
        var clauses =
            new Clauses(shaper.shape(sentence.from(), sentence.to()), lexicon.ownerLast());
        story.add(new Told(sentence, clauses));
      }
      return story;
    }

    /// Tells whether a token stands in a sentence whose longer words nearly all have capitals.
    private IntPredicate titleCase() {
      boolean[] capitals = new boolean[tokens.size()];
      for (var sentence : sentences) {
        int longer = 0;
        int capital = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
          var token = tokens.get(i);
          if (token.type() == Token.Type.WORD && token.text().length() > 3) {
            longer++;
            capital += token.capital() ? 1 : 0;
          }
        }
        if (longer > 2 && capital * 10 > longer * 7) {
          java.util.Arrays.fill(capitals, sentence.from(), sentence.to(), true);
        }
      }
      return i -> capitals[i];
    }
  }
}
