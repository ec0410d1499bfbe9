package licet.desk.door;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import licet.desk.inquiry.Papers;
import licet.reader.source.Documents;
import licet.reader.source.Opened;

/// What is handed in with a request: the files of a form, or the body itself. Only a few requests
/// hand in at a time, each a bounded amount, so that neither memory nor disk can be filled; close
/// it to let the next one in.
public final class Uploads implements Papers, AutoCloseable {
  private static final Semaphore TURNS = new Semaphore(4);
  private static final int PATIENCE_S = 20;
  private static final int LONGEST_NAME = 200;
  private static final String NAMELESS = "report";

  private final Papers papers;

  private Uploads(Papers papers) {
    this.papers = papers;
  }

  /// What comes of taking it.
  public sealed interface Taken {
    /// It is here.
    record Here(Uploads uploads) implements Taken {}

    /// It can't be taken.
    record Refused(Problem problem) implements Taken {}
  }

  /// True if the request may be as large as what is handed in may be.
  static boolean may(Context request) {
    return request.isMultipartFormData() || request.path().matches("/api/v1/(read|reports)");
  }

  /// Takes the files of a form, or the body as one document.
  ///
  /// @param name what the body is called if it is the document
  public static Taken take(Context request, String name) {
    if (!turn()) {
      return new Taken.Refused(
          Problem.of(
              HttpStatus.SERVICE_UNAVAILABLE, "others are handing in reports; try again later"));
    }
    boolean done = false;
    try {
      var taken = request.isMultipartFormData() ? files(request) : body(request, name);
      done = taken instanceof Taken.Here;
      return taken;
    } finally {
      if (!done) {
        TURNS.release();
      }
    }
  }

  private static boolean turn() {
    try {
      return TURNS.tryAcquire(PATIENCE_S, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Taken files(Context request) {
    var files = new ArrayList<UploadedFile>();
    for (var file : request.uploadedFiles()) {
      if (file.size() > 0) {
        files.add(file);
      }
    }
    return files.isEmpty()
        ? nothing()
        : new Taken.Here(
            new Uploads(documents -> files.stream().flatMap(file -> open(file, documents))));
  }

  private static Taken body(Context request, String name) {
    int most = Limits.REPORT_MB << 20;
    try {
      byte[] bytes = request.bodyInputStream().readNBytes(most + 1);
      if (bytes.length > most) {
        return new Taken.Refused(Limits.tooLarge(most));
      }
      return bytes.length == 0
          ? nothing()
          : new Taken.Here(new Uploads(Papers.of(plain(name), bytes)));
    } catch (IOException broken) {
      throw new UncheckedIOException("the request broke off", broken);
    }
  }

  private static Taken nothing() {
    return new Taken.Refused(
        Problem.of(HttpStatus.BAD_REQUEST, "nothing is handed in; expected a report"));
  }

  private static Stream<Opened> open(UploadedFile file, Documents documents) {
    try (InputStream content = file.content()) {
      return documents.open(plain(file.filename()), content.readAllBytes()).stream();
    } catch (IOException broken) {
      throw new UncheckedIOException("what was handed in can't be read", broken);
    }
  }

  /// The name of a file without folders, controls and marks that turn the writing around. It is
  /// never used as a place; this is so that nobody is fooled by what is shown.
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String seen = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
    int end =
        seen.offsetByCodePoints(0, Math.min(LONGEST_NAME, seen.codePointCount(0, seen.length())));
    return seen.isEmpty() || seen.matches("\\.+") ? NAMELESS : seen.substring(0, end);
  }

  @Override
  public Stream<Opened> open(Documents documents) {
    return papers.open(documents);
  }

  @Override
  public void close() {
    TURNS.release();
  }
}
