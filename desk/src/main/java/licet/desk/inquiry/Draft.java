package licet.desk.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import licet.register.Added;
import licet.vocabulary.statement.Reading;

/// Reports that were handed in and read, and of which nothing is recorded yet.
public final class Draft {
  private final String id;
  private final Asker asker;
  private final Instant begun;
  private final int documents;
  private final List<Report> reports = new ArrayList<>();
  private List<Added> added = List.of();
  private State state = State.READING;

  /// A draft that is about to be read.
  ///
  /// @param documents how many there are to read
  Draft(String id, Asker asker, Instant begun, int documents) {
    this.id = id;
    this.asker = asker;
    this.begun = begun;
    this.documents = documents;
  }

  /// How far it is.
  public enum State {
    /// Its documents are being read.
    READING,
    /// It waits for somebody to record or discard it.
    READY,
    /// It is recorded.
    RECORDED
  }

  /// A name that nobody guesses.
  public String id() {
    return id;
  }

  /// Who handed it in.
  public Asker asker() {
    return asker;
  }

  /// When it was handed in.
  public Instant begun() {
    return begun;
  }

  /// How many documents were handed in.
  public int documents() {
    return documents;
  }

  /// How far it is.
  public synchronized State state() {
    return state;
  }

  /// What came of each document that has been read.
  public synchronized List<Report> reports() {
    return List.copyOf(reports);
  }

  /// The readings among them.
  public List<Reading> readings() {
    var readings = new ArrayList<Reading>();
    for (var report : reports()) {
      if (report instanceof Report.Read(var reading)) {
        readings.add(reading);
      }
    }
    return readings;
  }

  /// What became of the readings when they were recorded, in their order.
  public synchronized List<Added> added() {
    return added;
  }

  /// Waits until all is read, but not for ever.
  ///
  /// @param patienceMs for how long
  public synchronized void await(long patienceMs) {
    long end = System.nanoTime() + patienceMs * 1_000_000;
    try {
      for (long left = patienceMs; state == State.READING && left > 0; ) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// How much memory it takes, counted by the characters of its texts.
  long characters() {
    return readings().stream().mapToLong(reading -> reading.text().length()).sum();
  }

  synchronized void add(Report report) {
    reports.add(report);
  }

  synchronized void finish() {
    state = State.READY;
    notifyAll();
  }

  /// Takes it for recording; false if that was done before, or it is not read yet.
  synchronized boolean take() {
    if (state != State.READY) {
      return false;
    }
    state = State.RECORDED;
    return true;
  }

  synchronized void giveBack() {
    state = State.READY;
  }

  synchronized void recorded(List<Added> outcomes) {
    added = List.copyOf(outcomes);
  }
}
