package licet.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import licet.vocabulary.source.Passage;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// Places in a text where the words looked for stand.
final class Passages {
  private static final int MOST = 3;
  private static final int AROUND_CHARS = 80;

  private final Set<Term> wanted = new HashSet<>();
  private final List<ByteRunAutomaton> wantedForms = new ArrayList<>();
  private final Analyzer analyzer;
  private final String field;

  /// @param field the field in which the words looked for are those that the analyzer makes
  Passages(Query query, String field, Analyzer analyzer) {
    this.analyzer = analyzer;
    this.field = field;
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... terms) {
            Stream.of(terms).filter(it -> it.field().equals(field)).forEach(wanted::add);
          }

          @Override
          public void consumeTermsMatching(
              Query part, String in, Supplier<ByteRunAutomaton> automaton) {
            if (in.equals(field)) {
              wantedForms.add(automaton.get());
            }
          }
        });
  }

  private boolean wants(CharTermAttribute word) {
    if (wanted.contains(new Term(field, word.toString()))) {
      return true;
    }
    var bytes = new BytesRef(word);
    return wantedForms.stream().anyMatch(it -> it.run(bytes.bytes, bytes.offset, bytes.length));
  }

  /// Up to three passages, in the order of the text.
  List<Passage> of(String text) throws IOException {
    var passages = new ArrayList<Passage>();
    int done = 0;
    try (var stream = analyzer.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (passages.size() < MOST && stream.incrementToken()) {
        if (offset.startOffset() >= done && wants(term)) {
          int from = wordStart(text, Math.max(done, offset.startOffset() - AROUND_CHARS));
          done = wordEnd(text, Math.min(text.length(), offset.endOffset() + AROUND_CHARS));
          passages.add(passage(text, from, done));
        }
      }
    }
    return passages;
  }

  private static Passage passage(String text, int from, int until) {
    int start = text.codePointCount(0, from);
    String quote = text.substring(from, until);
    return new Passage(start, start + quote.codePointCount(0, quote.length()), quote);
  }

  private static int wordStart(String text, int at) {
    for (int i = at; i > 0 && i > at - 20; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return whole(text, at);
  }

  private static int wordEnd(String text, int at) {
    for (int i = at; i < text.length() && i < at + 20; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return whole(text, at);
  }

  /// The same place, or the one before it if it would cut a character in two.
  private static int whole(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }
}
