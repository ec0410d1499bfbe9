package licet.desk.door;

import io.javalin.http.Context;
import licet.desk.inquiry.Asker;

/// What the door knows of a request that it let in.
public final class Guard {
  private Guard() {}

  /// Who asks.
  public static Asker asker(Context request) {
    return Asker.local();
  }

  /// What a form must send along to be taken as one of ours.
  public static String token(Context request) {
    return "";
  }
}
