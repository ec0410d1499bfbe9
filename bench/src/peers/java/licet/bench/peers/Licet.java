package licet.bench.peers;

import licet.reader.Reader;
import licet.reader.language.LanguageGuess;
import licet.reader.source.Document;
import licet.vocabulary.party.Gazetteer;

/// The reader: which language, and all layers up to finished deals.
final class Licet implements Contender {
  private final Reader reader = new Reader(Gazetteer.load());

  @Override
  public int answers(Document report) {
    var language = LanguageGuess.of(report.text()).map(LanguageGuess.Guess::language);
    return reader.read(report, language.orElse(null)).deals().size();
  }
}
