package licet.notation.fact;

import static licet.notation.fact.Shapes.COUNTRY;
import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.NAMES;
import static licet.notation.fact.Shapes.PARTY;
import static licet.notation.fact.Shapes.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import licet.notation.Json;
import licet.notation.yaml.Yaml;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Expectation;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Share;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Questions, and what their answers are expected to be.
final class QuestionForms {
  /// A question as it is told by its key.
  ///
  /// @param kind the key
  /// @param value what stands behind that key
  record Asked<Q extends Question>(
      String kind, String value, Class<Q> type, Function<Keys<Q>, Q> keys) {
    Optional<Question> read(Yaml.Entries map, Notes notes) {
      return new Pass.Reading(map, notes).make(keys).map(it -> it);
    }

    Optional<Yaml> write(Question question) {
      return type.isInstance(question)
          ? Optional.of(Keys.map(kind, keys).writing().apply(type.cast(question)))
          : Optional.empty();
    }

    ObjectNode schema() {
      return SchemaPage.map(Pass.Listing.of(keys));
    }
  }

  static final List<Asked<?>> ALL =
      List.of(
          new Asked<>(
              "practise",
              "PATENTS, or `{standard: NAME}`",
              Question.Practise.class,
              QuestionForms::practise),
          new Asked<>("owner", "PATENT", Question.Owner.class, QuestionForms::owner),
          new Asked<>(
              "encumbrances", "PATENTS", Question.Encumbrances.class, QuestionForms::encumbrances),
          new Asked<>("conflicts", "PATENTS", Question.Conflicts.class, QuestionForms::conflicts));

  static final Shape<Question> ASK_MAP =
      new Shape<>(
          "question",
          QuestionForms::read,
          question ->
              ALL.stream()
                  .flatMap(it -> it.write(question).stream())
                  .findFirst()
                  .orElseThrow(() -> new IllegalStateException("no form of " + question)),
          () -> Shape.anyOf(ALL.stream().map(Asked::schema).toList()),
          () -> new Question.Conflicts(List.of("US1"), "US", LocalDate.EPOCH, null));

  static final Shape<Question> ASK = ASK_MAP.defined("ask");

  /// What is practised: patents, or a standard.
  private record Subject(List<String> patents, @Nullable String standard) {}

  private static final Shape<Subject> SUBJECT = subject();

  static final Shape<Verdict> VERDICT = Shape.oneOf(Verdict.values(), Verdict::label);

  private static final Shape<Expectation.Item> ITEM =
      Keys.map("`{item, is, until, condition, against, patent}`", QuestionForms::item);

  private static final Shape<Expectation.Flag> FLAG =
      Keys.map(
          "`{flag, facts}`",
          k ->
              new Expectation.Flag(
                  k.need("flag", TEXT, Expectation.Flag::code, "such as `C1`"),
                  k.may(
                      "facts",
                      Shapes.ID.set("ids"),
                      Expectation.Flag::facts,
                      "the facts on each side")));

  private QuestionForms() {}

  private static Shape<Subject> subject() {
    Shape<Subject> standard =
        Keys.map(
            "`{standard}`",
            k ->
                new Subject(
                    List.of(),
                    k.need(
                        "standard",
                        TEXT,
                        it -> it.standard() == null ? "" : it.standard(),
                        "a standard")));
    return new Shape<>(
        "patents, or `{standard: NAME}`",
        (yaml, notes) ->
            yaml instanceof Yaml.Entries
                ? standard.reading().read(yaml, notes)
                : Shapes.PATENTS.reading().read(yaml, notes).map(it -> new Subject(it, null)),
        subject ->
            subject.standard() == null
                ? Shapes.PATENTS.writing().apply(subject.patents())
                : standard.writing().apply(subject),
        () -> Shape.anyOf(List.of(Shapes.PATENTS.schema().get(), standard.schema().get())),
        () -> new Subject(List.of("US1"), null));
  }

  private static Optional<Question> read(Yaml yaml, Notes notes) {
    if (!(yaml instanceof Yaml.Entries map)) {
      return Shape.refuse(yaml, "a question, such as {owner: US1, in: US, on: 2005-01-15}", notes);
    }
    var kinds = ALL.stream().filter(it -> map.get(it.kind()) != null).toList();
    if (kinds.size() == 1) {
      return kinds.getFirst().read(map, notes);
    }
    notes
        .problems()
        .add(
            map.at(),
            "a question holds one of practise, owner, encumbrances or conflicts; found "
                + (kinds.isEmpty() ? "none" : kinds.stream().map(Asked::kind).toList()));
    return Optional.empty();
  }

  private static <Q extends Question> String in(Keys<Q> k) {
    return k.need("in", COUNTRY, Question::in, "the country asked about");
  }

  private static <Q extends Question> LocalDate on(Keys<Q> k) {
    return k.need("on", DAY, Question::on, "the day asked about");
  }

  private static <Q extends Question> @Nullable LocalDate known(Keys<Q> k) {
    return k.may(
        "known-on",
        Shapes.LAST_DAY,
        Question::knownOn,
        "the last day whose knowledge may be used; left out: all there is");
  }

  private static Question.Practise practise(Keys<Question.Practise> k) {
    var subject =
        k.need(
            "practise",
            SUBJECT,
            it -> new Subject(it.patents(), it.standard()),
            "may somebody do this under these patents?");
    String actor = k.need("actor", PARTY, Question.Practise::actor, "who would act");
    String in = in(k);
    var acts = k.need("act", ScopeKeys.SOME_ACTS, Question.Practise::acts, "what it would do");
    String product =
        k.need("product", Shapes.PRODUCT, Question.Practise::product, "the product or units");
    var maker = k.may("for", PARTY, Question.Practise::maker, "party it makes for");
    var unit =
        k.may(
            "unit",
            Shapes.LONG,
            Question.Practise::unit,
            "number of the unit in the order of sale");
    return new Question.Practise(
        subject.patents(),
        subject.standard(),
        actor,
        in,
        acts,
        product,
        maker,
        unit,
        on(k),
        known(k));
  }

  private static Question.Owner owner(Keys<Question.Owner> k) {
    String patent = k.need("owner", Shapes.PATENT, Question.Owner::patent, "who owns it?");
    String in = in(k);
    var asker =
        k.may(
            "asker",
            PARTY,
            Question.Owner::asker,
            "of whom it is asked whether it may" + " sue alone");
    return new Question.Owner(patent, in, asker, on(k), known(k));
  }

  private static Question.Encumbrances encumbrances(Keys<Question.Encumbrances> k) {
    var patents =
        k.need(
            "encumbrances",
            Shapes.PATENTS,
            Question.Encumbrances::patents,
            "what comes along for whoever buys these?");
    String in = in(k);
    String buyer = k.need("buyer", PARTY, Question.Encumbrances::buyer, "who buys");
    return new Question.Encumbrances(patents, in, buyer, on(k), known(k));
  }

  private static Question.Conflicts conflicts(Keys<Question.Conflicts> k) {
    var patents =
        k.need(
            "conflicts",
            Shapes.PATENTS,
            Question.Conflicts::patents,
            "which instruments about these collide?");
    return new Question.Conflicts(patents, in(k), on(k), known(k));
  }

  /// The shape of what is expected of the answer to a question.
  static Shape<? extends Expectation> expected(Question question) {
    return switch (question) {
      case Question.Practise _ -> PERMISSION;
      case Question.Owner _ -> TITLE;
      case Question.Encumbrances _ -> INVENTORY;
      case Question.Conflicts _ -> COLLISIONS;
    };
  }

  private static final Shape<Expectation.Permission> PERMISSION =
      new Shape<>(
          VERDICT.words(),
          (yaml, notes) -> VERDICT.reading().read(yaml, notes).map(Expectation.Permission::new),
          it -> VERDICT.writing().apply(it.verdict()),
          VERDICT.schema(),
          () -> new Expectation.Permission(Verdict.NOT_SHOWN));

  private static final Shape<Expectation.Title> TITLE = Keys.map("map", QuestionForms::title);

  private static final Shape<Expectation.Inventory> INVENTORY =
      Keys.map(
          "map",
          k ->
              new Expectation.Inventory(
                  k.may(
                      "items",
                      ITEM.set("list of " + ITEM.words()),
                      Expectation.Inventory::items,
                      "the burdens"),
                  k.may(
                      "inbound",
                      ITEM.set("list of `{item}`"),
                      Expectation.Inventory::inbound,
                      "grants of the buyer's own that capture the patents"),
                  k.may("flags", NAMES, Expectation.Inventory::flags, "codes of conflicts")));

  private static final Shape<Expectation.Collisions> COLLISIONS =
      Keys.map(
          "map",
          k ->
              new Expectation.Collisions(
                  k.need(
                      "flags",
                      FLAG.set("list of " + FLAG.words()),
                      Expectation.Collisions::flags,
                      "the conflicts")));

  /// What any answer may be expected to be, for the schema.
  static ObjectNode schemaOfExpected() {
    return Shape.anyOf(
        List.of(
            PERMISSION.schema().get(),
            TITLE.schema().get(),
            INVENTORY.schema().get(),
            COLLISIONS.schema().get()));
  }

  private static final Shape<Holders> HOLDERS =
      new Shape<>(
          "parties, or map of party to share",
          (yaml, notes) ->
              yaml instanceof Yaml.Entries
                  ? Shapes.OWNERS
                      .reading()
                      .read(yaml, notes)
                      .map(it -> new Holders(it.keySet(), it))
                  : NAMES.reading().read(yaml, notes).map(it -> new Holders(it, Map.of())),
          it ->
              it.shares().isEmpty()
                  ? NAMES.writing().apply(it.names())
                  : Shapes.OWNERS.writing().apply(it.shares()),
          () -> Shape.anyOf(List.of(NAMES.schema().get(), Json.object().put("type", "object"))),
          () -> new Holders(Set.of(), Map.of()));

  private static final Key<Expectation.Title, Holders> LEGAL =
      Key.orNull(
          "legal",
          HOLDERS,
          QuestionForms::holders,
          "holders of legal title, or map of holder to share");

  private static final Key<Expectation.Title, Answer.Title.Status> STATUS =
      Key.orNull(
          "status",
          Shape.oneOf(Answer.Title.Status.values(), Answer.Title.Status::name),
          Expectation.Title::status,
          "whether the chain is whole");

  private static final Key<Expectation.Title, Set<String>> CANDIDATES =
      Key.orNull("candidates", NAMES, Expectation.Title::candidates, "who may hold it");

  private static final Key<Expectation.Title, Set<String>> MAY_SUE_ALONE =
      Key.orNull(
          "may-sue-alone",
          NAMES,
          Expectation.Title::maySueAlone,
          "who may sue without anybody else");

  private static final Key<Expectation.Title, Set<String>> MAY_NOT_SUE_ALONE =
      Key.orNull("may-not-sue-alone", NAMES, Expectation.Title::mayNotSueAlone, "who may not");

  private static final Key<Expectation.Title, Set<String>> MUST_JOIN =
      Key.orNull("must-join", NAMES, Expectation.Title::mustJoin, "who must join a suit");

  private static final Key<Expectation.Title, Set<String>> NO_STANDING =
      Key.orNull(
          "no-standing",
          NAMES,
          Expectation.Title::noStanding,
          "who may not sue even with the owner");

  private static final Key<Expectation.Title, Set<String>> EFFECTIVE_PATENTEE =
      Key.orNull(
          "effective-patentee",
          NAMES,
          Expectation.Title::effectivePatentee,
          "an exclusive licensee with all substantial rights");

  private static final Key<Expectation.Title, Set<String>> FLAGS =
      Key.orNull("flags", NAMES, Expectation.Title::flags, "codes of conflicts");

  private static Expectation.Title title(Keys<Expectation.Title> k) {
    var legal = k.orNull(LEGAL);
    return new Expectation.Title(
        legal == null ? null : legal.names(),
        legal == null ? Map.of() : legal.shares(),
        k.orNull(STATUS),
        k.orNull(CANDIDATES),
        k.orNull(MAY_SUE_ALONE),
        k.orNull(MAY_NOT_SUE_ALONE),
        k.orNull(MUST_JOIN),
        k.orNull(NO_STANDING),
        k.orNull(EFFECTIVE_PATENTEE),
        k.orNull(FLAGS));
  }

  /// Holders, some with a share.
  private record Holders(Set<String> names, Map<String, Share> shares) {}

  private static @Nullable Holders holders(Expectation.Title title) {
    return title.legal() == null ? null : new Holders(title.legal(), title.shares());
  }

  private static Shapes.@Nullable Or<LocalDate> until(Expectation.Item item) {
    var day = item.until();
    return day == null ? null : day.equals(LocalDate.MAX) ? Shapes.Or.word() : Shapes.Or.of(day);
  }

  private static Expectation.Item item(Keys<Expectation.Item> k) {
    String name = k.need("item", TEXT, Expectation.Item::name, "what it is and whose");
    var fate =
        k.may(
            "is",
            Shape.oneOf(Answer.Fate.values(), Answer.Fate::label),
            Expectation.Item::fate,
            "what becomes of it");
    var until =
        k.may(
            "until",
            Shapes.or("life", DAY),
            QuestionForms::until,
            "first day it is over; `life`: with the patent");
    var condition = k.may("condition", TEXT, Expectation.Item::condition, "on what it depends");
    var against = k.may("against", TEXT, Expectation.Item::against, "against whom");
    var patent = k.may("patent", Shapes.PATENT, Expectation.Item::patent, "on which patent");
    return new Expectation.Item(
        name, fate, until == null ? null : until.orElse(LocalDate.MAX), condition, against, patent);
  }
}
