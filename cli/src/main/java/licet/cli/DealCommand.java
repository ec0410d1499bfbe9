package licet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import licet.desk.form.DealFields;
import licet.desk.form.PartyForm;
import licet.desk.form.Sheet;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.FindDeal;
import licet.notation.Json;
import licet.register.deals.Deal;
import licet.register.export.DealJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "deal",
    description = "Show one deal: every value of every field, who says so, and in which words.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:shown", "1:a failure of ours", "2:wrong use, or no such deal"})
final class DealCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private KnownOn knownOn;

  @Parameters(paramLabel = "ID", description = "The deal's id, or its beginning.")
  private String id;

  @Override
  public Integer call() {
    try (var house = register.house(shared)) {
      var found = new FindDeal(id, knownOn.instant(house.clock())).ask(house, Asker.local());
      var screen = shared.screen();
      switch (shared.format(Format.TABLE)) {
        case TABLE -> new DealPage(found, screen).print();
        case JSON -> screen.line(Json.pretty(json(found)));
        case JSONL -> screen.line(Json.line(json(found)));
        case CSV -> screen.csv(sheet(found.deal()));
      }
      return 0;
    }
  }

  private static ObjectNode json(FindDeal.Found found) {
    var node = DealJson.write(found.deal());
    node.put("policy", Deal.POLICY);
    node.set("related", Json.array(found.related().values(), DealJson::brief));
    return node.set("quotes", Json.array(found.quotes(), PartyForm::spoken));
  }

  private static Sheet sheet(Deal deal) {
    var rows = new ArrayList<List<String>>();
    for (var field : DealFields.of(deal)) {
      for (var said : field.values()) {
        for (var support : said.support()) {
          rows.add(
              List.of(
                  deal.id(),
                  field.name().strip(),
                  said.words(),
                  support.kind().label(),
                  support.source().path(),
                  support.said().statement().passage().quote()));
        }
      }
    }
    return new Sheet(List.of("deal", "field", "value", "witness", "path", "quote"), rows);
  }
}
