package licet.register;

import licet.register.Added.Outcome;
import licet.register.journal.Content;
import licet.register.journal.Journal.Draft;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.Reading;

/// The rule by which readings come in: each source once, and of its readings those that tell
/// something new.
final class Intake {
  private Intake() {}

  static Outcome take(Reading reading, String readerVersion, Draft draft) {
    String sha256 = reading.source().sha256();
    boolean known = draft.latest(Content.Kind.SOURCE, sha256).isPresent();
    String text = draft.keep(reading.text());
    var recorded = recorded(reading, readerVersion, text);
    var before = draft.latest(Content.Kind.READING, sha256);
    if (known && before.filter(it -> !news(recorded, it)).isPresent()) {
      return Outcome.KNOWN;
    }
    if (!known) {
      draft.add(new Content.SourceRecorded(reading.source(), text));
    }
    draft.add(recorded);
    return known ? Outcome.REREAD : Outcome.NEW;
  }

  /// The same reader brings news only if it was told more of the source than before: for the same
  /// bytes it would have found the same otherwise.
  private static boolean news(Content.ReadingRecorded now, Content before) {
    if (!(before instanceof Content.ReadingRecorded then)
        || !then.readerVersion().equals(now.readerVersion())) {
      return true;
    }
    boolean dayLost = then.source().published() != null && now.source().published() == null;
    return !dayLost && !recordedAt(now, then.source()).equals(then);
  }

  private static Content.ReadingRecorded recorded(Reading it, String readerVersion, String text) {
    return new Content.ReadingRecorded(
        readerVersion, it.source(), text, it.statements(), it.quotes(), it.facts());
  }

  /// The reading as if the bytes had been met where they were met before.
  private static Content.ReadingRecorded recordedAt(Content.ReadingRecorded it, Source there) {
    var s = it.source();
    var source =
        new Source(
            there.path(), s.sha256(), s.kind(), s.mark(), s.language(), s.published(), s.title());
    return new Content.ReadingRecorded(
        it.readerVersion(), source, it.textSha256(), it.statements(), it.quotes(), it.facts());
  }
}
