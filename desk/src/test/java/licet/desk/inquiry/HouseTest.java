package licet.desk.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import licet.register.deals.Deal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HouseTest {
  @TempDir private Path folder;

  private House house() {
    return new House(folder.resolve("licet.db").toString(), Clock.systemUTC());
  }

  @Test
  void to_prepare_a_house_makes_no_register() {
    try (var house = house().prepared()) {
      assertThat(house.there()).isFalse();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_prepared_house_knows_what_any_other_does_even_while_it_prepares() {
    var words = "Nokia and Xiaomi have signed a patent cross-license agreement for 5G.";
    var papers = Papers.of("a.txt", words.getBytes(StandardCharsets.UTF_8));
    List<Deal> deals;
    try (var house = house()) {
      new AddReports(papers, null, _ -> {}).ask(house, Asker.local());
      deals = house.known(null).deals();
    }
    try (var house = house().prepared()) {
      assertThat(house.known(null).deals()).isEqualTo(deals).hasSize(1);
    }
  }

  @Test
  void a_house_can_be_closed_while_it_prepares() {
    try (var house = house()) {
      house.register();
    }
    for (int i = 0; i < 20; i++) {
      house().prepared().close();
    }
    assertThat(folder).isNotEmptyDirectory();
  }
}
