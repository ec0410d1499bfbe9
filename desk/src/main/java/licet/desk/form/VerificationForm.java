package licet.desk.form;

import licet.notation.Json;
import licet.register.journal.Verification;
import tools.jackson.databind.node.ObjectNode;

/// Whether the journal is as it was written, as JSON.
public final class VerificationForm {
  private VerificationForm() {}

  /// The verdict.
  public static ObjectNode json(Verification verdict) {
    return switch (verdict) {
      case Verification.Whole(long entries, var head) ->
          Json.object().put("whole", true).put("entries", entries).put("head", head);
      case Verification.Broken(long number, var what) ->
          Json.object().put("whole", false).put("entry", number).put("what", what);
    };
  }
}
