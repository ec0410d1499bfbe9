package licet.desk.score;

import java.util.Arrays;

/// The pairing of rows with columns, each used once at most, whose weights add up to the most (the
/// Hungarian method, cubic in the larger side).
final class Assignment {
  private final double[][] cost;
  private final int rows;
  private final int columns;
  private final double[] byRow;
  private final double[] byColumn;
  private final int[] rowOf;

  private Assignment(double[][] cost, int rows, int columns) {
    this.cost = cost;
    this.rows = rows;
    this.columns = columns;
    byRow = new double[rows + 1];
    byColumn = new double[columns + 1];
    rowOf = new int[columns + 1];
  }

  /// For each row its column, or -1 where none is left or only a weight of 0.
  ///
  /// @param weight at least 0 each; all rows of one length
  static int[] best(double[][] weight) {
    int[] columnOf = new int[weight.length];
    Arrays.fill(columnOf, -1);
    if (weight.length == 0 || weight[0].length == 0) {
      return columnOf;
    }
    int size = Math.max(weight.length, weight[0].length);
    var cost = new double[size][size];
    for (int i = 0; i < weight.length; i++) {
      for (int j = 0; j < weight[i].length; j++) {
        cost[i][j] = -weight[i][j];
      }
    }
    var assignment = new Assignment(cost, size, size);
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.place(row);
    }
    for (int j = 1; j <= assignment.columns; j++) {
      int i = assignment.rowOf[j] - 1;
      if (i >= 0 && i < weight.length && j <= weight[i].length && weight[i][j - 1] > 0) {
        columnOf[i] = j - 1;
      }
    }
    return columnOf;
  }

  /// Finds a column for one more row, moving others along a cheapest path.
  private void place(int row) {
    var slack = new double[columns + 1];
    var from = new int[columns + 1];
    var visited = new boolean[columns + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    do {
      visited[at] = true;
      at = step(at, slack, from, visited);
    } while (rowOf[at] != 0);
    while (at != 0) {
      rowOf[at] = rowOf[from[at]];
      at = from[at];
    }
  }

  private int step(int at, double[] slack, int[] from, boolean[] visited) {
    int row = rowOf[at];
    int next = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int j = 1; j <= columns; j++) {
      if (visited[j]) {
        continue;
      }
      double gap = cost[row - 1][j - 1] - byRow[row] - byColumn[j];
      if (gap < slack[j]) {
        slack[j] = gap;
        from[j] = at;
      }
      if (slack[j] < least) {
        least = slack[j];
        next = j;
      }
    }
    for (int j = 0; j <= columns; j++) {
      if (visited[j]) {
        byRow[rowOf[j]] += least;
        byColumn[j] -= least;
      } else {
        slack[j] -= least;
      }
    }
    return next;
  }
}
