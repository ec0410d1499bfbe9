package licet.desk.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import licet.notation.ExpectedReading;
import licet.notation.ExpectedReading.ExpectedDeal;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.ToldDeal;

/// What comes of scoring.
///
/// @param languages one score a language, in alphabetical order
/// @param misses everything that was read otherwise than expected, by report
public record Scorecard(List<LanguageScore> languages, List<Miss> misses) {

  /// Copies the lists.
  public Scorecard {
    languages = List.copyOf(languages);
    misses = List.copyOf(misses);
  }

  /// A scorecard being filled.
  public static final class Draft {
    private final Map<String, Measures> byLanguage = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();

    /// Adds a report.
    public void add(ExpectedReading expected, Reading read) {
      var pairing = Pairing.of(expected.deals(), read.deals());
      String language = Objects.requireNonNullElse(expected.language(), "none");
      byLanguage.computeIfAbsent(language, _ -> new Measures()).add(expected, read, pairing);
      note(read.source().path(), pairing);
    }

    /// Adds a report that could not be read: nothing in it is found.
    public void unreadable(ExpectedReading expected, String path, String reason) {
      misses.add(new Miss(path, "unreadable", "", reason));
      var source = new Source(path, "", SourceKind.PRESS, Confidentiality.OPEN, null, null, null);
      add(expected, new Reading(source, "", List.of(), List.of(), List.of()));
    }

    /// The scorecard.
    public Scorecard card() {
      var languages = new ArrayList<LanguageScore>();
      byLanguage.forEach((language, measures) -> languages.add(measures.score(language)));
      return new Scorecard(languages, misses);
    }

    private void note(String path, Pairing pairing) {
      for (int i = 0; i < pairing.readOf().size(); i++) {
        var expected = pairing.expected().get(i);
        int j = pairing.readOf().get(i);
        if (j < 0) {
          misses.add(new Miss(path, "missed", brief(expected), ""));
        } else {
          fields(path, expected, pairing.read().get(j));
        }
      }
      for (var extra : pairing.extra()) {
        misses.add(new Miss(path, "extra", "", brief(extra)));
      }
    }

    private void fields(String path, ExpectedDeal expected, ToldDeal read) {
      for (var field : Field.values()) {
        String should = field.expected(expected);
        String is = field.read(read);
        if (!should.equals(is)) {
          misses.add(new Miss(path, field.label(), should, is));
        }
      }
    }

    private static String brief(ExpectedDeal deal) {
      String quote = deal.quotes().isEmpty() ? "" : " :: " + deal.quotes().getFirst();
      return brief(
              Field.KINDS.expected(deal), deal.parties(), Field.DATE.expected(deal), deal.main())
          + quote;
    }

    private static String brief(ToldDeal deal) {
      var first = deal.statements().getFirst();
      return brief(Field.KINDS.read(deal), deal.parties(), Field.DATE.read(deal), deal.main())
          + " ("
          + first.why()
          + ") :: "
          + first.passage().quote();
    }

    private static String brief(
        String kinds, List<Claim.Involves> parties, String date, boolean main) {
      String names = parties.stream().map(Claim.Involves::party).collect(Collectors.joining(", "));
      String day = date.isEmpty() ? "" : ", " + date;
      return names + ": " + kinds + day + (main ? ", main" : "");
    }
  }
}
