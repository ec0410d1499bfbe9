package licet.register.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import licet.notation.ClaimJson;
import licet.notation.Json;
import licet.register.deals.Rejected;
import licet.register.deals.Said;
import licet.register.deals.Told;
import licet.register.identity.Parties;
import licet.register.identity.Standing;
import licet.register.identity.Who;
import licet.register.journal.Content;
import licet.register.journal.Digest;
import licet.register.journal.Entry;
import licet.register.journal.Journal;
import licet.register.voice.Fingerprint;
import licet.register.voice.Voices;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.statement.ToldDeal;

/// The journal's entries until an instant, laid out by what they are about.
public final class Ledger {
  /// A day on which only names still in use are used.
  private static final LocalDate NOWADAYS = LocalDate.of(9999, 1, 1);

  private final Map<String, Entry> sourceBySha256 = new TreeMap<>();
  private final Map<String, Content.ReadingRecorded> readingBySha256 = new HashMap<>();
  private final Map<String, Source> correctedBySha256 = new HashMap<>();
  private final Map<String, Content.Reason> withdrawnById = new HashMap<>();
  private final Map<String, Content.StatementCorrected> correctedById = new HashMap<>();
  private final Map<String, Content.Reason> confirmedById = new HashMap<>();
  private final List<Judgement> partyJudgements = new ArrayList<>();
  private final List<Judgement> dealJudgements = new ArrayList<>();
  private final Map<String, List<Entry>> agreementsByName = new TreeMap<>();

  /// Of many reports the claims are the same.
  private final Map<Claim, String> jsonByClaim = new ConcurrentHashMap<>();

  private Ledger() {}

  /// All that was known on an instant.
  ///
  /// @param prints the fingerprint of the text with a digest
  public static Known known(
      Journal journal, Instant on, Gazetteer gazetteer, Function<String, Fingerprint> prints) {
    var ledger = new Ledger();
    journal.read(0, on, ledger::enter);
    return ledger.known(on, gazetteer, prints);
  }

  /// All that is known, and what some entries more would add to it.
  ///
  /// @param more entries that are not in the journal
  /// @param prints the fingerprint of the text with a digest
  public static Known known(
      Journal journal,
      List<Entry> more,
      Gazetteer gazetteer,
      Function<String, Fingerprint> prints) {
    var ledger = new Ledger();
    journal.read(0, Journal.END, ledger::enter);
    more.forEach(ledger::enter);
    return ledger.known(Journal.END, gazetteer, prints);
  }

  private Known known(Instant on, Gazetteer gazetteer, Function<String, Fingerprint> prints) {
    var parties = new Parties(gazetteer, partyJudgements);
    var judgements = Standing.of(dealJudgements, UnaryOperator.identity());
    return new Known(on, parties, judgements, sources(parties, prints), agreements());
  }

  private void enter(Entry entry) {
    switch (entry.content()) {
      case Content.SourceRecorded(var source, _) -> sourceBySha256.put(source.sha256(), entry);
      case Content.ReadingRecorded reading ->
          readingBySha256.put(reading.source().sha256(), reading);
      case Content.Judged(var about, var judgement) -> {
        switch (about) {
          case PARTY -> partyJudgements.add(judgement);
          case DEAL -> dealJudgements.add(judgement);
        }
      }
      case Content.Withdrawn(var id, var reason) -> {
        withdrawnById.put(id, reason);
        confirmedById.remove(id);
      }
      case Content.Restored(var id, _) -> withdrawnById.remove(id);
      case Content.SourceCorrected(var source, _) -> correctedBySha256.put(source.sha256(), source);
      case Content.StatementCorrected it -> {
        correctedById.put(it.id(), it);
        confirmedById.remove(it.id());
      }
      case Content.AgreementWritten(var name, _, _) ->
          agreementsByName.computeIfAbsent(name, _ -> new ArrayList<>()).add(entry);
      case Content.Confirmed(var id, var stands, var reason) -> {
        if (stands) {
          confirmedById.put(id, reason);
        } else {
          confirmedById.remove(id);
        }
      }
    }
  }

  private List<KnownAgreement> agreements() {
    var known = new ArrayList<KnownAgreement>();
    agreementsByName.forEach((name, entries) -> {
      var withdrawn = withdrawnById.get(Content.AgreementWritten.id(name));
      var versions = entries.stream().map(KnownAgreement.Version::of).toList();
      known.add(new KnownAgreement(name, versions, withdrawn == null ? "" : words(withdrawn)));
    });
    return known;
  }

  private List<KnownSource> sources(Parties parties, Function<String, Fingerprint> prints) {
    var voices = voices(prints);
    return sourceBySha256.values().parallelStream()
        .map(entry -> {
          var source = source(entry);
          String voice = voices.getOrDefault(source.sha256(), source.sha256());
          return source(entry, source, voice, parties);
        })
        .toList();
  }

  private KnownSource source(Entry entry, Source source, String voice, Parties parties) {
    var reading = Optional.ofNullable(readingBySha256.get(source.sha256()));
    var withdrawn = Optional.ofNullable(withdrawnById.get(source.sha256()));
    var counting = reading.filter(_ -> withdrawn.isEmpty());
    var rejected = new ArrayList<Rejected>();
    var told = new ArrayList<Told>();
    counting.ifPresent(it -> tell(source, voice, it, parties, told, rejected));
    return new KnownSource(
        source,
        text(entry),
        entry.recordedAt(),
        reading.map(Content.ReadingRecorded::readerVersion).orElse(""),
        voice,
        withdrawn.map(Ledger::words).orElse(""),
        told,
        rejected,
        counting.map(Content.ReadingRecorded::quotes).orElse(List.of()),
        counting.map(Content.ReadingRecorded::facts).orElse(List.of()));
  }

  private Map<String, String> voices(Function<String, Fingerprint> prints) {
    var printBySource = new LinkedHashMap<Source, Fingerprint>();
    for (var entry : sourceBySha256.values()) {
      var source = source(entry);
      if (!withdrawnById.containsKey(source.sha256())) {
        printBySource.put(source, prints.apply(text(entry)));
      }
    }
    return Voices.of(printBySource);
  }

  private Source source(Entry entry) {
    String sha256 = entry.content().subject();
    var corrected = correctedBySha256.get(sha256);
    var reading = readingBySha256.get(sha256);
    if (corrected != null) {
      return corrected;
    }
    return reading != null ? reading.source() : ((Content.SourceRecorded) entry.content()).source();
  }

  private String text(Entry entry) {
    var reading = readingBySha256.get(entry.content().subject());
    return reading != null
        ? reading.textSha256()
        : ((Content.SourceRecorded) entry.content()).textSha256();
  }

  private void tell(
      Source source,
      String voice,
      Content.ReadingRecorded reading,
      Parties parties,
      List<Told> told,
      List<Rejected> rejected) {
    var byRef = new LinkedHashMap<String, List<Statement>>();
    for (var statement : reading.statements()) {
      byRef.computeIfAbsent(statement.deal(), _ -> new ArrayList<>()).add(statement);
    }
    var sameBefore = new HashMap<Object, Integer>();
    byRef.forEach((ref, statements) -> {
      var asRead = new ToldDeal(ref, statements);
      int before = sameBefore.merge(Told.names(asRead), 1, Integer::sum) - 1;
      String id = Told.id(source, asRead, before);
      var said = said(source, id, statements, rejected);
      if (!said.isEmpty()) {
        var deal = new ToldDeal(ref, said.stream().map(Said::statement).toList());
        told.add(new Told(id, source, voice, said, deal, who(source, deal, parties)));
      }
    });
  }

  private List<Said> said(
      Source source, String told, List<Statement> statements, List<Rejected> rejected) {
    var byId = new LinkedHashMap<String, Said>();
    for (var statement : statements) {
      String id = id(source, told, statement);
      byId.putIfAbsent(id, said(id, statement));
    }
    byId.values()
        .removeIf(said -> {
          var withdrawn = withdrawnById.get(said.id());
          return withdrawn != null && rejected.add(new Rejected(told, said, words(withdrawn)));
        });
    return List.copyOf(byId.values());
  }

  private Said said(String id, Statement statement) {
    var correction = correctedById.get(id);
    var confirmation = confirmedById.get(id);
    String confirmedBy = confirmation == null ? "" : words(confirmation);
    if (correction == null || correction.claim().equals(statement.claim())) {
      return new Said(id, statement, statement, "", confirmedBy);
    }
    var claimed =
        new Statement(
            statement.deal(),
            correction.claim(),
            statement.passage(),
            statement.certainty(),
            statement.confidence(),
            statement.why());
    return new Said(id, claimed, statement, words(correction.reason()), confirmedBy);
  }

  private String id(Source source, String told, Statement statement) {
    return Digest.of(
        "said",
        source.sha256(),
        told,
        jsonByClaim.computeIfAbsent(statement.claim(), claim -> Json.line(ClaimJson.write(claim))),
        Integer.toString(statement.passage().start()),
        Integer.toString(statement.passage().end()));
  }

  private static Map<String, Who> who(Source source, ToldDeal deal, Parties parties) {
    var day =
        deal.date()
            .or(() -> Optional.ofNullable(source.published()))
            .map(date -> date.first())
            .orElse(NOWADAYS);
    var who = new HashMap<String, Who>();
    for (var party : deal.claims(Claim.Involves.class).toList()) {
      who.computeIfAbsent(party.party(), name -> parties.who(name, day));
    }
    return who;
  }

  private static String words(Content.Reason reason) {
    return reason.by() + ": " + reason.because();
  }
}
