package licet.desk.inquiry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import licet.register.Added;
import licet.register.known.KnownSource;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads documents and keeps what they say. Readings are written in batches, each in one
/// transaction; a document is handed over only when its batch is on the disk. Whoever is stopped
/// begins again from the start: what is known is not added twice.
///
/// @param papers the documents
/// @param published the day of publication that the caller vouches for, or null
/// @param each is given what became of each document, in order
public record AddReports(Papers papers, @Nullable PartialDate published, Consumer<Kept> each)
    implements Inquiry<AddReports.Tally> {
  private static final int BATCH = 50;
  private static final int BATCH_CHARACTERS = 4_000_000;

  /// Keeps files and folders.
  public AddReports(List<Path> paths, @Nullable PartialDate published, Consumer<Kept> each) {
    this(Papers.at(paths), published, each);
  }

  /// How a run ended.
  ///
  /// @param outcomes how many documents had each outcome
  /// @param unreadable how many could not be read
  /// @param reposts the sources among those added that only repeat another
  /// @param sources how many sources the register has
  /// @param deals how many deals
  public record Tally(
      Map<Added.Outcome, Integer> outcomes,
      int unreadable,
      List<KnownSource> reposts,
      int sources,
      int deals) {

    /// Copies the collections.
    public Tally {
      outcomes = Map.copyOf(outcomes);
      reposts = List.copyOf(reposts);
    }

    /// How many documents had an outcome.
    public int count(Added.Outcome outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }
  }

  @Override
  public Tally ask(House house, Asker asker) {
    var batch = new Batch(house, ReaderEdition.here(), each);
    new ReadReports(papers, published, batch::add).ask(house, asker);
    batch.write();
    var known = house.register().known();
    var reposts =
        known.sources().stream()
            .filter(KnownSource::repost)
            .filter(it -> batch.fresh.contains(it.source().sha256()))
            .toList();
    return new Tally(
        batch.outcomes, batch.unreadable, reposts, known.sources().size(), known.deals().size());
  }

  /// Reports that wait to be written together.
  private static final class Batch {
    private final House house;
    private final String edition;
    private final Consumer<Kept> each;
    private final List<Report> waiting = new ArrayList<>();
    private final Set<String> fresh = new HashSet<>();
    private final Map<Added.Outcome, Integer> outcomes = new EnumMap<>(Added.Outcome.class);
    private int characters;
    private int unreadable;

    Batch(House house, String edition, Consumer<Kept> each) {
      this.house = house;
      this.edition = edition;
      this.each = each;
    }

    void add(Report report) {
      waiting.add(report);
      if (report instanceof Report.Read(var reading)) {
        characters += reading.text().length();
      }
      if (waiting.size() >= BATCH || characters >= BATCH_CHARACTERS) {
        write();
      }
    }

    void write() {
      var readings = new ArrayList<Reading>();
      for (var report : waiting) {
        if (report instanceof Report.Read(var reading)) {
          readings.add(reading);
        }
      }
      var register = house.register();
      var added =
          readings.isEmpty()
              ? List.<Added>of()
              : register.addAll(readings, edition, house.clock().instant());
      int next = 0;
      for (var report : waiting) {
        if (report instanceof Report.Read) {
          count(added.get(next));
          each.accept(new Kept(report, added.get(next++)));
        } else {
          unreadable++;
          each.accept(new Kept(report, null));
        }
      }
      waiting.clear();
      characters = 0;
    }

    private void count(Added added) {
      outcomes.merge(added.outcome(), 1, Integer::sum);
      if (added.outcome() == Added.Outcome.NEW) {
        fresh.add(added.sha256());
      }
    }
  }
}
