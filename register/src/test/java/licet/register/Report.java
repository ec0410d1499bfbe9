package licet.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import licet.register.journal.Digest;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.MoneyRole;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Certainty;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// A reading made by hand: a report and the deals it tells.
public final class Report {
  private final String path;
  private final List<Statement> statements = new ArrayList<>();
  private SourceKind kind = SourceKind.PRESS;
  private String text;
  private @Nullable PartialDate published;
  private @Nullable String language = "en";
  private int deals;

  private Report(String path) {
    this.path = path;
    // Words that no other report has, so that it is nobody's copy.
    text = String.join(" ", Collections.nCopies(30, path + " tells"));
  }

  /// A press report without a date.
  public static Report at(String path) {
    return new Report(path);
  }

  public Report published(String day) {
    published = PartialDate.parse(day);
    return this;
  }

  public Report kind(SourceKind sort) {
    kind = sort;
    return this;
  }

  Report language(@Nullable String tag) {
    language = tag;
    return this;
  }

  public Report text(String words) {
    text = words;
    return this;
  }

  /// The report's own news.
  public Report news(String parties, String kinds, Consumer<Telling> more) {
    return tell(true, parties, kinds, more);
  }

  /// A deal it recalls.
  public Report recalls(String parties, String kinds, Consumer<Telling> more) {
    return tell(false, parties, kinds, more);
  }

  public Reading reading() {
    var source =
        new Source(
            path,
            Digest.of(path, text),
            kind,
            Confidentiality.OPEN,
            language,
            published,
            "Report " + path);
    return new Reading(source, text, statements, List.of(), List.of());
  }

  /// A deal that is news or recalled.
  Report tell(boolean main, String parties, String kinds, Consumer<Telling> more) {
    var telling = new Telling(Integer.toString(++deals));
    telling.say(new Claim.ToldAsNews(main));
    words(kinds).forEach(label -> telling.say(new Claim.OfKind(DealKind.of(label))));
    words(parties).forEach(telling::party);
    more.accept(telling);
    return this;
  }

  private static Stream<String> words(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(word -> !word.isEmpty());
  }

  /// A deal being told.
  public final class Telling {
    private final String ref;

    Telling(String ref) {
      this.ref = ref;
    }

    public Telling on(String date) {
      return say(new Claim.MadeOn(PartialDate.parse(date)));
    }

    public Telling status(Status status) {
      return say(new Claim.InStatus(status));
    }

    public Telling patents(long count) {
      return say(new Claim.CountsPatents(new PatentCount.Stated(count)));
    }

    public Telling patentsUndisclosed() {
      return say(new Claim.CountsPatents(new PatentCount.Undisclosed()));
    }

    public Telling pays(String dollars) {
      var amount = new Sum.Amount.Known(new BigDecimal(dollars), "USD");
      return say(new Claim.Pays(new Sum(amount, Per.TOTAL, MoneyRole.PRICE)));
    }

    public Telling term(String term) {
      return say(new Claim.Runs(term));
    }

    /// A claim; the first character of the text is the passage of the first claim, and so on.
    public Telling say(Claim claim) {
      int last = text.codePointCount(0, text.length()) - 1;
      int start = Math.min(statements.size(), last);
      int from = text.offsetByCodePoints(0, start);
      String quote = text.substring(from, text.offsetByCodePoints(from, 1));
      var passage = new Passage(start, start + 1, quote);
      statements.add(new Statement(ref, claim, passage, Certainty.EXACT, 0.9, "by hand"));
      return this;
    }

    /// A name, or a name and a role such as `Nokia=licensor+licensee`.
    Telling party(String word) {
      String[] parts = word.split("=", 2);
      Set<Role> roles = new LinkedHashSet<>();
      if (parts.length > 1) {
        Stream.of(parts[1].split("\\+")).map(Role::of).forEach(roles::add);
      }
      return say(new Claim.Involves(parts[0], parts[0], roles));
    }
  }
}
