package licet.notation.fact;

import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.PRODUCT;

import java.time.LocalDate;
import licet.vocabulary.fact.PatentStatus;
import org.jspecify.annotations.Nullable;

/// What befalls a patent.
final class StatusKeys {

  private static final Key<PatentStatus, PatentStatus.Kind> STATUS =
      Key.need(
          "status",
          Shape.oneOf(PatentStatus.Kind.values(), PatentStatus.Kind::label),
          PatentStatus::kind,
          "");

  private static final Key<PatentStatus, String> PATENT =
      Key.need("patent", Shapes.PATENT, PatentStatus::patent, "the patent");

  private static final Key<PatentStatus, String> PRODUCT =
      Key.orNull(
          "product",
          Shapes.PRODUCT,
          PatentStatus::product,
          "for `disclaimed` and `extended`: the only product it is about");

  private static final Key<PatentStatus, LocalDate> PUBLISHED =
      Key.orNull(
          "published",
          DAY,
          status -> until(status, PatentStatus.Kind.RESTORED),
          "for `restored`: day the request was published");

  private static final Key<PatentStatus, LocalDate> MENDABLE_UNTIL =
      Key.orNull(
          "mendable-until",
          DAY,
          status -> until(status, PatentStatus.Kind.LAPSED),
          "for `lapsed`: first day it can no longer be mended");

  private static final Key<PatentStatus, Boolean> FINAL =
      Key.may("final", FLAG, true, PatentStatus::settled, "false while an appeal is pending");

  static PatentStatus of(Keys<PatentStatus> k) {
    var kind = k.get(STATUS);
    var end =
        Shapes.until(
            k,
            "until",
            status -> extended(status) ? plus(status.until(), 1) : null,
            "for `extended`: first day it is over");
    var published = k.orNull(PUBLISHED);
    var mendable = k.orNull(MENDABLE_UNTIL);
    var until =
        switch (kind) {
          case EXTENDED -> plus(end.until(), -1);
          case RESTORED -> published;
          case LAPSED -> mendable;
          case REVOKED, SURRENDERED, DISCLAIMED -> null;
        };
    return new PatentStatus(
        GivenKeys.of(k), k.get(PATENT), kind, k.orNull(PRODUCT), until, k.get(FINAL));
  }

  private static boolean extended(PatentStatus status) {
    return status.kind() == PatentStatus.Kind.EXTENDED;
  }

  private static @Nullable LocalDate until(PatentStatus status, PatentStatus.Kind kind) {
    return status.kind() == kind ? status.until() : null;
  }

  private static @Nullable LocalDate plus(@Nullable LocalDate day, int days) {
    return day == null ? null : day.plusDays(days);
  }

  private StatusKeys() {}
}
