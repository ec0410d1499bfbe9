package licet.bench.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Scope;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.fact.Standing;
import licet.vocabulary.fact.Subject;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.question.Question;
import licet.vocabulary.time.Period;

/// A made-up ledger of a size, the same for the same seed: patents of several countries with their
/// families, assignments of some of them, groups of companies, licenses and covenants that capture
/// by owner and days, lists, exclusive licenses, lapses, mergers.
final class Ledgers {
  private static final List<Act> ACTS = List.of(Act.values());

  private static final LocalDate START = LocalDate.of(1998, 1, 1);
  private static final List<String> COUNTRIES = List.of("US", "US", "US", "DE", "CN", "JP", "GB");
  private static final int SAMPLES = 8;

  final long seed;
  final int patents;
  final int events;
  final int grants;
  final int parties;
  private final int[][] ownedByParty;

  /// A ledger of so many patents, title events and grants.
  Ledgers(long seed, int patents, int events, int grants) {
    this.seed = seed;
    this.patents = patents;
    this.events = events;
    this.grants = grants;
    parties = Math.max(40, Math.min(40_000, patents / 50));
    ownedByParty = new int[parties][SAMPLES];
    for (int i = 0; i < Math.min(patents, 400 * parties); i++) {
      ownedByParty[owner(i)][(i >>> 3) % SAMPLES] = i;
    }
  }

  /// The facts, one after the other.
  Stream<Fact> facts() {
    return Stream.of(
            IntStream.range(0, patents).mapToObj(this::patent),
            IntStream.range(0, events).mapToObj(this::transfer),
            IntStream.range(0, events / 5).mapToObj(this::lapse),
            IntStream.range(0, stakes()).mapToObj(this::stake),
            IntStream.range(0, grants / 100).mapToObj(this::merger),
            IntStream.range(0, grants).mapToObj(this::grant))
        .flatMap(each -> each.map(Fact.class::cast));
  }

  private SplittableRandom random(int kind, int at) {
    return new SplittableRandom(seed * 31 + kind * 0x9e3779b97f4a7c15L + at);
  }

  /// The first owner of a patent: few have many, many have few.
  int owner(int patent) {
    double part = random(1, patent).nextDouble();
    return (int) (parties * part * part * part);
  }

  /// The country of a patent.
  String country(int patent) {
    return COUNTRIES.get(patent % COUNTRIES.size());
  }

  /// The number of a patent.
  String number(int patent) {
    return country(patent) + (1_000_000 + patent);
  }

  /// The day a patent was granted.
  LocalDate granted(int patent) {
    return START.plusDays(random(2, patent).nextInt(9000));
  }

  /// The number of a party.
  static int party(String name) {
    return Integer.parseInt(name.substring("Company ".length()));
  }

  /// A patent as a row of a table.
  String patentRow(int patent) {
    var granted = granted(patent);
    return row(number(patent), country(patent), owner(patent), granted, granted.plusDays(6400));
  }

  /// A step of title as a row: where the register counts it passes on the day of its entry.
  String titleRow(int event) {
    int patent = patentOf(event);
    boolean register = country(patent).equals("CN") || country(patent).equals("JP");
    int from = event % 5 == 1 ? taker(event - 1) : owner(patent);
    return row(number(patent), from, taker(event), passed(event).plusDays(register ? 20 : 0));
  }

  String lapseRow(int at) {
    var lapse = lapse(at);
    return row(lapse.patent(), lapse.given().date());
  }

  /// How many stakes there are.
  int stakes() {
    return 3 * groups();
  }

  String stakeRow(int at) {
    var stake = stake(at);
    return row(
        party(stake.holder()),
        party(stake.in()),
        60 + at % 3,
        stake.given().date(),
        stake.until() == null ? "\\N" : stake.until());
  }

  String licenseRow(int grant) {
    if (exclusive(grant)) {
      return "";
    }
    var signed = signed(grant);
    boolean listed = listed(grant);
    return row(
        grant,
        grantor(grant),
        grantee(grant),
        grant % 2 == 0,
        grant % 6 == 0,
        signed,
        grant % 3 == 0 ? signed.plusDays(3650) : "\\N",
        listed ? "\\N" : signed.minusDays(500),
        listed ? "\\N" : signed.plusDays(1500));
  }

  String listedRows(int grant) {
    var rows = new StringBuilder();
    if (listed(grant)) {
      list(grant).forEach(number -> rows.append(row(grant, number)));
    }
    return rows.toString();
  }

  private static String row(Object... cells) {
    return Stream.of(cells).map(Object::toString).collect(Collectors.joining("\t")) + "\n";
  }

  /// The name of a party.
  static String party(int party) {
    return "Company " + party;
  }

  private PatentFact patent(int patent) {
    var granted = granted(patent);
    return new PatentFact(
        Given.of("P" + patent, granted),
        number(patent),
        Set.of(country(patent)),
        false,
        Map.of(party(owner(patent)), Share.WHOLE),
        List.of(),
        null,
        granted.minusDays(900),
        granted,
        false,
        granted.plusDays(6400),
        "family " + patent / 4,
        List.of(),
        Set.of(),
        null,
        null);
  }

  /// The patent that an event is about; two in ten pass on what the event before them passed.
  int patentOf(int event) {
    int base = event % 5 == 1 ? event - 1 : event;
    return (int) ((long) base * (patents / Math.max(1, events)));
  }

  private Transfer transfer(int event) {
    boolean second = event % 5 == 1;
    int patent = patentOf(event);
    int from = second ? taker(event - 1) : owner(patent);
    var day = passed(event);
    return new Transfer(
        Given.of("T" + event, day),
        List.of(number(patent)),
        party(from),
        List.of(party(taker(event))),
        Share.WHOLE,
        Transfer.Kind.ASSIGNMENT,
        Transfer.Words.PRESENT,
        null,
        day.plusDays(20),
        true,
        Set.of(),
        Truth.YES,
        Truth.UNKNOWN,
        Set.of(),
        Set.of(),
        false,
        Set.of(),
        true);
  }

  /// To whom a patent passed.
  int taker(int event) {
    int taker = random(3, event).nextInt(parties);
    int from = event % 5 == 1 ? taker(event - 1) : owner(patentOf(event));
    return taker == from ? (taker + 1) % parties : taker;
  }

  /// The day it was signed away.
  LocalDate passed(int event) {
    int later = 100 + random(4, event % 5 == 1 ? event - 1 : event).nextInt(2000);
    return granted(patentOf(event)).plusDays(event % 5 == 1 ? later + 900L : later);
  }

  private PatentStatus lapse(int at) {
    int patent = (int) ((long) at * 7919 % patents);
    var day = granted(patent).plusDays(1400);
    return new PatentStatus(
        Given.of("S" + at, day), number(patent), PatentStatus.Kind.LAPSED, null, null, true);
  }

  private int groups() {
    return parties / 10;
  }

  /// In each group a parent holds two companies, one of them through the first.
  private Stake stake(int at) {
    int parent = at / 3 * 10 % parties;
    int holder = at % 3 == 2 ? parent + 1 : parent;
    int in = parent + 1 + at % 3;
    var until = at % 3 == 1 ? START.plusDays(6000) : null;
    return new Stake(
        Given.of("V" + at, START), party(holder), party(in), Share.of(60 + at % 3, 100), until);
  }

  private Succession merger(int at) {
    int party = parties - 1 - at * 11 % (parties / 2);
    var day = START.plusDays(3000 + at % 4000);
    return new Succession(
        Given.of("M" + at, day),
        Succession.Kind.MERGER,
        party(party),
        party(party / 2),
        null,
        null);
  }

  /// Who grants.
  int grantor(int grant) {
    double part = random(5, grant).nextDouble();
    return (int) (parties * part * part);
  }

  /// Who is granted.
  int grantee(int grant) {
    int grantee = random(6, grant).nextInt(parties) / 10 * 10;
    return grantee == grantor(grant) ? (grantee + 10) % parties : grantee;
  }

  /// The day of signing.
  LocalDate signed(int grant) {
    return START.plusDays(1000 + random(7, grant).nextInt(7000));
  }

  /// True if a grant keeps others out.
  static boolean exclusive(int grant) {
    return grant % 50 == 49;
  }

  /// True if a grant names its patents.
  static boolean listed(int grant) {
    return grant % 10 >= 8;
  }

  /// The patents that a grant names.
  List<String> list(int grant) {
    return IntStream.of(ownedByParty[grantor(grant)]).distinct().mapToObj(this::number).toList();
  }

  private Grant grant(int grant) {
    var signed = signed(grant);
    var days = new Period(signed.minusDays(500), signed.plusDays(1500));
    var subject =
        listed(grant)
            ? Subject.of(Set.copyOf(list(grant)))
            : new Subject(
                Set.of(),
                Set.of(),
                Set.of(),
                Term.of(days),
                false,
                null,
                Set.of(),
                false,
                Set.of(),
                false,
                false);
    var kind =
        exclusive(grant)
            ? Grant.Kind.EXCLUSIVE
            : grant % 6 == 0 ? Grant.Kind.COVENANT : Grant.Kind.LICENSE;
    return new Grant(
        Given.of("G" + grant, signed),
        kind,
        party(grantor(grant)),
        List.of(party(grantee(grant))),
        subject,
        reach(grant),
        Scope.ALL,
        life(grant, signed),
        Standing.PLAIN);
  }

  private static Reach reach(int grant) {
    var down =
        new Reach.Affiliates(
            Term.none(), false, Set.of(Reach.Direction.DOWN), Reach.When.FLOATING, null);
    return new Reach(
        grant % 2 == 0 ? Term.of(down) : Term.none(),
        false,
        null,
        Set.of(),
        Term.none(),
        Term.none(),
        Term.none(),
        false);
  }

  private static Life life(int grant, LocalDate signed) {
    Term<LocalDate> until = grant % 3 == 0 ? Term.of(signed.plusDays(3650)) : Term.none();
    return new Life(null, until, false, null, null, List.of(), false, false, null, null, null);
  }

  /// Questions of all kinds: whoever may do whatever, licensees and their affiliates under patents
  /// of their grantors, owners.
  List<Question.Practise> questions(int count) {
    var random = new Random(seed);
    var questions = new ArrayList<Question.Practise>(count);
    while (questions.size() < count) {
      int patent = random.nextInt(patents);
      int actor = random.nextInt(parties);
      switch (questions.size() % 8) {
        case 0, 1 -> actor = owner(patent);
        case 2, 3, 4, 5 -> {
          int grant = random.nextInt(grants);
          patent = ownedByParty[grantor(grant)][random.nextInt(SAMPLES)];
          actor = grantee(grant) + (random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0);
        }
        default -> {}
      }
      var on = granted(patent).plusDays(random.nextInt(6500));
      questions.add(
          new Question.Practise(
              List.of(number(patent)),
              null,
              party(actor % parties),
              country(patent),
              Set.of(ACTS.get(random.nextInt(ACTS.size()))),
              "phone",
              null,
              null,
              on,
              null));
    }
    return questions;
  }
}
