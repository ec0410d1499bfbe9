package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AddressTest {
  @Test
  void letters_of_any_script_and_marks_of_addresses_are_encoded() {
    assertThat(Address.party("unlisted:đạt & ví"))
        .hasToString("/parties/unlisted:%C4%91%E1%BA%A1t%20%26%20v%C3%AD");
    assertThat(Address.deal("../x")).hasToString("/deals/..%2Fx");
  }

  @Test
  void a_query_keeps_its_order_and_loses_what_is_blank() {
    var address =
        Address.of("/deals")
            .with("party", List.of("A", " ", "B"))
            .with("kind", "")
            .with("to", "2017");

    assertThat(address).hasToString("/deals?party=A&party=B&to=2017");
    assertThat(address.without("party").with("to", "2018")).hasToString("/deals?to=2018");
  }
}
