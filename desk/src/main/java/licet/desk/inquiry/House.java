package licet.desk.inquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import licet.reader.Reader;
import licet.reader.source.Documents;
import licet.register.Register;
import licet.register.known.Known;
import licet.vocabulary.party.Gazetteer;
import org.jspecify.annotations.Nullable;

/// The engines, each opened once and only when something needs it.
public final class House implements AutoCloseable {
  private final String place;
  private final Clock clock;
  private final Once<Gazetteer> gazetteer = new Once<>(Gazetteer::load);
  private final Once<Documents> documents = new Once<>(Documents::standard);
  private final Once<Reader> reader = new Once<>(() -> new Reader(gazetteer()));
  private final AtomicReference<@Nullable Shown> lastShown = new AtomicReference<>();
  private final Once<Register> register = new Once<>(this::open);

  /// A house with a register at a place.
  ///
  /// @param place a file, or the address of a database
  /// @param clock what tells when something is recorded, and in which zone days begin
  public House(String place, Clock clock) {
    this.place = place;
    this.clock = clock;
  }

  /// Where the register is.
  public String place() {
    return place;
  }

  /// What tells the time here.
  public Clock clock() {
    return clock;
  }

  /// The parties known beforehand.
  public Gazetteer gazetteer() {
    return gazetteer.get();
  }

  /// What opens files.
  public Documents documents() {
    return documents.get();
  }

  /// What reads them.
  public Reader reader() {
    return reader.get();
  }

  /// The register, made if it is not there.
  public Register register() {
    return register.get();
  }

  /// True if there is a register already.
  public boolean there() {
    return register.used() || place.startsWith("jdbc:") || Files.exists(Path.of(place));
  }

  /// The register, if it is there.
  ///
  /// @throws IllegalArgumentException if it is not
  public Register existing() {
    if (!there()) {
      throw new IllegalArgumentException(
          "there is no register at " + place + "; 'licet add' makes one");
    }
    return register();
  }

  /// What the deals of the register show of rights.
  Shown shown() {
    var known = known(null);
    synchronized (lastShown) {
      var last = lastShown.get();
      if (last == null || !last.of(known)) {
        last = new Shown(known);
        lastShown.set(last);
      }
      return last;
    }
  }

  /// Opens the register, if there is one, and begins to reckon what it knows, so that whoever asks
  /// first waits less.
  ///
  /// @return this house
  public House prepared() {
    if (there()) {
      var opened = register();
      Thread.ofPlatform().daemon().start(() -> reckon(opened));
    }
    return this;
  }

  private static void reckon(Register opened) {
    try {
      opened.known();
    } catch (RuntimeException _) {
      // it was closed meanwhile, or whoever asks is told the same
    }
  }

  /// What the register knew on an instant, or all it knows.
  public Known known(@Nullable Instant on) {
    return on == null ? existing().known() : existing().known(on);
  }

  @Override
  public void close() {
    if (register.used()) {
      register().close();
    }
  }

  private Register open() {
    try {
      if (!place.startsWith("jdbc:")) {
        Files.createDirectories(Path.of(place).toAbsolutePath().getParent());
      }
      return Register.open(place, gazetteer());
    } catch (IOException | UncheckedIOException broken) {
      throw new IllegalArgumentException(reason(broken), broken);
    }
  }

  private String reason(Exception broken) {
    String why = broken instanceof UncheckedIOException ? broken.getMessage() : null;
    return why == null ? "no register can be made at " + place + ": " + broken : why;
  }
}
