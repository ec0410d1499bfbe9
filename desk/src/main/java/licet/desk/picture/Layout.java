package licet.desk.picture;

import java.util.Arrays;
import java.util.List;

/// Boxes pushed apart and drawn together by springs until they are at rest (after Fruchterman and
/// Reingold), then moved until none lies on another. It begins from a spiral, so that the same
/// boxes always come to rest at the same places.
final class Layout {
  private static final int ROUNDS = 400;
  private static final int TIDYING = 250;
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
  private static final double GRAVITY = 0.06;
  private static final int MARGIN = 8;
  private static final double EVEN = 0.55;

  /// What draws two boxes together.
  ///
  /// @param left place of one
  /// @param right place of the other
  /// @param strength 1 or more
  record Spring(int left, int right, int strength) {}

  private final int[] widths;
  private final int boxHeight;
  private final List<Spring> springs;
  private final double width;
  private final double height;
  private final double[] x;
  private final double[] y;

  /// Lays boxes out.
  ///
  /// @param widths of the boxes, the most important first
  /// @param boxHeight of each, with the room around it
  /// @param springs what draws them together
  Layout(int[] widths, int boxHeight, List<Spring> springs, int width, int height) {
    this.widths = widths.clone();
    this.boxHeight = boxHeight;
    this.springs = List.copyOf(springs);
    this.width = width;
    this.height = height;
    this.x = new double[widths.length];
    this.y = new double[widths.length];
    begin();
    for (int round = 0; round < ROUNDS; round++) {
      relax(0.12 * (1 - round / (double) ROUNDS) + 0.002);
    }
    fit();
    for (int round = 0; round < TIDYING && part(); round++) {
      hold();
    }
    hold();
  }

  int x(int box) {
    return (int) Math.round(x[box]);
  }

  int y(int box) {
    return (int) Math.round(y[box]);
  }

  private void begin() {
    for (int i = 0; i < x.length; i++) {
      double radius = 0.5 * Math.sqrt((i + 0.5) / x.length);
      x[i] = radius * Math.cos(i * GOLDEN);
      y[i] = radius * Math.sin(i * GOLDEN);
    }
  }

  /// One round on a square of side 1 around the origin.
  private void relax(double most) {
    int count = x.length;
    double rest = 0.9 / Math.sqrt(count);
    double[] pullX = new double[count];
    double[] pullY = new double[count];
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        push(i, j, rest, pullX, pullY);
      }
      pullX[i] -= GRAVITY * x[i] * count * rest;
      pullY[i] -= GRAVITY * y[i] * count * rest;
    }
    for (var spring : springs) {
      draw(spring, rest, pullX, pullY);
    }
    for (int i = 0; i < count; i++) {
      double length = Math.max(1e-9, Math.hypot(pullX[i], pullY[i]));
      double step = Math.min(length, most) / length;
      x[i] += pullX[i] * step;
      y[i] += pullY[i] * step;
    }
  }

  private void push(int i, int j, double rest, double[] pullX, double[] pullY) {
    double overX = x[i] - x[j];
    double overY = y[i] - y[j];
    double square = Math.max(1e-6, overX * overX + overY * overY);
    double force = rest * rest / square;
    pullX[i] += overX * force;
    pullY[i] += overY * force;
    pullX[j] -= overX * force;
    pullY[j] -= overY * force;
  }

  private void draw(Spring spring, double rest, double[] pullX, double[] pullY) {
    double overX = x[spring.left()] - x[spring.right()];
    double overY = y[spring.left()] - y[spring.right()];
    double force =
        Math.hypot(overX, overY) / rest * (1 + 0.25 * Math.min(4, spring.strength() - 1));
    pullX[spring.left()] -= overX * force;
    pullY[spring.left()] -= overY * force;
    pullX[spring.right()] += overX * force;
    pullY[spring.right()] += overY * force;
  }

  /// Stretches what lies around the origin over the sheet, and what is crowded more.
  private void fit() {
    stretch(x, width, Math.min(90, width / 4));
    stretch(y, height, 24);
  }

  private static void stretch(double[] places, double room, double margin) {
    double[] sorted = places.clone();
    Arrays.sort(sorted);
    int last = places.length - 1;
    double span = Math.max(1e-9, sorted[last] - sorted[0]);
    for (int i = 0; i <= last; i++) {
      double even = last == 0 ? 0.5 : Arrays.binarySearch(sorted, places[i]) / (double) last;
      double straight = last == 0 ? 0.5 : (places[i] - sorted[0]) / span;
      places[i] = margin + (EVEN * even + (1 - EVEN) * straight) * (room - 2 * margin);
    }
  }

  /// Moves boxes off one another, the way that is shorter; true if any had to move.
  private boolean part() {
    boolean moved = false;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double overX = (widths[i] + widths[j]) / 2.0 + 10 - Math.abs(x[i] - x[j]);
        double overY = boxHeight - Math.abs(y[i] - y[j]);
        if (overX > 0 && overY > 0) {
          moved = true;
          if (overX < overY) {
            double way = x[i] <= x[j] ? overX / 2 : -overX / 2;
            x[i] -= way;
            x[j] += way;
          } else {
            double way = y[i] <= y[j] ? overY / 2 : -overY / 2;
            y[i] -= way;
            y[j] += way;
          }
        }
      }
    }
    return moved;
  }

  private void hold() {
    for (int i = 0; i < x.length; i++) {
      double half = widths[i] / 2.0 + MARGIN;
      x[i] = Math.clamp(x[i], half, width - half);
      y[i] =
          Math.clamp(y[i], boxHeight / 2.0 + MARGIN / 2.0, height - boxHeight / 2.0 - MARGIN / 2.0);
    }
  }
}
