package licet.notation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Act;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// An answer about rights as an object whose `kind` is `permission`, `title`, `inventory` or
/// `collisions`, with its question, its proof, what is missing and what would change it. All keys
/// always stand there; what is not told is null.
public final class AnswerJson {
  private AnswerJson() {}

  /// The tree of an answer.
  public static ObjectNode write(Answer answer) {
    var node = Json.object();
    switch (answer) {
      case Answer.Permission it -> permission(node, it);
      case Answer.Title it -> title(node, it);
      case Answer.Inventory it -> {
        node.put("kind", "inventory");
        node.set("items", Json.array(it.items(), AnswerJson::item));
        node.set("inbound", Json.array(it.inbound(), AnswerJson::item));
        node.set("flags", Json.array(it.flags(), AnswerJson::flag));
      }
      case Answer.Collisions it -> {
        node.put("kind", "collisions");
        node.set("flags", Json.array(it.flags(), AnswerJson::flag));
      }
    }
    node.set("question", question(answer.question()));
    node.set("because", proof(answer.because()));
    node.set("missing", Json.array(answer.missing(), AnswerJson::missing));
    return node;
  }

  private static void permission(ObjectNode node, Answer.Permission it) {
    node.put("kind", "permission")
        .put("value", it.verdict().label())
        .put("ground", it.ground())
        .put("decidedBy", it.decidedBy());
    var each = Json.object();
    it.each().forEach((patent, verdict) -> each.put(patent, verdict.label()));
    node.set("each", each);
    node.set("tried", Json.array(it.tried(), AnswerJson::proof));
    node.set("wouldChange", Json.texts(it.wouldChange()));
    node.set("notes", Json.texts(it.notes()));
  }

  private static void title(ObjectNode node, Answer.Title it) {
    node.put("kind", "title").put("status", it.status().name());
    var legal = Json.object();
    it.legal().forEach((holder, share) -> legal.put(holder, share.toString()));
    node.set("legal", legal);
    node.set("candidates", Json.texts(it.candidates()));
    node.set("maySueAlone", Json.texts(it.maySueAlone()));
    node.set("mayNotSueAlone", Json.texts(it.mayNotSueAlone()));
    node.set("mustJoin", Json.texts(it.mustJoin()));
    node.set("noStanding", Json.texts(it.noStanding()));
    node.set("effectivePatentee", Json.texts(it.effectivePatentee()));
    node.set("flags", Json.array(it.flags(), AnswerJson::flag));
  }

  private static ObjectNode item(Answer.Item item) {
    var node =
        Json.object()
            .put("item", item.name())
            .put("patent", item.patent())
            .put("fact", item.fact())
            .put("is", item.fate().label())
            .put("against", item.against())
            .put("until", day(item.until()))
            .put("condition", item.condition())
            .put("grows", item.grows())
            .put("rule", item.rule());
    return law(node, item.law());
  }

  private static ObjectNode flag(Answer.Flag flag) {
    var node = Json.object().put("flag", flag.code());
    node.set("facts", Json.texts(flag.facts()));
    return node.put("rule", flag.rule()).put("words", flag.words());
  }

  private static ObjectNode missing(Missing missing) {
    return Json.object()
        .put("kind", missing.kind().label())
        .put("what", missing.what())
        .put("settledBy", missing.settledBy());
  }

  /// The tree of a question, with the keys it has in a file.
  public static ObjectNode question(Question question) {
    var node = Json.object();
    switch (question) {
      case Question.Practise it -> {
        node.set("practise", Json.texts(it.patents()));
        node.put("standard", it.standard()).put("actor", it.actor());
        node.set("act", Json.texts(it.acts().stream().sorted().map(Act::label).toList()));
        node.put("product", it.product()).put("for", it.maker()).put("unit", it.unit());
      }
      case Question.Owner it -> node.put("owner", it.patent()).put("asker", it.asker());
      case Question.Encumbrances it -> {
        node.set("encumbrances", Json.texts(it.patents()));
        node.put("buyer", it.buyer());
      }
      case Question.Conflicts it -> node.set("conflicts", Json.texts(it.patents()));
    }
    return node.put("in", question.in())
        .put("on", question.on().toString())
        .put("known-on", day(question.knownOn()));
  }

  /// The tree of a proof.
  public static ObjectNode proof(Proof proof) {
    return switch (proof) {
      case Proof.Step(var claim, var state, var rule, var law, List<Proof> premises) -> {
        var node = Json.object().put("claim", claim).put("state", state.label()).put("rule", rule);
        law(node, law).set("premises", Json.array(premises, AnswerJson::proof));
        yield node;
      }
      case Proof.Cited it ->
          Json.object()
              .put("fact", it.fact())
              .put("words", it.words())
              .put("source", it.source())
              .put("date", day(it.date()))
              .put("known", day(it.known()))
              .put("recorded", day(it.recorded()));
      case Proof.Absent(var what, var searched, var completeness) ->
          Json.object()
              .put("absent", what)
              .put("searched", searched)
              .put("completeness", completeness);
      case Proof.Assumed(var what, var why) -> Json.object().put("assumed", what).put("why", why);
    };
  }

  private static ObjectNode law(ObjectNode node, @Nullable Law law) {
    if (law == null) {
      return node.putNull("law");
    }
    return node.set(
        "law",
        Json.object()
            .put("country", law.country())
            .put("authority", law.authority())
            .put("weight", law.weight().label()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    boolean told = day != null && !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    return told ? Objects.toString(day) : null;
  }
}
