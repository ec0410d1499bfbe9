package licet.desk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who deals with whom: a box for each party, a line between two that deal.
///
/// @param width of the sheet
/// @param height of the sheet
/// @param boxes the parties, those with most ties first
/// @param lines the ties, the strongest last
/// @param leftOut how many parties with fewer ties are not shown
/// @param words what is to be seen, for those who can't
public record Network(
    int width, int height, List<Box> boxes, List<Line> lines, int leftOut, String words) {
  /// So many parties can be read at once.
  public static final int MOST = 60;

  static final int WIDTH = 1220;

  private static final int THICKEST = 5;
  private static final int WIDEST_BOX = 160;
  private static final int BOX_HEIGHT = 24;
  private static final int MANY = 8;
  private static final int SOME = 3;

  /// Somebody who deals.
  ///
  /// @param id by which ties name it
  /// @param name as shown
  /// @param to its page
  public record Party(String id, String name, String to) {}

  /// Two that deal.
  ///
  /// @param left id of one
  /// @param right id of the other
  /// @param title what they deal, for people
  /// @param to where it is told
  /// @param count how many deals it is
  /// @param suitsOnly true if they only meet in court
  public record Tie(
      String left, String right, String title, String to, int count, boolean suitsOnly) {}

  /// A party on the sheet, by its middle.
  ///
  /// @param rank 1 for those with most ties, then 2, then 3
  public record Box(
      int x, int y, int width, int height, String name, String title, String to, int rank) {
    /// Where it begins.
    public int left() {
      return x - width / 2;
    }

    /// Where it begins.
    public int top() {
      return y - height / 2;
    }
  }

  /// A tie on the sheet, from middle to middle.
  public record Line(int x1, int y1, int x2, int y2, int strength, Tie tie) {}

  /// Lays the ties out.
  ///
  /// @param parties all those that ties name
  /// @throws IllegalArgumentException if a tie names somebody else
  public static Network of(List<Party> parties, List<Tie> ties) {
    Map<String, Party> partyById =
        parties.stream().collect(Collectors.toMap(Party::id, it -> it, (one, _) -> one));
    Map<String, Integer> degree = degrees(ties);
    if (!partyById.keySet().containsAll(degree.keySet())) {
      throw new IllegalArgumentException("ties name parties that are not there: " + degree);
    }
    var most =
        degree.keySet().stream()
            .map(partyById::get)
            .sorted(
                Comparator.comparingInt((Party it) -> -degree.getOrDefault(it.id(), 0))
                    .thenComparing(Party::name)
                    .thenComparing(Party::id))
            .limit(MOST)
            .toList();
    Set<String> near = most.stream().map(Party::id).collect(Collectors.toSet());
    var drawn =
        ties.stream()
            .filter(it -> near.contains(it.left()) && near.contains(it.right()))
            .sorted(Comparator.comparingInt(Tie::count))
            .toList();
    Set<String> tied = new HashSet<>();
    drawn.forEach(it -> tied.addAll(List.of(it.left(), it.right())));
    var shown = most.stream().filter(it -> tied.contains(it.id())).toList();
    return drawn(shown, drawn, degree, degree.size() - shown.size());
  }

  private static Map<String, Integer> degrees(List<Tie> ties) {
    var degree = new HashMap<String, Integer>();
    for (var tie : ties) {
      degree.merge(tie.left(), tie.count(), Integer::sum);
      degree.merge(tie.right(), tie.count(), Integer::sum);
    }
    return degree;
  }

  private static Network drawn(
      List<Party> shown, List<Tie> ties, Map<String, Integer> degree, int leftOut) {
    var place = new HashMap<String, Integer>();
    shown.forEach(it -> place.put(it.id(), place.size()));
    int[] widths = shown.stream().mapToInt(it -> width(it.name())).toArray();
    var springs =
        ties.stream()
            .map(it ->
                new Layout.Spring(
                    place.getOrDefault(it.left(), 0),
                    place.getOrDefault(it.right(), 0),
                    it.count()))
            .toList();
    var sheet = Islands.laid(widths, springs, WIDTH);
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < shown.size(); i++) {
      var party = shown.get(i);
      boxes.add(box(party, degree.getOrDefault(party.id(), 0), sheet.x(i), sheet.y(i), widths[i]));
    }
    var lines = new ArrayList<Line>();
    for (int i = 0; i < ties.size(); i++) {
      var left = boxes.get(springs.get(i).left());
      var right = boxes.get(springs.get(i).right());
      int strength = Math.min(THICKEST, ties.get(i).count());
      lines.add(new Line(left.x(), left.y(), right.x(), right.y(), strength, ties.get(i)));
    }
    return new Network(WIDTH, sheet.height(), boxes, lines, leftOut, words(shown, ties));
  }

  private static int width(String name) {
    return Letters.width(Letters.fitting(name, WIDEST_BOX)) + 18;
  }

  private static Box box(Party party, int deals, int x, int y, int width) {
    return new Box(
        x,
        y,
        width,
        BOX_HEIGHT,
        Letters.fitting(party.name(), WIDEST_BOX),
        party.name() + ", " + deals + (deals == 1 ? " tie" : " ties"),
        party.to(),
        deals >= MANY ? 1 : deals >= SOME ? 2 : 3);
  }

  private static String words(List<Party> shown, List<Tie> ties) {
    String first = shown.stream().limit(3).map(Party::name).collect(Collectors.joining(", "));
    return shown.size()
        + " parties and "
        + ties.size()
        + " pairs that deal with each other"
        + (first.isEmpty() ? "" : "; most deals have " + first);
  }
}
