package licet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import licet.register.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchTest {
  private static final List<Report> REPORTS =
      List.of(
          Report.at("fr").text("Nokia a signé un accord étendu de licence croisée avec Xiaomi."),
          Report.at("vi").text("Hãng Xiaomi mua một số bằng sáng chế của Nokia, được xác nhận."),
          Report.at("zh").text("📱小米与诺基亚签署专利交叉许可协议。"),
          Report.at("ja").text("ノキアと小米が特許ライセンス契約を締結した。"),
          Report.at("ko").text("노키아와 샤오미가 특허 계약을 체결했다."),
          Report.at("ru").text("Nokia и Xiaomi подписали патентное соглашение."),
          Report.at("ar").text("وقعت نوكيا وشاومي اتفاقية براءات اختراع."),
          Report.at("en")
              .text("Nokia sold patents to Xiaomi.")
              .news("Nokia=seller,Xiaomi=buyer", "patent-sale", it -> it.on("2017-07")));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'licence croisée', fr",
    "'LICENCE CROISEE', fr",
    "'bang sang che', vi",
    "'duoc xac nhan', vi",
    "'bằng sáng chế', vi",
    "'专利', zh",
    "'诺基亚签署', zh",
    "'特許', ja",
    "'ライセンス', ja",
    "'특허', ko",
    "'патентное', ru",
    "'براءات', ar",
    "'sold -licence', en",
    "'\"sold patents\"', en",
    "'sol*', en",
    "'SOL*', en",
    "'licences croisées', fr",
    "'signer accords', fr",
    "'патентные соглашения', ru"
  })
  void words_are_found_in_any_script(String query, String path) {
    var hits = World.of(REPORTS.toArray(Report[]::new)).register.search(query, 10);

    assertThat(hits)
        .filteredOn(hit -> hit.sort() == Hit.Sort.SOURCE)
        .extracting(Hit::title)
        .containsExactly("Report " + path);
  }

  @Test
  void within_quotation_marks_endings_count() {
    var register = World.of(REPORTS.toArray(Report[]::new)).register;

    assertThat(register.search("licences", 10)).hasSize(1);
    assertThat(register.search("\"licences\"", 10)).isEmpty();
    assertThat(register.search("licences", 10).getFirst().passages()).hasSize(1);
  }

  @Test
  void a_character_alone_is_found() {
    var hits = World.of(REPORTS.toArray(Report[]::new)).register.search("米", 10);

    assertThat(hits).extracting(Hit::title).containsExactlyInAnyOrder("Report zh", "Report ja");
  }

  @Test
  void a_deal_is_found_by_its_parties_and_the_passages_slice_back() {
    var world = World.of(REPORTS.toArray(Report[]::new));

    var hits = world.register.search("nokia xiaomi", 10);

    assertThat(hits)
        .filteredOn(hit -> hit.sort() == Hit.Sort.DEAL)
        .extracting(Hit::id)
        .containsExactly(world.deals().getFirst().id());
    for (var hit : hits) {
      for (var passage : hit.passages()) {
        String text = world.register.text(world.known().source(hit.id()).textSha256());
        int from = text.offsetByCodePoints(0, passage.start());
        int until = text.offsetByCodePoints(0, passage.end());
        assertThat(text.substring(from, until)).isEqualTo(passage.quote());
      }
    }
    assertThat(hits)
        .filteredOn(hit -> hit.title().equals("Report en"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.passages()).isNotEmpty());
  }

  @Test
  void a_withdrawn_deal_is_not_found_and_a_new_source_is() {
    var world = World.of(REPORTS.toArray(Report[]::new));
    assertThat(world.register.search("patent-sale", 10)).hasSize(1);

    world.withdraw(world.deals().getFirst().sources().getFirst().sha256());
    world.add(Report.at("new").text("A fresh zebra.").reading());

    assertThat(world.register.search("patent-sale", 10)).isEmpty();
    assertThat(world.register.search("zebra", 10)).hasSize(1);
  }

  @Test
  void odd_queries_find_nothing_and_break_nothing() {
    var register = World.of(REPORTS.toArray(Report[]::new)).register;

    for (String query : List.of("", "   ", "\"", "(", "*", "-", "a AND", "~", "\\", "xyzzy:1")) {
      assertThat(register.search(query, 5)).as(query).isNotNull();
    }
    assertThat(new World().register.search("nokia", 5)).isEmpty();
  }

  @Test
  void an_index_that_is_removed_or_damaged_is_made_anew() throws IOException {
    String place = folder.resolve("r.db").toString();
    var index = folder.resolve("r.db-index");
    try (var register = Register.open(place, World.GAZETTEER)) {
      register.addAll(REPORTS.stream().map(Report::reading).toList(), "1", World.START);
      assertThat(register.search("zebra", 5)).isEmpty();
      assertThat(register.search("croisée", 5)).hasSize(1);
    }
    for (boolean damage : new boolean[] {true, false}) {
      try (Stream<Path> files = Files.list(index)) {
        for (var file : files.toList()) {
          if (damage) {
            Files.writeString(file, "nonsense");
          } else {
            Files.delete(file);
          }
        }
      }
      try (var register = Register.open(place, World.GAZETTEER)) {
        assertThat(register.search("croisée", 5)).hasSize(1);
      }
    }
  }
}
