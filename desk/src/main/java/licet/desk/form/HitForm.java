package licet.desk.form;

import java.util.List;
import java.util.stream.Collectors;
import licet.notation.Json;
import licet.register.search.Hit;
import licet.vocabulary.source.Passage;
import tools.jackson.databind.node.ObjectNode;

/// What a search found, as JSON and as rows.
public final class HitForm {
  private HitForm() {}

  /// A hit with its passages.
  public static ObjectNode json(Hit hit) {
    return Json.object()
        .put("sort", hit.sort().label())
        .put("id", hit.id())
        .put("title", hit.title())
        .set(
            "passages",
            Json.array(
                hit.passages(),
                it ->
                    Json.object()
                        .put("start", it.start())
                        .put("end", it.end())
                        .put("quote", it.quote())));
  }

  /// One row a hit.
  public static Sheet sheet(List<Hit> hits) {
    return new Sheet(
        List.of("sort", "id", "title", "words"),
        hits.stream()
            .map(it ->
                List.of(
                    it.sort().label(),
                    DealSheet.shortId(it.id()),
                    it.title(),
                    it.passages().stream().map(Passage::quote).collect(Collectors.joining(" … "))))
            .toList());
  }
}
