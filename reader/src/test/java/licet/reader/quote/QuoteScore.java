package licet.reader.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import licet.reader.Reader;
import licet.reader.lexicon.Lexicon;
import licet.reader.lexicon.Senses;
import licet.reader.party.Names;
import licet.reader.party.PartyFinder;
import licet.reader.source.Documents;
import licet.reader.source.Opened;
import licet.reader.text.Token;
import licet.reader.text.Tokens;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.Quotation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well quotations are found in labelled samples. A found one is right if its speaker, its
/// organization and at least six tenths of its words (F-measure over words) are as labelled; each
/// labelled one counts once.
final class QuoteScore {
  private static final double ENOUGH = 0.6;

  /// What was found in one language.
  record Tally(int labelled, int found, int right, int roles) {
    Tally plus(Tally more) {
      return new Tally(
          labelled + more.labelled, found + more.found, right + more.right, roles + more.roles);
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return labelled == 0 ? 1 : (double) right / labelled;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f, recall %.3f (%d labelled, %d found, %d right, role right in %d)",
          precision(),
          recall(),
          labelled,
          found,
          right,
          roles);
    }
  }

  private final Reader reader;
  private final Names names;
  private final Map<String, String> exactly = new HashMap<>();
  private final JsonMapper json = JsonMapper.shared();

  /// What is not as labelled, a line each.
  final List<String> misses = new ArrayList<>();

  QuoteScore(Gazetteer gazetteer) {
    this.reader = new Reader(gazetteer);
    this.names = new Names(gazetteer);
    for (var party : gazetteer.parties()) {
      party.names().forEach(name -> exactly.putIfAbsent(plain(name.form()), party.name()));
    }
  }

  /// Scores all samples of a folder, by language.
  Map<String, Tally> score(Path samples) {
    var tallies = new TreeMap<String, Tally>();
    try (Stream<Path> files = Files.walk(samples)) {
      files
          .filter(file -> file.toString().endsWith(".expected.json"))
          .sorted()
          .forEach(file -> {
            String language = String.valueOf(file.getName(file.getNameCount() - 2));
            if (Lexicon.reads(language)) {
              tallies.merge(language, scoreOne(file, language), Tally::plus);
            }
          });
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return tallies;
  }

  private Tally scoreOne(Path expected, String language) {
    String stem = expected.getFileName().toString().replace(".expected.json", "");
    for (String ending : List.of(".txt", ".md", ".html", ".eml")) {
      Path text = expected.resolveSibling(stem + ending);
      if (Files.exists(text)
          && Documents.standard().open(text).getFirst() instanceof Opened.Read read) {
        var quotes = new ArrayList<>(reader.read(read.document(), language).quotes());
        return compare(stem, json.readTree(expected.toFile()).get("quotes"), quotes);
      }
    }
    misses.add(stem + ": not opened");
    return new Tally(0, 0, 0, 0);
  }

  private Tally compare(String stem, JsonNode labelled, List<Quotation> found) {
    int all = found.size();
    int right = 0;
    int roles = 0;
    for (var label : labelled) {
      var match = found.stream().filter(quote -> matches(label, quote)).findFirst().orElse(null);
      if (match == null) {
        misses.add(stem + " lacks " + label);
      } else {
        found.remove(match);
        right++;
        boolean role = plain(text(label, "role")).equals(plain(match.role()));
        roles += role ? 1 : 0;
        if (!role) {
          misses.add(stem + " role " + text(label, "role") + " read as " + match.role());
        }
      }
    }
    found.forEach(quote -> misses.add(stem + " adds " + quote));
    return new Tally(labelled.size(), all, right, roles);
  }

  private boolean matches(JsonNode label, Quotation quote) {
    return plain(text(label, "speaker")).equals(plain(quote.speaker()))
        && party(text(label, "organization")).equals(party(quote.organization()))
        && overlap(text(label, "quote"), quote.passage().quote()) >= ENOUGH;
  }

  private static @Nullable String text(JsonNode label, String field) {
    var value = label.get(field);
    return value == null || value.isNull() ? null : value.asString();
  }

  /// The canonical name of the first party in some words, as the reader itself sees it.
  private String party(@Nullable String words) {
    if (words == null) {
      return "";
    }
    var exact = exactly.get(plain(words));
    if (exact != null) {
      return plain(exact);
    }
    var found =
        PartyFinder.find(names, new Senses(Lexicon.of("en"), Tokens.of(words), false), i -> false)
            .mentions();
    return found.isEmpty() ? plain(words) : plain(found.getFirst().who().name());
  }

  private static String plain(@Nullable String words) {
    return words == null ? "" : String.join(" ", keys(words));
  }

  private static List<String> keys(String words) {
    return Tokens.of(words).stream()
        .filter(token -> token.type() != Token.Type.MARK)
        .map(Token::key)
        .toList();
  }

  /// F-measure of the words two texts share.
  static double overlap(@Nullable String labelled, String found) {
    var left = labelled == null ? List.<String>of() : keys(labelled);
    var right = new ArrayList<>(keys(found));
    int both = right.size();
    left.forEach(right::remove);
    both -= right.size();
    int sum = left.size() + both + right.size();
    return sum == 0 ? 1 : 2.0 * both / sum;
  }

  /// Prints the score of a folder of samples and what is not as labelled.
  public static void main(String[] arguments) {
    var score = new QuoteScore(Gazetteer.load());
    var tallies = score.score(Path.of(arguments.length == 0 ? "samples" : arguments[0]));
    score.misses.forEach(System.out::println);
    tallies.forEach((language, tally) -> System.out.println(language + ": " + tally));
  }
}
