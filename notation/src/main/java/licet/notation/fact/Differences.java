package licet.notation.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Expectation;
import org.jspecify.annotations.Nullable;

/// In what an answer differs from what was expected of it, in sentences. Only what is expected is
/// looked at; lists are compared as sets.
public final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /// The differences; none if the answer is as expected.
  public static List<String> of(
      @Nullable Expectation expected, @Nullable Integer missing, Answer answer) {
    var differences = new Differences();
    if (expected != null) {
      differences.compare(expected, answer);
    }
    if (missing != null && missing != answer.missing().size()) {
      differences.found.add(
          "missing: expected %d, answered %d: %s"
              .formatted(missing, answer.missing().size(), answer.missing()));
    }
    return List.copyOf(differences.found);
  }

  /// In what another answer to the same question differs, down to its proof.
  public static List<String> between(Answer one, Answer other) {
    var found = new ArrayList<>(of(expecting(one), one.missing().size(), other));
    if (one instanceof Answer.Permission first && other instanceof Answer.Permission second) {
      found.addAll(between(first, second));
    }
    if (found.isEmpty() && !one.equals(other)) {
      found.add("the same is answered with other words or another proof");
    }
    return List.copyOf(found);
  }

  private static List<String> between(Answer.Permission one, Answer.Permission other) {
    var differences = new Differences();
    differences.same("ground", one.ground(), other.ground());
    differences.same("decided by", one.decidedBy(), other.decidedBy());
    differences.same("missing", "" + one.missing(), "" + other.missing());
    differences.same("would change", "" + one.wouldChange(), "" + other.wouldChange());
    differences.same("notes", "" + one.notes(), "" + other.notes());
    return differences.found;
  }

  private static Expectation expecting(Answer answer) {
    return switch (answer) {
      case Answer.Permission it -> new Expectation.Permission(it.verdict());
      case Answer.Title it ->
          new Expectation.Title(
              it.legal().keySet(),
              it.legal(),
              it.status(),
              Set.copyOf(it.candidates()),
              Set.copyOf(it.maySueAlone()),
              Set.copyOf(it.mayNotSueAlone()),
              Set.copyOf(it.mustJoin()),
              Set.copyOf(it.noStanding()),
              Set.copyOf(it.effectivePatentee()),
              codes(it.flags()));
      case Answer.Inventory it ->
          new Expectation.Inventory(
              expecting(it.items()), expecting(it.inbound()), codes(it.flags()));
      case Answer.Collisions it ->
          new Expectation.Collisions(
              it.flags().stream()
                  .map(flag -> new Expectation.Flag(flag.code(), Set.copyOf(flag.facts())))
                  .collect(Collectors.toSet()));
    };
  }

  private static Set<Expectation.Item> expecting(List<Answer.Item> items) {
    return items.stream()
        .map(it ->
            new Expectation.Item(
                it.name(),
                it.fate(),
                Objects.requireNonNullElse(it.until(), LocalDate.MAX),
                it.condition(),
                it.against(),
                it.patent()))
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(List<Answer.Flag> flags) {
    return flags.stream().map(Answer.Flag::code).collect(Collectors.toSet());
  }

  private void compare(Expectation expected, Answer answer) {
    switch (expected) {
      case Expectation.Permission(var verdict) when answer instanceof Answer.Permission it ->
          same("verdict", verdict.label(), it.verdict().label());
      case Expectation.Title it when answer instanceof Answer.Title title -> title(it, title);
      case Expectation.Inventory it when answer instanceof Answer.Inventory inventory -> {
        items("item", it.items(), inventory.items());
        items("inbound", it.inbound(), inventory.inbound());
        codes(it.flags(), inventory.flags());
      }
      case Expectation.Collisions it when answer instanceof Answer.Collisions collisions ->
          flags(it.flags(), collisions.flags());
      case Expectation.Permission _,
          Expectation.Title _,
          Expectation.Inventory _,
          Expectation.Collisions _ ->
          found.add("the answer is of another kind than expected: " + answer.getClass());
    }
  }

  private void title(Expectation.Title expected, Answer.Title title) {
    names("legal", expected.legal(), title.legal().keySet());
    expected
        .shares()
        .forEach((party, share) ->
            same(
                "share of " + party,
                share.toString(),
                Objects.toString(title.legal().get(party), "none")));
    if (expected.status() != null) {
      same("status", expected.status().name(), title.status().name());
    }
    names("candidates", expected.candidates(), title.candidates());
    names("may-sue-alone", expected.maySueAlone(), title.maySueAlone());
    names("may-not-sue-alone", expected.mayNotSueAlone(), title.mayNotSueAlone());
    names("must-join", expected.mustJoin(), title.mustJoin());
    names("no-standing", expected.noStanding(), title.noStanding());
    names("effective-patentee", expected.effectivePatentee(), title.effectivePatentee());
    codes(expected.flags(), title.flags());
  }

  private void codes(@Nullable Set<String> expected, List<Answer.Flag> flags) {
    names("flags", expected, flags.stream().map(Answer.Flag::code).toList());
  }

  private void names(String what, @Nullable Set<String> expected, Collection<String> answered) {
    if (expected != null && !expected.equals(new HashSet<>(answered))) {
      same(what, new TreeSet<>(expected).toString(), new TreeSet<>(answered).toString());
    }
  }

  private void same(String what, String expected, String answered) {
    if (!expected.equals(answered)) {
      found.add(what + ": expected " + expected + ", answered " + answered);
    }
  }

  private void items(
      String what, @Nullable Set<Expectation.Item> expected, List<Answer.Item> answered) {
    if (expected != null) {
      match(what, expected, answered, Differences::fits, Differences::words, Differences::words);
    }
  }

  private void flags(Set<Expectation.Flag> expected, List<Answer.Flag> answered) {
    match(
        "flag",
        expected,
        answered,
        (one, other) ->
            one.code().equals(other.code())
                && (one.facts() == null || one.facts().equals(new HashSet<>(other.facts()))),
        one -> one.code() + (one.facts() == null ? "" : " " + new TreeSet<>(one.facts())),
        other -> other.code() + " " + new TreeSet<>(other.facts()));
  }

  /// Each expected thing must be answered, and each answered one expected.
  private <E, A> void match(
      String what,
      Collection<E> expected,
      Collection<A> answered,
      BiPredicate<E, A> fits,
      Function<E, String> expectedWords,
      Function<A, String> answeredWords) {
    String all = answered.stream().map(answeredWords).collect(Collectors.joining("; "));
    for (var one : expected) {
      if (answered.stream().noneMatch(it -> fits.test(one, it))) {
        found.add(what + ": expected " + expectedWords.apply(one) + ", answered " + nothing(all));
      }
    }
    for (var one : answered) {
      if (expected.stream().noneMatch(it -> fits.test(it, one))) {
        found.add(what + ": answered " + answeredWords.apply(one) + ", which is not expected");
      }
    }
  }

  private static String nothing(String words) {
    return words.isEmpty() ? "none" : words;
  }

  private static boolean fits(Expectation.Item expected, Answer.Item answered) {
    return plain(expected.name()).equals(plain(answered.name()))
        && (expected.fate() == null || expected.fate() == answered.fate())
        && (expected.until() == null
            || expected.until().equals(Objects.requireNonNullElse(answered.until(), LocalDate.MAX)))
        && fits(expected.condition(), answered.condition())
        && fits(expected.against(), answered.against())
        && (expected.patent() == null
            || number(expected.patent()).equals(number(answered.patent())));
  }

  private static boolean fits(@Nullable String expected, @Nullable String answered) {
    return expected == null || (answered != null && plain(expected).equals(plain(answered)));
  }

  /// The words with one blank between them and every dash a hyphen.
  private static String plain(String words) {
    return words.replaceAll("[–—]", "-").replaceAll("\\s+", " ").strip();
  }

  private static String number(String patent) {
    return patent.replaceAll("[\\s.,/-]", "").toUpperCase(java.util.Locale.ROOT);
  }

  private static String words(Expectation.Item item) {
    var until = item.until();
    return words(
        item.name(),
        item.fate(),
        until == null ? null : until.equals(LocalDate.MAX) ? "life" : until.toString(),
        item.condition(),
        item.against());
  }

  private static String words(Answer.Item item) {
    return words(
        item.name(),
        item.fate(),
        Objects.toString(item.until(), null),
        item.condition(),
        item.against());
  }

  private static String words(
      String name,
      Answer.@Nullable Fate fate,
      @Nullable String until,
      @Nullable String condition,
      @Nullable String against) {
    return "'"
        + name
        + "'"
        + (fate == null ? "" : " " + fate.label())
        + (until == null ? "" : " until " + until)
        + (condition == null ? "" : " on condition of " + condition)
        + (against == null ? "" : " against " + against);
  }
}
