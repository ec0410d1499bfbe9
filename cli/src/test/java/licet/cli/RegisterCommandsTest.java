package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import licet.notation.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterCommandsTest {
  @TempDir private Path folder;
  private Commands licet = new Commands(Path.of("none"));
  private Path reports = Path.of("none");

  @BeforeEach
  void fill() {
    licet = new Commands(folder.resolve("licet.db"));
    reports = folder.resolve("reports");
    report("nokia-xiaomi.txt", Reports.crossLicense("Nokia", "Xiaomi", "2017-07-05"));
    report("apple-ericsson.txt", Reports.crossLicense("Apple", "Ericsson", "2022-12-09"));
  }

  private Path report(String name, String text) {
    return Reports.write(reports.resolve(name), text);
  }

  private Commands.Ran run(String... arguments) {
    var ran = licet.run(arguments);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  private String add() {
    return run("add", "--quiet", reports.toString()).out();
  }

  private String idOf(String party) {
    var deals = run("deals", "--party", party, "--format", "jsonl").out().lines().toList();
    assertThat(deals).hasSize(1);
    return Json.parse(deals.getFirst(), "deal").at("/id").stringValue();
  }

  @Test
  void adding_twice_adds_once() {
    assertThat(add()).contains("2 added, 0 already known, 0 reposts, 0 unreadable");
    assertThat(add()).contains("0 added, 2 already known, 0 reposts, 0 unreadable");
    assertThat(run("deals").out().lines()).hasSize(3);
  }

  @Test
  void each_file_is_acknowledged_with_its_digest() {
    var lines = run("add", "--format", "jsonl", reports.toString()).out().lines().toList();

    assertThat(lines).hasSize(2);
    var first = Json.parse(lines.getFirst(), "line");
    assertThat(first.at("/path").stringValue()).endsWith("apple-ericsson.txt");
    assertThat(first.at("/sha256").stringValue()).hasSize(64);
    assertThat(first.at("/outcome").stringValue()).isEqualTo("new");
  }

  @Test
  void deals_are_found_by_party_kind_time_and_language() {
    add();

    assertThat(run("deals", "--party", "Nokia").out()).contains("Xiaomi").doesNotContain("Apple");
    assertThat(run("deals", "--party", "Nokia", "--party", "Apple").out().lines()).hasSize(1);
    assertThat(run("deals", "--kind", "cross-license,patent-sale").out().lines()).hasSize(3);
    assertThat(run("deals", "--kind", "pool").out().lines()).hasSize(1);
    assertThat(run("deals", "--since", "2018").out()).contains("Apple").doesNotContain("Nokia");
    assertThat(run("deals", "--until", "2018").out()).contains("Nokia").doesNotContain("Apple");
    assertThat(run("deals", "--language", "en").out().lines()).hasSize(3);
    assertThat(run("deals", "--language", "fr").out().lines()).hasSize(1);
  }

  @Test
  void a_kind_that_is_none_is_wrong_use_and_the_kinds_are_told() {
    var ran = licet.run("deals", "--kind", "marriage");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("marriage", "cross-license", "settlement");
  }

  @Test
  void a_deal_shows_its_sources_words_and_policy() {
    add();
    String id = idOf("Nokia");

    var page = run("deal", id.substring(0, 6)).out();
    assertThat(page)
        .contains("Nokia", "Xiaomi", "nokia-xiaomi.txt", "sign patent cross-license\"", "Policy")
        .contains("signed contract, then office record");
    var json = run("deal", id, "--format", "json").json();
    assertThat(json.at("/fields/kinds/0/support/0/quote").stringValue()).contains("cross-license");
    assertThat(json.at("/policy").stringValue()).startsWith("signed contract");
    assertThat(run("deal", id, "--format", "csv").out()).startsWith("deal,field,value");
  }

  @Test
  void an_id_that_no_deal_has_is_wrong_use() {
    add();
    var ran = licet.run("deal", "ffffffffffff");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("licet: no deal has the id 'ffffffffffff'");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void a_party_shows_its_names_and_deals_and_a_stranger_is_told_as_such() {
    add();

    assertThat(run("party", "nokia").out()).contains("Nokia", "FI", "1 deal", "Xiaomi");
    assertThat(run("party", "Nokia", "--format", "json").json().at("/id").stringValue())
        .isEqualTo("nokia");
    var ran = licet.run("party", "Nobody & Sons");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("nobody is known as 'Nobody & Sons'");
  }

  @Test
  void a_copy_counts_as_the_same_voice_and_is_told() {
    String text = Reports.crossLicense("Nokia", "Xiaomi", "2017-07-05").repeat(4);
    report("nokia-xiaomi.txt", text);
    report("copy.txt", text.replace("2017-07-05", "2017-07-06"));

    assertThat(add()).contains("1 repost,");
    assertThat(run("deals", "--party", "Nokia", "--format", "json").out())
        .contains("\"sources\" : 2", "\"voices\" : 1");
  }

  @Test
  void a_judgement_over_deals_is_recorded_listed_and_withdrawn() {
    add();
    String one = idOf("Nokia");
    String other = idOf("Apple");

    var judged =
        run("judge", "unsure", one, other, "--because", "too little is told", "--format", "json");
    String number = judged.json().at("/number").toString();
    assertThat(run("judge", "list").out()).contains("unsure", "too little is told");
    assertThat(run("judge", "undo", number).out()).contains("withdrawn");
    assertThat(licet.run("judge", "undo", "1").code()).isEqualTo(2);
  }

  @Test
  void a_judgement_over_names_makes_two_parties_one_and_undone_makes_them_two() {
    report("a.txt", Reports.crossLicense("Zorblat", "Nokia", "2019-03-04"));
    report("b.txt", Reports.crossLicense("Zorblat Holdings", "Apple", "2020-03-04"));
    add();

    var judged =
        run(
            "judge",
            "same",
            "Zorblat",
            "Zorblat Holdings",
            "--because",
            "renamed",
            "--format",
            "jsonl");
    String number = judged.json().at("/number").toString();
    assertThat(licet.run("party", "Zorblat").out()).doesNotContain("judged different");
    assertThat(run("judge", "undo", number, "--because", "not so").out()).contains("not so");
    assertThat(run("judge", "list").out().lines()).hasSize(3);
  }

  @Test
  void a_judgement_needs_a_reason_and_two_of_a_sort() {
    add();

    assertThat(licet.run("judge", "same", "Nokia", "Apple").err()).contains("--because");
    assertThat(licet.run("judge", "same", idOf("Nokia"), "Apple", "--because", "x").err())
        .contains("is a deal and", "is none");
    assertThat(licet.run("judge", "maybe", "a", "b").err()).contains("same, different, unsure");
  }

  @Test
  void changes_tell_what_is_new_and_the_past_stays_what_it_was() {
    licet.at("2026-01-02T12:00:00Z");
    add();
    licet.at("2026-01-05T12:00:00Z");
    report("new.txt", Reports.crossLicense("Huawei", "Samsung", "2023-09-13"));
    add();

    assertThat(run("changes", "--since", "2026-01-04").out())
        .contains("1 new source", "new", "Huawei")
        .doesNotContain("Nokia");
    assertThat(run("changes", "--since", "7d").out()).contains("Nokia", "Huawei");
    assertThat(run("deals", "--known-on", "2026-01-03").out())
        .contains("Nokia")
        .doesNotContain("Huawei");
    assertThat(run("sources", "--known-on", "2026-01-02").out().lines()).hasSize(3);
    assertThat(licet.run("changes", "--since", "soon").err())
        .startsWith("licet: not a time: 'soon'");
  }

  @Test
  void words_are_found_in_sources_and_deals() {
    add();

    assertThat(run("search", "xiaomi").out()).contains("source", "deal", "Nokia");
    assertThat(run("search", "nowhere-to-be-found").out().lines()).hasSize(1);
    assertThat(run("search", "xiaomi", "--format", "jsonl").out().lines()).hasSizeGreaterThan(1);
  }

  @Test
  void everything_can_be_exported() {
    add();

    assertThat(run("export").out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(Json.parse(line, "deal").at("/fields").isObject()).isTrue());
    assertThat(run("export", "--what", "sources").out().lines()).hasSize(2);
    assertThat(run("export", "--what", "statements", "--format", "csv").out())
        .startsWith("id,deal,told");
    assertThat(licet.run("export", "--format", "table").code()).isEqualTo(2);
  }

  @Test
  void an_untouched_journal_is_whole() {
    add();

    assertThat(run("verify").out()).contains("is as it was written");
    assertThat(run("verify", "--format", "json").json().at("/whole").booleanValue()).isTrue();
  }

  @Test
  void a_question_to_a_register_that_is_not_there_makes_none() {
    var ran = licet.run("deals");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("there is no register at", "licet add");
    assertThat(folder.resolve("licet.db")).doesNotExist();
  }

  @Test
  void a_file_that_is_no_register_is_told_as_such() {
    var file = Reports.write(folder.resolve("letter.db"), "Dear all, this is a letter.".repeat(99));
    var ran = licet.run("deals", "--register", file.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("licet: ").contains("letter.db").doesNotContain("\tat ");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void tables_keep_to_the_width_of_the_terminal() {
    add();
    licet.with("LICET_COLUMNS", "80");

    for (var command : new String[][] {{"deals"}, {"sources"}, {"deal", idOf("Nokia")}}) {
      assertThat(run(command).out().lines())
          .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(80));
    }
  }

  @Test
  void a_statement_is_put_right_and_back() {
    add();
    String deal = idOf("Nokia");
    String date =
        Json.parse(run("deal", deal, "--format", "json").out(), "deal")
            .at("/fields/date/0/support/0/statement")
            .stringValue();

    run("correct", date.substring(0, 8), "date", "2017-07-04", "--because", "it says so");
    assertThat(run("deals", "--party", "Nokia").out()).contains("2017-07-04");
    run("restore", date, "--because", "it does not");
    assertThat(run("deals", "--party", "Nokia").out()).doesNotContain("2017-07-04");

    assertThat(run("confirm", date, "--because", "compared").out()).contains("confirmed");
    assertThat(run("deal", deal, "--format", "json").out()).contains("compared");
    assertThat(run("withdraw", date, "--because", "no", "--format", "json").out())
        .contains("\"kind\":\"withdrawal\"");
    assertThat(run("changes", "--since", "2020").out())
        .contains("confirmed " + date.substring(0, 8), "withdrew " + date.substring(0, 8));
  }

  @Test
  void a_source_is_put_right_by_the_beginning_of_its_digest() {
    add();
    String sha256 =
        Json.parse(run("sources", "--format", "jsonl").out().lines().findFirst().orElseThrow(), "")
            .at("/sha256")
            .stringValue();

    run("correct", sha256.substring(0, 10), "witness", "party-release", "--because", "its own");

    assertThat(run("sources").out()).contains("party-release");
    var wrong = licet.run("correct", sha256, "witness", "friend", "--because", "x");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("expected signed-contract, office-record");
  }
}
