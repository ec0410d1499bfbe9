package licet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import licet.register.Added.Outcome;
import licet.register.deals.Deal;
import licet.register.journal.Content.Reason;
import licet.register.journal.Journal;
import licet.register.journal.Verification.Whole;
import licet.vocabulary.deal.Role;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Reason WHY = new Reason("misread", "Ann");

  @TempDir Path folder;
  private final World world = new World();

  private static Reading sale() {
    return Report.at("sale.txt")
        .news("Xiaomi=buyer,Microsoft=seller", "patent-sale", it -> it.patents(1500))
        .reading();
  }

  private long entries() {
    return world.register.journal().mark(Journal.END).orElse(Journal.Mark.NONE).number();
  }

  @Test
  void the_same_bytes_read_by_the_same_reader_add_nothing() {
    var register = world.register;
    assertThat(register.add(sale(), "1", NOON).outcome()).isEqualTo(Outcome.NEW);
    long before = entries();

    var elsewhere = withSource(sale(), source -> moved(source, "copy/sale.txt"));

    assertThat(register.add(sale(), "1", NOON).outcome()).isEqualTo(Outcome.KNOWN);
    assertThat(register.add(elsewhere, "1", NOON).outcome()).isEqualTo(Outcome.KNOWN);
    assertThat(entries()).isEqualTo(before);
    assertThat(register.holds(sale().source().sha256())).isTrue();
    assertThat(register.holds("0")).isFalse();
  }

  @Test
  void a_newer_reader_reads_a_source_anew_and_its_reading_counts_from_then_on() {
    world.register.add(sale(), "1", NOON);
    var better =
        Report.at("sale.txt")
            .news(
                "Xiaomi=buyer,Microsoft=seller",
                "patent-sale",
                it -> it.patents(1500).on("2016-05-31"))
            .reading();
    String id = world.deals().getFirst().id();

    var added = world.register.add(better, "2", NOON.plusSeconds(60));

    assertThat(added.outcome()).isEqualTo(Outcome.REREAD);
    assertThat(world.deals())
        .singleElement()
        .satisfies(deal -> {
          assertThat(deal.id()).isEqualTo(id);
          assertThat(deal.date()).contains(PartialDate.parse("2016-05-31"));
        });
    assertThat(world.register.known(NOON).deals().getFirst().date()).isEmpty();
  }

  @Test
  void the_day_of_publication_is_news_but_its_loss_is_none() {
    world.register.add(sale(), "1", NOON);
    var dated = withSource(sale(), source -> published(source, "2016-06-01"));

    assertThat(world.register.add(dated, "1", NOON).outcome()).isEqualTo(Outcome.REREAD);
    assertThat(world.register.add(sale(), "1", NOON).outcome()).isEqualTo(Outcome.KNOWN);
    assertThat(world.known().sources())
        .singleElement()
        .satisfies(it -> assertThat(it.source().published()).hasToString("2016-06-01"));
  }

  @Test
  void several_readings_come_in_together_or_not_at_all() {
    var broken = Report.at("b").text("half \uD83D").reading();

    assertThatThrownBy(() -> world.register.addAll(List.of(sale(), broken), "1", NOON))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(world.known().sources()).isEmpty();
  }

  @Test
  void a_withdrawn_source_counts_no_more_until_it_is_restored() {
    world.add(sale());
    String sha256 = sale().source().sha256();

    world.withdraw(sha256);
    assertThat(world.deals()).isEmpty();
    assertThat(world.known().source(sha256).withdrawn()).isEqualTo("Ann: retracted");

    world.restore(sha256);
    assertThat(world.deals()).hasSize(1);
  }

  @Test
  void a_withdrawn_statement_leaves_the_others() {
    world.add(sale());
    var count = world.deals().getFirst().patents().getFirst().support().getFirst().said();

    world.withdraw(count.id());

    assertThat(world.deals().getFirst().patents()).isEmpty();
    assertThat(world.deals().getFirst().parties()).hasSize(2);
  }

  @Test
  void a_corrected_statement_says_who_corrected_it() {
    world.add(sale());
    var named = world.deals().getFirst().parties().getFirst().named().getFirst().said();
    var claim = new Claim.Involves("Nokia", "Nokla", Set.of(Role.SELLER));

    world.register.correct(named.id(), claim, WHY, NOON);

    var party =
        world.deals().getFirst().parties().stream()
            .filter(it -> it.who().id().equals("nokia"))
            .findFirst()
            .orElseThrow();
    assertThat(party.named().getFirst().said().correctedBy()).isEqualTo("Ann: misread");
    assertThat(party.asWritten()).containsExactly("Nokla");
  }

  @Test
  void what_is_put_right_as_it_was_read_is_no_correction() {
    world.add(sale());
    var said = world.deals().getFirst().parties().getFirst().named().getFirst().said();

    world.register.correct(said.id(), new Claim.Runs("long"), WHY, NOON);
    world.register.correct(said.id(), said.statement().claim(), WHY, NOON);

    assertThat(world.known().statement(said.id())).isEqualTo(said);
  }

  @Test
  void a_confirmation_is_shown_ranks_nothing_and_ends_with_a_correction() {
    world.add(sale());
    var before = world.deals().getFirst();
    var said = before.patents().getFirst().support().getFirst().said();

    world.register.confirm(said.id(), true, WHY, NOON);
    assertThat(world.known().statement(said.id()).confirmedBy()).isEqualTo("Ann: misread");
    assertThat(world.deals().getFirst().title()).isEqualTo(before.title());

    world.register.confirm(said.id(), false, WHY, NOON);
    assertThat(world.known().statement(said.id())).isEqualTo(said);

    world.register.confirm(said.id(), true, WHY, NOON);
    world.register.correct(said.id(), new Claim.Runs("long"), WHY, NOON);
    assertThat(world.known().statement(said.id()).confirmedBy()).isEmpty();
  }

  @Test
  void a_withdrawn_statement_is_still_told_with_its_source() {
    world.add(sale());
    var deal = world.deals().getFirst();
    var count = deal.patents().getFirst().support().getFirst().said();

    world.withdraw(count.id());

    var rejected = world.known().source(sale().source().sha256()).rejected();
    assertThat(rejected).hasSize(1);
    assertThat(rejected.getFirst().said()).isEqualTo(count);
    assertThat(rejected.getFirst().told()).isEqualTo(deal.told().getFirst().id());
    assertThat(rejected.getFirst().withdrawnBy()).isEqualTo("Ann: retracted");
  }

  @Test
  void a_preview_shows_what_would_be_known_and_records_nothing() {
    world.add(sale());
    long before = entries();
    var other = Report.at("b").news("Nokia,Apple", "license", it -> it.on("2011")).reading();

    var preview = world.register.preview(List.of(other, sale()), "1", NOON);

    assertThat(preview.added())
        .extracting(Added::outcome)
        .containsExactly(Added.Outcome.NEW, Added.Outcome.KNOWN);
    assertThat(preview.known().deals()).hasSize(2);
    assertThat(world.deals()).hasSize(1);
    assertThat(entries()).isEqualTo(before);
    assertThat(preview.known().deals()).extracting(it -> it.title()).isEqualTo(afterAdding(other));
  }

  private List<String> afterAdding(Reading reading) {
    world.add(reading);
    return world.deals().stream().map(it -> it.title()).toList();
  }

  @Test
  void a_corrected_source_keeps_its_correction_when_it_is_read_anew() {
    world.add(sale());
    var right = published(sale().source(), "2016-06-01");

    world.register.correct(right, WHY, NOON);
    world.register.add(sale(), "2", NOON);

    assertThat(world.known().source(right.sha256()).source()).isEqualTo(right);
  }

  @Test
  void the_beginning_of_an_id_finds_its_deal_and_so_does_each_id_in_it() {
    world.add(sale());
    world.add(Report.at("b").news("Xiaomi,Microsoft", "patent-sale", _ -> {}).reading());
    var known = world.known();
    var deal = known.deals().getFirst();

    assertThat(deal.told()).hasSize(2);
    for (var told : deal.told()) {
      assertThat(known.deal(told.id())).isSameAs(deal);
      assertThat(known.deal(told.id().substring(0, 8))).isSameAs(deal);
      assertThat(known.told(told.id())).isEqualTo(told);
    }
    assertThat(known.dealsOf("xiaomi")).containsExactly(deal);
  }

  @Test
  void an_id_that_nothing_or_too_much_has_is_refused() {
    for (int i = 0; i < 40; i++) {
      world.add(Report.at("r" + i).news("Firm " + i + ",Nokia", "license", _ -> {}).reading());
    }
    var known = world.known();

    assertThatThrownBy(() -> known.deal("xyz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no deal has the id 'xyz'");
    assertThatThrownBy(() -> known.deal("")).hasMessage("no deal has the id ''");
    // Of 40 ids in hexadecimal some begin alike.
    String shared =
        Stream.of("0123456789abcdef".split(""))
            .filter(it -> known.deals().stream().filter(d -> d.id().startsWith(it)).count() > 1)
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> known.deal(shared)).hasMessageContaining("more than one deal");
  }

  @Test
  void a_register_is_kept_in_a_file_and_found_there_again() {
    String place = "jdbc:sqlite:" + folder.resolve("deals.db");
    try (var register = Register.open(place, World.GAZETTEER)) {
      register.add(sale(), "1", NOON);
    }

    try (var register = Register.open(place, World.GAZETTEER)) {
      assertThat(register.known().deals()).hasSize(1);
      assertThat(register.verify())
          .isInstanceOfSatisfying(Whole.class, it -> assertThat(it.entries()).isEqualTo(2));
      assertThat(register.text(register.known().sources().iterator().next().textSha256()))
          .isEqualTo(sale().text());
    }
  }

  @Test
  void a_place_that_can_hold_no_register_is_refused_by_name() {
    assertThatThrownBy(() -> Register.open("jdbc:oracle:x", World.GAZETTEER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jdbc:oracle:x");
    String nowhere = folder.resolve("no/such/folder/r.db").toString();
    assertThatThrownBy(() -> Register.open(nowhere, World.GAZETTEER))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(nowhere);
  }

  private static Reading withSource(Reading reading, UnaryOperator<Source> change) {
    return new Reading(
        change.apply(reading.source()),
        reading.text(),
        reading.statements(),
        reading.quotes(),
        reading.facts());
  }

  private static Source moved(Source it, String path) {
    return new Source(
        path, it.sha256(), it.kind(), it.mark(), it.language(), it.published(), it.title());
  }

  private static Source published(Source it, String day) {
    return new Source(
        it.path(),
        it.sha256(),
        SourceKind.PRESS,
        Confidentiality.OPEN,
        it.language(),
        PartialDate.parse(day),
        it.title());
  }

  @Test
  void what_many_ask_at_once_is_reckoned_once() throws Exception {
    world.register.add(sale(), "1", NOON);
    try (var threads = Executors.newFixedThreadPool(16)) {
      var asked =
          Collections.nCopies(64, (Callable<List<Deal>>) () -> world.register.known().deals());
      var answers = Collections.newSetFromMap(new IdentityHashMap<List<Deal>, Boolean>());
      for (var answer : threads.invokeAll(asked)) {
        answers.add(answer.get());
      }
      assertThat(answers).hasSize(1);
    }
  }

  @Test
  void many_can_search_while_others_add() throws Exception {
    try (var register = Register.open(folder.resolve("it.db").toString(), World.GAZETTEER);
        var threads = Executors.newFixedThreadPool(8)) {
      var work = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < 40; i++) {
        var report =
            Report.at("sale" + i + ".txt")
                .news("Xiaomi=buyer,Microsoft=seller", "patent-sale", it -> it.patents(1500))
                .reading();
        work.add(() -> register.add(report, "1", NOON).outcome() == Outcome.NEW);
        work.add(() -> register.search("Xiaomi", 100).size() <= 100);
      }
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
      assertThat(register.known().sources()).hasSize(40);
    }
  }
}
