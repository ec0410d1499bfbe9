package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import licet.vocabulary.answer.Answer.Fate;
import licet.vocabulary.answer.Answer.Flag;
import licet.vocabulary.answer.Answer.Inventory;
import licet.vocabulary.answer.Answer.Item;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// What comes along for whoever buys some patents on a day (Z1 to Z5).
///
/// Each instrument is judged by itself, under every reading of what is open about it.
final class PurchaseAnswer {
  private static final String CLOSING = "the closing";

  private final Question.Encumbrances question;
  private final Ledger ledger;
  private final LocalDate day;
  private final List<Item> items = new ArrayList<>();
  private final List<Item> inbound = new ArrayList<>();
  private final List<Proof> shown = new ArrayList<>();
  private final List<Proof> shownInbound = new ArrayList<>();
  private final Set<Missing> missing = new LinkedHashSet<>();

  private PurchaseAnswer(Question.Encumbrances question, Ledger ledger) {
    this.question = question;
    this.ledger = ledger;
    day = question.on();
  }

  /// The answer from the facts known.
  static Inventory of(Question.Encumbrances question, Ledger ledger) {
    var of = new PurchaseAnswer(question, ledger);
    question.patents().forEach(of::list);
    var asked =
        new Question.Conflicts(
            question.patents(), question.in(), question.on(), question.knownOn());
    var flags = CollisionAnswer.flags(asked, ledger);
    return new Inventory(
        question,
        List.copyOf(of.items),
        List.copyOf(of.inbound),
        flags,
        of.proof(flags),
        List.copyOf(of.missing));
  }

  private void list(String patent) {
    var closing = closing(patent);
    boolean told = ledger.all().contains(closing);
    var sold = told ? ledger : ledger.with(closing);
    var before = new Titles(ledger, _ -> true).traced(patent, question.in());
    statutory(patent);
    for (var lien : ledger.all(Lien.class)) {
      lien(lien, patent, before, closing);
    }
    for (var grant : Exercised.grants(ledger)) {
      if (!grant.given().date().isAfter(day) && grant.kind() != Grant.Kind.BRAND) {
        grant(grant, patent, sold, closing);
      }
    }
    for (var agreement : ledger.all(CoOwnerAgreement.class)) {
      boolean about = Patents.named(agreement.patents(), patent);
      if (about && !agreement.given().date().isAfter(day)) {
        add(
            new Item(
                "co-owner agreement",
                patent,
                agreement.id(),
                Fate.RUNS_IF,
                null,
                null,
                "notice",
                false,
                "Z3",
                null));
      }
    }
  }

  private void add(Item item) {
    add(item, List.of());
  }

  /// Lists an item with what shows it.
  private void add(Item item, List<Proof> from) {
    items.add(item);
    shown.add(step(item, from));
  }

  /// An item as a step of the proof.
  private Proof step(Item item, List<Proof> from) {
    var claim = item.name() + ": " + item.fate().label();
    var premises = new ArrayList<>(ledger.cited(item.fact()));
    from.forEach(each -> premises.add(supposing(each)));
    return new Proof.Step(claim, Proof.State.HOLDS, item.rule(), item.law(), premises);
  }

  /// A proof in which the closing is taken for so, where no fact tells of it.
  private Proof supposing(Proof proof) {
    return switch (proof) {
      case Proof.Step(var claim, var state, var rule, var law, var premises) ->
          new Proof.Step(claim, state, rule, law, premises.stream().map(this::supposing).toList());
      case Proof.Cited cited when cited.fact().equals(CLOSING) ->
          new Proof.Assumed(
              question.buyer() + " buys on " + day, "the question supposes a purchase");
      case Proof.Cited _, Proof.Absent _, Proof.Assumed _ -> proof;
    };
  }

  /// The transfer to the buyer on the day, or one that stands in for it.
  private Transfer closing(String patent) {
    for (var deed : Contest.about(ledger, patent)) {
      boolean titular =
          deed.kind() != Transfer.Kind.RIGHT_TO_SUE && deed.words() != Transfer.Words.PROMISE;
      if (titular && deed.given().date().equals(day) && deed.to().contains(question.buyer())) {
        return deed;
      }
    }
    var chain = new Titles(ledger, _ -> true).of(patent, question.in());
    var seller = chain.holders(day).keySet().stream().findFirst().orElse("the seller");
    return new Transfer(
        new Given(CLOSING, day, Integer.MAX_VALUE, day, null, CLOSING, null),
        List.of(patent),
        seller,
        List.of(question.buyer()),
        Share.WHOLE,
        Transfer.Kind.ASSIGNMENT,
        Transfer.Words.PRESENT,
        null,
        null,
        true,
        Set.of(),
        Truth.UNKNOWN,
        Truth.UNKNOWN,
        Set.of(),
        Set.of(),
        false,
        Set.of(),
        true);
  }

  private void statutory(String patent) {
    var fact = new Patents(ledger).in(patent, question.in()).orElse(null);
    if (fact != null && fact.government() != null) {
      add(
          new Item(
              fact.government() + " license",
              patent,
              fact.id(),
              Fate.RUNS,
              null,
              null,
              null,
              false,
              "U8",
              LawBook.shipped().on("U8", "license", "US", day).law()));
    }
  }

  private void lien(Lien lien, String patent, TracedChain chain, Transfer closing) {
    boolean released = lien.released() != null && !lien.released().isAfter(day);
    boolean signed = !lien.given().date().isAfter(day);
    if (released || !signed || !Burdens.pledged(lien, patent, chain, day.minusDays(1))) {
      return;
    }
    var name = "security interest of " + lien.to();
    if (closing.freeOf().contains(lien.id())) {
      add(lien(name, patent, lien, Fate.ENDS_AT_CLOSING, null, null));
      return;
    }
    var row = LawBook.shipped().on("W7", "unrecorded-lien", chain.law(), day);
    boolean contested = row.law().weight() == Law.Weight.CONTESTED;
    if (lien.filed() == Lien.Filing.OFFICE || !contested) {
      add(lien(name, patent, lien, Fate.RUNS, null, null));
    } else {
      var creditor = LawBook.shipped().on("W7", "lien-creditor", chain.law(), day);
      if (lien.filed() == Lien.Filing.STATE) {
        add(lien(name, patent, lien, Fate.RUNS, "trustee", creditor.law()));
      }
      add(lien(name, patent, lien, Fate.DISPUTED, "later title purchaser", row.law()));
    }
  }

  private static Item lien(
      String name,
      String patent,
      Lien lien,
      Fate fate,
      @Nullable String against,
      @Nullable Law law) {
    return new Item(
        name, patent, lien.id(), fate, against, lien.released(), null, false, "W7", law);
  }

  private void grant(Grant grant, String patent, Ledger sold, Transfer closing) {
    var parties = new Parties(ledger);
    var buyer = parties.names(day, question.buyer());
    if (buyer.contains(grant.by())) {
      own(grant, patent, sold, closing);
      return;
    }
    if (!grant.to().isEmpty() && buyer.containsAll(grant.to())) {
      return;
    }
    var readings =
        Readings.of(reading -> {
          var matter = new Matter(sold, reading);
          var fates = new Fates(matter, patent, question.in(), closing, day);
          return Optional.ofNullable(fates.of(grant));
        });
    var found = settle(readings);
    if (found != null) {
      boolean seller = parties.names(day, closing.from()).contains(grant.by());
      var from = new ArrayList<>(found.from());
      from.add(reach(grant));
      add(item(BurdenWords.of(grant, seller), patent, grant, found), from);
      duties(grant, patent, closing);
    }
  }

  /// One fate out of all readings: where they differ on what is contested, disputed; where they
  /// differ on what is untold, on condition.
  private Fates.@Nullable Found settle(Readings<Optional<Fates.Found>> readings) {
    Function<Optional<Fates.Found>, Object> fate =
        found -> found.map(each -> each.fate().label()).orElse("");
    var first = readings.outcomes().getFirst().decided();
    if (readings.agree(fate)) {
      return first.orElse(null);
    }
    var bearing = readings.bearing(fate);
    bearing.forEach(point -> missing.add(point.missing()));
    var all = readings.outcomes().stream().flatMap(each -> each.decided().stream()).toList();
    var contested =
        bearing.stream().filter(point -> point.missing().kind() != Missing.Kind.UNTOLD).findFirst();
    if (contested.isPresent()) {
      var rule = all.getFirst().rule();
      return new Fates.Found(Fate.DISPUTED, null, rule, contested.get().law());
    }
    var condition = all.stream().map(Fates.Found::condition).filter(Objects::nonNull).findFirst();
    var why = condition.orElse(bearing.isEmpty() ? null : bearing.getFirst().missing().what());
    return new Fates.Found(Fate.RUNS_IF, why, all.getFirst().rule(), all.getFirst().law());
  }

  private static Item item(String name, String patent, Grant grant, Fates.Found found) {
    return new Item(
        name,
        patent,
        grant.id(),
        found.fate(),
        null,
        until(grant),
        found.condition(),
        grows(grant),
        found.rule(),
        found.law());
  }

  private static @Nullable LocalDate until(Grant grant) {
    return grant.life().until() instanceof Term.Stated<LocalDate>(var until)
            && !grant.life().irrevocable()
        ? until
        : null;
  }

  /// How long a grant lasts, whether more may come to rely on it, and whom it keeps out (Z2).
  private Proof reach(Grant grant) {
    var until = until(grant);
    var claim =
        grant.id()
            + (until == null ? " has no last day" : " lasts until " + until)
            + (grows(grant) ? ", more may join" : ", nobody else joins")
            + (grant.kind().excludes() ? ", and it keeps others out" : "");
    return new Proof.Step(claim, Proof.State.HOLDS, "Z2", null, ledger.cited(grant.id()));
  }

  /// True if more may come to rely on a grant: a class that is not frozen (A3, A5).
  private static boolean grows(Grant grant) {
    boolean open =
        grant.reach().affiliates() instanceof Term.Stated<Reach.Affiliates>(var affiliates)
            && affiliates.when() != Reach.When.FROZEN;
    boolean class_ = grant.reach().everybody() || grant.reach().membersOf() != null;
    return open || (class_ && grant.kind() != Grant.Kind.SPRINGING);
  }

  /// What else the parties of a grant promised each other stays with them, unless the buyer takes
  /// it over (V3, V5).
  private void duties(Grant grant, String patent, Transfer closing) {
    boolean assumed = closing.assumes().contains(grant.id());
    var fate = assumed ? Fate.RUNS : Fate.STAYS;
    for (var duty : grant.standing().duties()) {
      add(
          new Item(
              duty,
              patent,
              grant.id(),
              fate,
              null,
              until(grant),
              null,
              false,
              assumed ? "V5" : "V3",
              null));
    }
  }

  /// A grant of the buyer: made at the closing, or an older one that takes the patent in.
  private void own(Grant grant, String patent, Ledger sold, Transfer closing) {
    boolean back = grant.to().contains(closing.from());
    boolean fresh = grant.given().date().equals(day);
    var readings =
        Readings.of(reading -> {
          var matter = new Matter(sold, reading);
          var conduct = Conducts.by(closing.from(), patent, question.in(), day);
          return grant.kind().permits()
              && matter.power.force(grant, conduct).so()
              && matter.lifetime.finding(grant, conduct).so()
              && matter.capture.finding(grant, conduct).so();
        });
    readings.bearing(so -> so).forEach(point -> missing.add(point.missing()));
    if (readings.outcomes().stream().noneMatch(Readings.Outcome::decided)) {
      return;
    }
    boolean sure = readings.agree(so -> so);
    if (fresh) {
      var name = back ? "license-back " + closing.from() : BurdenWords.of(grant, true);
      add(item(name, patent, grant, Fates.Found.of(Fate.NEW, "Z4")), List.of());
      duties(grant, patent, closing);
    } else {
      var fate = sure ? Fate.RUNS : Fate.RUNS_IF;
      var open = readings.bearing(so -> so).stream().findFirst().map(p -> p.missing().what());
      var found = new Fates.Found(fate, open.orElse(null), "Z5", null);
      var item = item(BurdenWords.of(grant, true), patent, grant, found);
      inbound.add(item);
      shownInbound.add(step(item, List.of()));
    }
  }

  /// The steps of the items, of those inbound and of the collisions, in this order.
  private Proof proof(List<Flag> flags) {
    var steps = new ArrayList<>(shown);
    steps.addAll(shownInbound);
    if (steps.isEmpty()) {
      steps.add(
          new Proof.Absent("an instrument alive or latent on " + day, "all facts known", null));
    }
    steps.addAll(CollisionAnswer.steps(flags, ledger));
    var claim = "what comes along for " + question.buyer() + " on " + day;
    return new Proof.Step(claim, Proof.State.HOLDS, "Z1", null, steps);
  }
}
