package licet.desk.inquiry;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import licet.reader.source.Documents;
import licet.reader.source.Opened;

/// Documents to be read, be they files here or handed in from elsewhere.
@FunctionalInterface
public interface Papers {

  /// Opens them one by one, as the stream is drawn.
  Stream<Opened> open(Documents documents);

  /// Files and folders here.
  static Papers at(List<Path> paths) {
    var all = List.copyOf(paths);
    return documents -> documents.walk(all);
  }

  /// A text or file that is at hand.
  ///
  /// @param name the path to give it
  static Papers of(String name, byte[] bytes) {
    return documents -> documents.open(name, bytes).stream();
  }
}
