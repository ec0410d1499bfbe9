package licet.notation;

import java.util.Optional;
import licet.vocabulary.patent.PatentCount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A number of patents as `{count, disclosed}`; both null when nothing is told of it.
public final class PatentCountJson {
  private PatentCountJson() {}

  /// The tree of a number of patents, if anything is told of it.
  public static ObjectNode write(@Nullable PatentCount told) {
    var node = Json.object();
    return switch (told) {
      case null -> node.putNull("count").putNull("disclosed");
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
