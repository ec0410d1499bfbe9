package licet.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.MoneyRole;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.patent.PatentNumber;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Certainty;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.PartyFact;
import licet.vocabulary.statement.Quotation;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Readings drawn at random from a seed, with every sort of claim and awkward texts.
final class Readings {
  private static final List<String> TEXTS =
      List.of("", "a \"b\"\n\tc\\", "Hãng Xiaomi", "小米集团", "\uD83D\uDCF1 5G", "\u2028\u0000", "=1");

  private final Random random;

  Readings(long seed) {
    random = new Random(seed);
  }

  Reading next() {
    String text = "x".repeat(random.nextInt(40));
    return new Reading(
        source(), text, many(this::statement), many(this::quotation), many(this::fact));
  }

  private Source source() {
    return new Source(
        text(),
        "%064x".formatted(random.nextLong()),
        pick(SourceKind.values()),
        pick(Confidentiality.values()),
        maybe(text()),
        maybe(date()),
        maybe(text()));
  }

  private Statement statement() {
    double confidence = 1 - random.nextDouble();
    return new Statement(text(), claim(), passage(), pick(Certainty.values()), confidence, text());
  }

  private Claim claim() {
    return switch (random.nextInt(12)) {
      case 0 -> new Claim.ToldAsNews(random.nextBoolean());
      case 1 -> new Claim.OfKind(pick(DealKind.values()));
      case 2 -> new Claim.InStatus(pick(Status.values()));
      case 3 -> new Claim.Involves(text(), text(), roles());
      case 4 -> new Claim.MadeOn(date());
      case 5 -> new Claim.CountsPatents(new PatentCount.Stated(1 + random.nextInt(9_999)));
      case 6 -> new Claim.CountsPatents(new PatentCount.Undisclosed());
      case 7 -> new Claim.NamesPatent(new PatentNumber("EP", text(), text()));
      case 8 -> new Claim.Pays(new Sum(amount(), pick(Per.values()), pick(MoneyRole.values())));
      case 9 -> new Claim.CoversStandard(text());
      case 10 -> new Claim.CoversTechnology(text());
      default -> random.nextBoolean() ? new Claim.HoldsIn(text()) : new Claim.Runs(text());
    };
  }

  private Sum.Amount amount() {
    return switch (random.nextInt(3)) {
      case 0 -> new Sum.Amount.Known(Json.plain(figure()), "USD");
      case 1 -> new Sum.Amount.Undisclosed();
      default -> new Sum.Amount.ToBeSet();
    };
  }

  private BigDecimal figure() {
    return new BigDecimal(random.nextLong(1_000_000_000_000L)).movePointLeft(random.nextInt(4));
  }

  private Quotation quotation() {
    return new Quotation(
        maybe(text()),
        maybe(text()),
        maybe(text()),
        passage(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private PartyFact fact() {
    return new PartyFact(
        text(),
        pick(PartyFact.Kind.values()),
        Json.plain(figure()),
        maybe("EUR"),
        maybe("year"),
        passage());
  }

  private Passage passage() {
    String quote = text();
    int start = random.nextInt(1000);
    return new Passage(start, start + quote.codePointCount(0, quote.length()), quote);
  }

  private PartialDate date() {
    int precision = random.nextInt(3);
    return new PartialDate(
        1990 + random.nextInt(40),
        precision == 0 ? 0 : 1 + random.nextInt(12),
        precision < 2 ? 0 : 1 + random.nextInt(28));
  }

  private Set<Role> roles() {
    var roles = EnumSet.noneOf(Role.class);
    for (int i = random.nextInt(3); i > 0; i--) {
      roles.add(pick(Role.values()));
    }
    return roles;
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private <T> List<T> many(java.util.function.Supplier<T> one) {
    var list = new ArrayList<T>();
    for (int i = random.nextInt(6); i > 0; i--) {
      list.add(one.get());
    }
    return list;
  }
}
