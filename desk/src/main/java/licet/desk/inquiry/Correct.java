package licet.desk.inquiry;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import licet.notation.ClaimText;
import licet.register.journal.Entry;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.time.PartialDate;

/// Puts right what a statement was understood to say, or what is known of a source.
///
/// @param id of the statement or digest of the source, or the beginning of it
/// @param field of a statement one of [ClaimText#FIELDS], of a source one of [#SOURCE_FIELDS]
/// @param value as it is printed; empty for what a source does not tell
/// @param because the reason
public record Correct(String id, String field, String value, String because)
    implements Inquiry<Entry> {
  /// What can be put right of a source.
  public static final List<String> SOURCE_FIELDS =
      List.of("published", "witness", "language", "title");

  /// @throws IllegalArgumentException if there is no such thing or field, or the value does not fit
  ///     it, or no reason is given; the message says what was expected
  @Override
  public Entry ask(House house, Asker asker) {
    var reason = Reasons.of(because, asker);
    var at = house.clock().instant();
    return switch (Target.of(house.known(null), id)) {
      case Target.Counting(var said) -> {
        var claim = ClaimText.read(field, value, said.statement());
        if (claim.equals(said.statement().claim())) {
          throw new IllegalArgumentException(
              "the statement says so already: " + field + " " + ClaimText.value(claim));
        }
        yield house.register().correct(said.id(), claim, reason, at);
      }
      case Target.Withdrawn it ->
          throw new IllegalArgumentException(
              "the statement " + it.id() + " is withdrawn; restore it first");
      case Target.Document(var known) -> {
        var right = corrected(known.source());
        if (right.equals(known.source())) {
          throw new IllegalArgumentException("the source tells so already: " + field + " " + value);
        }
        yield house.register().correct(right, reason, at);
      }
    };
  }

  private Source corrected(Source s) {
    String text = value.strip();
    String none = text.isEmpty() ? null : text;
    return switch (field) {
      case "published" -> {
        var day = none == null ? null : PartialDate.parse(none);
        yield new Source(s.path(), s.sha256(), s.kind(), s.mark(), s.language(), day, s.title());
      }
      case "witness" ->
          new Source(
              s.path(),
              s.sha256(),
              witness(text),
              s.mark(),
              s.language(),
              s.published(),
              s.title());
      case "language" -> {
        String tag = none == null ? null : language(none);
        yield new Source(s.path(), s.sha256(), s.kind(), s.mark(), tag, s.published(), s.title());
      }
      case "title" ->
          new Source(s.path(), s.sha256(), s.kind(), s.mark(), s.language(), s.published(), none);
      default ->
          throw new IllegalArgumentException(
              "no such field of a source: '"
                  + field
                  + "'; expected "
                  + String.join(", ", SOURCE_FIELDS));
    };
  }

  private static SourceKind witness(String label) {
    for (var each : SourceKind.values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "no such kind of witness: '"
            + label
            + "'; expected "
            + Arrays.stream(SourceKind.values())
                .map(SourceKind::label)
                .collect(Collectors.joining(", ")));
  }

  private static String language(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException _) {
      throw new IllegalArgumentException(
          "no such language: '" + tag + "'; expected a tag as in fr or zh-Hans");
    }
  }
}
