package licet.bench.peers;

import gate.Corpus;
import gate.CorpusController;
import gate.Factory;
import gate.Gate;
import gate.creole.ExecutionException;
import gate.creole.Plugin;
import gate.creole.ResourceInstantiationException;
import gate.creole.ResourceReference;
import gate.util.GateException;
import gate.util.persistence.PersistenceManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import licet.reader.source.Document;

/// GATE's ANNIE as it comes: tokens, gazetteer, sentences, parts of speech, named entities.
final class Annie implements Contender {
  private final CorpusController pipeline;
  private final Corpus corpus;

  Annie() {
    try {
      Gate.runInSandbox(true);
      Gate.init();
      var plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", "9.1");
      Gate.getCreoleRegister().registerPlugin(plugin);
      var application =
          new ResourceReference(plugin, "resources/" + gate.creole.ANNIEConstants.DEFAULT_FILE);
      pipeline = (CorpusController) PersistenceManager.loadObjectFromUri(application.toURI());
      corpus = Factory.newCorpus("reports");
      pipeline.setCorpus(corpus);
    } catch (GateException | URISyntaxException broken) {
      throw new IllegalStateException("ANNIE does not start", broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public int answers(Document report) {
    try {
      var document = Factory.newDocument(report.text());
      corpus.add(document);
      pipeline.execute();
      int found = document.getAnnotations().get("Organization").size();
      corpus.remove(document);
      Factory.deleteResource(document);
      return found;
    } catch (ResourceInstantiationException | ExecutionException broken) {
      throw new IllegalStateException(report.path(), broken);
    }
  }
}
