package licet.desk.form;

import java.util.ArrayList;
import java.util.List;
import licet.desk.inquiry.FindDeal;
import licet.notation.Json;
import licet.register.deals.Deal;
import licet.register.export.DealJson;
import tools.jackson.databind.node.ObjectNode;

/// One deal with all that stands behind it, as JSON and as rows.
public final class DealForm {
  private DealForm() {}

  /// The deal, the policy that ranks its values, what lies around it, and what its people say.
  public static ObjectNode json(FindDeal.Found found) {
    var node = DealJson.write(found.deal());
    node.put("policy", Deal.POLICY);
    node.set("related", Json.array(found.related().values(), DealJson::brief));
    return node.set("quotes", Json.array(found.quotes(), PartyForm::spoken));
  }

  /// One row for each source of each value of each field.
  public static Sheet sheet(Deal deal) {
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
