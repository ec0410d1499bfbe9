package licet.bench.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import licet.reader.source.Document;

/// Stanford CoreNLP with one statistical model of named entities, without times, numbers and rules.
/// It is at its fastest without parts of speech.
final class CoreNlp implements Contender {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline;

  /// @param annotators `tokenize,ner`, or more in between
  CoreNlp(String annotators) {
    var settings = new Properties();
    settings.setProperty("annotators", annotators);
    settings.setProperty("ner.model", MODEL);
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "true");
    pipeline = new StanfordCoreNLP(settings, false);
  }

  @Override
  public int answers(Document report) {
    var document = new CoreDocument(report.text());
    pipeline.annotate(document);
    return (int)
        document.entityMentions().stream()
            .filter(mention -> mention.entityType().equals("ORGANIZATION"))
            .count();
  }
}
