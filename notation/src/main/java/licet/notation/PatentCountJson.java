package licet.notation;

import java.util.Optional;
import licet.vocabulary.patent.PatentCount;
import tools.jackson.databind.node.ObjectNode;

/// A number of patents as `{count, disclosed}`; both null when nothing is told of it.
final class PatentCountJson {
  private PatentCountJson() {}

  static ObjectNode write(Optional<PatentCount> told) {
    var node = Json.object();
    if (told.isEmpty()) {
      return node.putNull("count").putNull("disclosed");
    }
    return switch (told.get()) {
      case PatentCount.Stated(var count) -> node.put("count", count).put("disclosed", true);
      case PatentCount.Undisclosed _ -> node.putNull("count").put("disclosed", false);
    };
  }

  static Optional<PatentCount> read(Json.Fields fields) {
    fields.only("count", "disclosed");
    if (!fields.missing("count")) {
      return Optional.of(new PatentCount.Stated(fields.figure("count").longValueExact()));
    }
    if (fields.missing("disclosed")) {
      return Optional.empty();
    }
    if (fields.flag("disclosed")) {
      throw fields.wrong("disclosed", "true without a count");
    }
    return Optional.of(new PatentCount.Undisclosed());
  }
}
