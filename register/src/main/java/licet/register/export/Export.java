package licet.register.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import licet.notation.ClaimJson;
import licet.notation.Json;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Said;
import licet.register.deals.Told;
import licet.register.deals.Value;
import licet.register.known.Known;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import tools.jackson.databind.node.ObjectNode;

/// All deals or all statements, one a line. Lines of JSON lose nothing; tables are for spreadsheets
/// and give each deal or statement one row, with several values parted by `; `.
public enum Export {
  /// Lines of JSON.
  JSONL {
    @Override
    public void deals(Known known, Appendable out) {
      known.deals().forEach(deal -> line(DealJson.write(deal), out));
    }

    @Override
    public void statements(Known known, Appendable out) {
      each(known, (told, said) -> line(statement(known, told, said), out));
    }
  },
  /// A table with commas.
  CSV {
    @Override
    public void deals(Known known, Appendable out) {
      var csv = new Csv(out);
      csv.row(DEAL);
      known.deals().forEach(deal -> csv.row(row(deal)));
    }

    @Override
    public void statements(Known known, Appendable out) {
      var csv = new Csv(out);
      csv.row(STATEMENT);
      each(known, (told, said) -> csv.row(row(known, told, said)));
    }
  };

  private static final List<String> DEAL =
      List.of(
          "id",
          "date",
          "kinds",
          "status",
          "main",
          "parties",
          "patents",
          "money",
          "standards",
          "technologies",
          "territory",
          "term",
          "voices",
          "sources");

  private static final List<String> STATEMENT =
      List.of(
          "id",
          "deal",
          "told",
          "claim",
          "content",
          "source",
          "path",
          "published",
          "start",
          "end",
          "quote",
          "certainty",
          "confidence",
          "why");

  /// Writes the deals.
  ///
  /// @throws UncheckedIOException if that fails
  public abstract void deals(Known known, Appendable out);

  /// Writes the statements behind the deals.
  ///
  /// @throws UncheckedIOException if that fails
  public abstract void statements(Known known, Appendable out);

  /// The word used on the command line.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static void each(Known known, BiConsumer<Told, Said> consumer) {
    for (var source : known.sources()) {
      for (var told : source.deals()) {
        told.said().forEach(said -> consumer.accept(told, said));
      }
    }
  }

  private static void line(ObjectNode node, Appendable out) {
    try {
      out.append(Json.line(node)).append('\n');
    } catch (IOException broken) {
      throw new UncheckedIOException("the lines can't be written", broken);
    }
  }

  private static ObjectNode statement(Known known, Told told, Said said) {
    var statement = said.statement();
    var node =
        Json.object()
            .put("id", said.id())
            .put("deal", known.deal(told.id()).id())
            .put("told", told.id());
    node.set("claim", ClaimJson.write(statement.claim()));
    return node.put("source", told.source().sha256())
        .put("path", told.source().path())
        .put("voice", told.voice())
        .put("published", Objects.toString(told.source().published(), null))
        .put("start", statement.passage().start())
        .put("end", statement.passage().end())
        .put("quote", statement.passage().quote())
        .put("certainty", statement.certainty().label())
        .put("confidence", statement.confidence())
        .put("why", statement.why())
        .put("correctedBy", said.correctedBy())
        .put("confirmedBy", said.confirmedBy());
  }

  private static List<String> row(Known known, Told told, Said said) {
    var statement = said.statement();
    var content = ClaimJson.write(statement.claim());
    String kind = content.required("kind").stringValue();
    content.remove("kind");
    return List.of(
        said.id(),
        known.deal(told.id()).id(),
        told.id(),
        kind,
        Json.line(content),
        told.source().sha256(),
        told.source().path(),
        Objects.toString(told.source().published(), ""),
        Integer.toString(statement.passage().start()),
        Integer.toString(statement.passage().end()),
        statement.passage().quote(),
        statement.certainty().label(),
        Double.toString(statement.confidence()),
        statement.why());
  }

  private static List<String> row(Deal deal) {
    return List.of(
        deal.id(),
        deal.date().map(Object::toString).orElse(""),
        words(deal.kinds(), DealKind::label),
        deal.status().map(status -> status.label()).orElse(""),
        Boolean.toString(deal.main()),
        deal.parties().stream().map(Export::words).collect(Collectors.joining("; ")),
        words(deal.patents(), Export::words),
        words(deal.money(), Export::words),
        words(deal.standards(), it -> it),
        words(deal.technologies(), it -> it),
        words(deal.territory(), it -> it),
        words(deal.terms(), it -> it),
        Integer.toString(deal.voices()),
        deal.sources().stream().map(source -> source.path()).collect(Collectors.joining("; ")));
  }

  private static <T> String words(List<Value<T>> values, Function<T, String> word) {
    return values.stream().map(Value::value).map(word).collect(Collectors.joining("; "));
  }

  private static String words(DealParty party) {
    var roles = party.roles().stream().map(role -> role.value().label()).toList();
    return party.who().name() + (roles.isEmpty() ? "" : " (" + String.join(", ", roles) + ")");
  }

  private static String words(PatentCount count) {
    return switch (count) {
      case PatentCount.Stated(var figure) -> Long.toString(figure);
      case PatentCount.Undisclosed _ -> "undisclosed";
    };
  }

  private static String words(Sum sum) {
    String amount =
        switch (sum.amount()) {
          case Sum.Amount.Known(var value, var currency) ->
              currency + " " + Json.plain(value).toPlainString();
          case Sum.Amount.Undisclosed _ -> "undisclosed";
          case Sum.Amount.ToBeSet _ -> "to be set";
        };
    return amount + " per " + sum.per().label() + ", " + sum.role().label();
  }
}
