package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import licet.vocabulary.answer.Answer.Flag;
import licet.vocabulary.answer.Answer.Title;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Share;
import licet.vocabulary.question.Question;

/// Who owns a patent on a day, from every reading of what is open (W, D6).
final class OwnerAnswer {
  private final Question.Owner question;
  private final Ledger ledger;

  private OwnerAnswer(Question.Owner question, Ledger ledger) {
    this.question = question;
    this.ledger = ledger;
  }

  /// The answer from the facts known.
  static Title of(Question.Owner question, Ledger ledger) {
    return new OwnerAnswer(question, ledger).answer();
  }

  /// What one reading comes to.
  private record View(
      Map<String, Share> holders,
      boolean gap,
      Suing suing,
      List<Flag> flags,
      Proof because,
      List<Proof> equities) {}

  private View view(Reading reading) {
    var matter = new Matter(ledger, reading);
    var chain = matter.titles.traced(question.patent(), question.in());
    var day = question.on();
    var holders = chain.holders(day);
    var suing =
        chain.law().equals("US")
            ? Suing.of(matter, question)
            : Suing.elsewhere(chain.law(), question.asker());
    var flags = new ArrayList<>(TitleFlags.of(ledger, reading, question.patent(), chain, day));
    flags.removeIf(flag -> flag.code().equals("C14"));
    boolean promised = chain.recordedPromise(day);
    boolean gap =
        promised
            || chain.broken(day).stream()
                .anyMatch(each -> !each.linked() && !chain.closed(each, day));
    var equities = Equities.of(ledger, question.patent(), chain, day);
    return new View(holders, gap, suing, flags, chain.because(day), equities);
  }

  private Title answer() {
    var readings = Readings.of(this::view);
    var first = readings.outcomes().getFirst().decided();
    Function<View, Object> holders = View::holders;
    if (readings.overflow() || !readings.agree(holders)) {
      return open(readings, holders);
    }
    if (first.holders().isEmpty()) {
      var missing =
          new Missing(
              Missing.Kind.UNTOLD, "who first owned " + question.patent(), "the office's record");
      return title(Title.Status.UNKNOWN, first, List.of(), first.because(), List.of(missing));
    }
    boolean gap = readings.outcomes().stream().anyMatch(each -> each.decided().gap());
    var status = gap ? Title.Status.GAP : Title.Status.CLEAR;
    Function<View, Object> who = view -> List.of(view.suing().alone(), view.suing().mustJoin());
    var missing = readings.bearing(who).stream().map(Premise::missing).toList();
    var sure = missing.isEmpty() ? first : unsure(first);
    return title(status, sure, List.of(), proof(first, status), missing);
  }

  /// The same without a word on who may sue, where that is open.
  private static View unsure(View view) {
    var none =
        new Suing(List.of(), List.of(), List.of(), List.of(), List.of(), view.suing().because());
    return new View(
        view.holders(), view.gap(), none, view.flags(), view.because(), view.equities());
  }

  private Title open(Readings<View> readings, Function<View, Object> holders) {
    var candidates = new LinkedHashSet<String>();
    var proofs = new LinkedHashSet<Proof>();
    var flags = new LinkedHashSet<>(readings.outcomes().getFirst().decided().flags());
    for (var outcome : readings.outcomes()) {
      var view = outcome.decided();
      candidates.addAll(view.holders().keySet());
      proofs.add(view.because());
      var codes = view.flags().stream().map(Flag::code).toList();
      flags.removeIf(flag -> !codes.contains(flag.code()));
    }
    var missing = readings.bearing(holders).stream().map(Premise::missing).toList();
    boolean told =
        readings.settledByTelling(holders)
            && missing.stream().anyMatch(each -> each.kind() == Missing.Kind.UNTOLD);
    var status = told ? Title.Status.UNKNOWN : Title.Status.DISPUTED;
    var state = told ? Proof.State.UNKNOWN : Proof.State.DISPUTED;
    var because =
        new Proof.Step(
            "one of " + String.join(", ", candidates) + " holds legal title",
            state,
            "D6",
            null,
            Stream.concat(
                    proofs.stream(), CollisionAnswer.steps(List.copyOf(flags), ledger).stream())
                .toList());
    var nobody =
        new View(
            Map.of(),
            false,
            new Suing(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            List.copyOf(flags),
            because,
            List.of());
    return title(status, nobody, List.copyOf(candidates), because, missing);
  }

  private Proof proof(View view, Title.Status status) {
    var parts = new ArrayList<Proof>();
    parts.add(view.because());
    parts.addAll(view.suing().because());
    parts.addAll(view.equities());
    parts.addAll(CollisionAnswer.steps(view.flags(), ledger));
    LocalDate day = question.on();
    return new Proof.Step(
        TitleWords.holders(view.holders())
            + " on "
            + day
            + "; the chain is "
            + (status == Title.Status.GAP ? "broken" : "whole"),
        Proof.State.HOLDS,
        status == Title.Status.GAP ? "W10" : "W1",
        null,
        parts);
  }

  private Title title(
      Title.Status status,
      View view,
      List<String> candidates,
      Proof because,
      List<Missing> missing) {
    var suing = view.suing();
    return new Title(
        question,
        status,
        view.holders(),
        candidates,
        suing.alone(),
        suing.notAlone(),
        suing.mustJoin(),
        suing.noStanding(),
        suing.effectivePatentee(),
        view.flags(),
        because,
        missing);
  }
}
