package licet.desk.picture;

import java.util.List;

/// Outlines by which sorts are told apart without color, ten units wide around the origin.
final class Shape {
  private static final List<String> ALL =
      List.of(
          "M0-6 6 0 0 6-6 0Z",
          "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
          "M-5-5H5V5H-5Z",
          "M0-6 6 5H-6Z",
          "M0 6 6-5H-6Z",
          "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
          "M-3-5H3L6 0 3 5H-3L-6 0Z",
          "M-6-3H6V3H-6Z",
          "M-3-6H3V6H-3Z",
          "M-6 4 -3-5H6L3 4Z",
          "M0-6 2-2 6-1 3 2 4 6 0 4-4 6-3 2-6-1-2-2Z",
          "M-5 5V0A5 5 0 0 1 5 0V5Z");

  private Shape() {}

  static String at(int place) {
    return ALL.get(place % ALL.size());
  }
}
