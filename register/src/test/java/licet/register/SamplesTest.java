package licet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import licet.notation.ExpectedReading;
import licet.notation.ExpectedReading.ExpectedDeal;
import licet.register.deals.Deal;
import licet.register.deals.Told;
import licet.vocabulary.statement.Claim;
import org.junit.jupiter.api.Test;

/// The samples of all languages together, read as careful people read them.
final class SamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("licet.root", "..")).resolve("samples");

  private final World world = world();

  @Test
  void reports_of_one_event_in_several_languages_make_one_deal() {
    int joined = 0;
    var told = world.deals().stream().flatMap(deal -> deal.told().stream()).toList();
    for (var one : told) {
      for (var other : told) {
        if (one.id().compareTo(other.id()) < 0 && plainlyOne(one, other)) {
          assertThat(world.known().deal(one.id()))
              .as("%s and %s: %s", path(one), path(other), one.parties())
              .isEqualTo(world.known().deal(other.id()));
          joined++;
        }
      }
    }
    assertThat(joined).isGreaterThan(10);
  }

  @Test
  void no_deal_is_told_with_dates_of_two_seasons() {
    for (var deal : world.deals()) {
      var days = deal.dates().stream().map(it -> it.value()).toList();
      for (var one : days) {
        for (var other : days) {
          boolean apart = ChronoUnit.DAYS.between(one.last(), other.first()) > 120;
          assertThat(apart).as("%s: %s and %s", deal.title(), one, other).isFalse();
        }
      }
    }
  }

  @Test
  void each_sample_tells_each_of_its_deals_apart() {
    for (var deal : world.deals()) {
      assertThat(deal.sources()).as(deal.title()).hasSameSizeAs(deal.told());
    }
    assertThat(world.deals()).filteredOn(deal -> languages(deal) > 1).hasSizeGreaterThan(10);
  }

  private static boolean plainlyOne(Told one, Told other) {
    var left = one.deal().date();
    return left.isPresent()
        && left.get().precision() == 3
        && left.equals(other.deal().date())
        && one.parties().size() > 1
        && one.parties().equals(other.parties())
        && one.deal().kinds().stream().anyMatch(other.deal().kinds()::contains)
        && !one.source().equals(other.source());
  }

  private static String path(Told told) {
    return told.source().path();
  }

  private static long languages(Deal deal) {
    return deal.sources().stream().map(source -> source.language()).distinct().count();
  }

  private static World world() {
    var world = new World();
    try (var files = Files.walk(SAMPLES)) {
      for (var file : files.filter(it -> it.toString().endsWith(".expected.json")).toList()) {
        world.add(report(ExpectedReading.read(file)).reading());
      }
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return world;
  }

  private static Report report(ExpectedReading expected) {
    var report = Report.at(expected.path()).language(expected.language());
    if (expected.published() != null) {
      report.published(expected.published().toString());
    }
    for (var deal : expected.deals()) {
      report.tell(deal.main(), "", "", telling -> claims(deal).forEach(telling::say));
    }
    return report;
  }

  private static List<Claim> claims(ExpectedDeal deal) {
    var claims = new ArrayList<Claim>(deal.parties());
    deal.kinds().stream().sorted().map(Claim.OfKind::new).forEach(claims::add);
    claims.add(new Claim.InStatus(deal.status()));
    deal.money().stream().map(Claim.Pays::new).forEach(claims::add);
    if (deal.date() != null) {
      claims.add(new Claim.MadeOn(deal.date()));
    }
    if (deal.patents() != null) {
      claims.add(new Claim.CountsPatents(deal.patents()));
    }
    return claims;
  }
}
