package licet.desk.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import licet.register.deals.Deal;
import licet.register.deals.Rejected;
import licet.register.deals.Said;
import licet.register.deals.Told;
import licet.register.known.Known;
import licet.register.known.KnownSource;
import org.jspecify.annotations.Nullable;

/// One report with its text, and all that was read in it.
///
/// @param sha256 digest of the source, or the beginning of it
/// @param knownOn the instant as of which to answer, or null for now
public record FindReport(String sha256, @Nullable Instant knownOn)
    implements Inquiry<FindReport.Found> {

  /// A report.
  ///
  /// @param source what is known of it
  /// @param text its decoded text, which all passages count in
  /// @param deals what it tells, deal by deal
  /// @param repeated the source it is a copy of, or null
  /// @param copies the sources that are copies of it, or of the same one
  public record Found(
      KnownSource source,
      String text,
      List<Part> deals,
      @Nullable KnownSource repeated,
      List<KnownSource> copies) {
    /// Copies the lists.
    public Found {
      deals = List.copyOf(deals);
      copies = List.copyOf(copies);
    }
  }

  /// A deal as the report tells it.
  ///
  /// @param id of the told deal
  /// @param told the deal, or null if all that was said of it was withdrawn
  /// @param deal the deal of the register that it is part of, or null
  /// @param lines what is said of it, in the order of the text
  public record Part(String id, @Nullable Told told, @Nullable Deal deal, List<Line> lines) {
    /// Copies the list.
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// A statement, counting or withdrawn.
  ///
  /// @param said the statement
  /// @param withdrawnBy who withdrew it and why, or empty
  public record Line(Said said, String withdrawnBy) {}

  private static final Comparator<Line> ORDER =
      Comparator.<Line, licet.vocabulary.source.Passage>comparing(
              line -> line.said().statement().passage())
          .thenComparing(line -> line.said().id());

  /// @throws IllegalArgumentException if no source or more than one has such a digest
  @Override
  public Found ask(House house, Asker asker) {
    var known = house.known(knownOn);
    var source = known.source(sha256);
    String text = house.register().text(source.textSha256());
    var copies =
        known.sources().stream()
            .filter(it -> it.voice().equals(source.voice()))
            .filter(it -> !it.source().sha256().equals(source.source().sha256()))
            .filter(it -> !it.source().sha256().equals(source.voice()))
            .toList();
    var repeated = source.repost() ? known.source(source.voice()) : null;
    return new Found(source, text, parts(source, known), repeated, copies);
  }

  private static List<Part> parts(KnownSource source, Known known) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    Map<String, Told> tolds = new LinkedHashMap<>();
    for (var told : source.deals()) {
      tolds.put(told.id(), told);
      var list = lines.computeIfAbsent(told.id(), _ -> new ArrayList<>());
      told.said().forEach(said -> list.add(new Line(said, "")));
    }
    for (Rejected it : source.rejected()) {
      lines
          .computeIfAbsent(it.told(), _ -> new ArrayList<>())
          .add(new Line(it.said(), it.withdrawnBy()));
    }
    var parts = new ArrayList<Part>();
    lines.forEach((id, list) -> {
      var told = tolds.get(id);
      var deal = told == null ? null : known.deal(id);
      parts.add(new Part(id, told, deal, list.stream().sorted(ORDER).toList()));
    });
    return parts;
  }
}
