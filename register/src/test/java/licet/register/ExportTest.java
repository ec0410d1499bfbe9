package licet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import licet.notation.Json;
import licet.register.export.Export;
import org.junit.jupiter.api.Test;

final class ExportTest {
  private final World world =
      World.of(
          Report.at("=cmd|'/c calc'!A1")
              .published("2016-06-01")
              .news(
                  "Xiaomi=buyer,Microsoft=seller",
                  "patent-sale",
                  it -> it.on("2016-05-31").patents(1500).pays("1000000").term("+1, \"quoted\"")),
          Report.at("b").news("Xiaomi,Microsoft", "patent-sale", it -> it.on("2016-06")));

  private List<String> deals(Export export) {
    var out = new StringBuilder();
    export.deals(world.known(), out);
    return out.toString().lines().toList();
  }

  private List<String> statements(Export export) {
    var out = new StringBuilder();
    export.statements(world.known(), out);
    return out.toString().lines().toList();
  }

  @Test
  void a_table_of_deals_has_a_row_for_each_and_disarms_formulas() {
    String id = world.deals().getFirst().id();

    assertThat(deals(Export.CSV))
        .containsExactly(
            "id,date,kinds,status,main,parties,patents,money,standards,technologies,territory,"
                + "term,voices,sources",
            id
                + ",2016-05-31,patent-sale,,true,Xiaomi (buyer); Microsoft (seller),1500,"
                + "\"USD 1000000 per total, price\",,,,\"'+1, \"\"quoted\"\"\",2,"
                + "'=cmd|'/c calc'!A1; b");
  }

  @Test
  void a_line_of_a_deal_holds_every_value_with_its_statements() {
    var lines = deals(Export.JSONL);

    assertThat(lines).hasSize(1);
    var deal = Json.parse(lines.getFirst(), "line");
    assertThat(deal.get("date").stringValue()).isEqualTo("2016-05-31");
    var dates = deal.get("fields").get("date");
    assertThat(dates).hasSize(2);
    assertThat(dates.get(0).get("support").get(0).get("quote").stringValue()).isNotEmpty();
    assertThat(deal.get("joins")).hasSize(1);
    assertThat(deal.get("told")).hasSize(2);
  }

  @Test
  void every_statement_is_exported_with_its_deal() {
    String id = world.deals().getFirst().id();
    long all =
        world.known().sources().stream()
            .flatMap(source -> source.deals().stream())
            .mapToLong(told -> told.said().size())
            .sum();

    assertThat(statements(Export.JSONL))
        .hasSize((int) all)
        .allSatisfy(line -> assertThat(line).contains("\"deal\":\"" + id + "\""));
    assertThat(statements(Export.CSV)).hasSize((int) all + 1);
  }
}
