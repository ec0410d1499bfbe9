package licet.desk.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AssignmentTest {
  /// Every small square and oblong of random weights, against trying all pairings.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_other_pairing_weighs_more(long seed) {
    var random = new Random(seed);
    for (int rows = 0; rows <= 4; rows++) {
      for (int columns = 0; columns <= 4; columns++) {
        var weight = new double[rows][columns];
        for (var row : weight) {
          for (int j = 0; j < columns; j++) {
            row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(100);
          }
        }
        assertThat(sum(weight, Assignment.best(weight)))
            .as("seed %d, %d by %d", seed, rows, columns)
            .isEqualTo(most(weight, 0, 0));
      }
    }
  }

  private static double sum(double[][] weight, int[] columnOf) {
    double sum = 0;
    int used = 0;
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] >= 0) {
        assertThat(used & 1 << columnOf[i]).as("a column used twice").isZero();
        used |= 1 << columnOf[i];
        sum += weight[i][columnOf[i]];
      }
    }
    return sum;
  }

  private static double most(double[][] weight, int row, int used) {
    if (row == weight.length) {
      return 0;
    }
    double most = most(weight, row + 1, used);
    for (int j = 0; j < weight[row].length; j++) {
      if ((used & 1 << j) == 0) {
        most = Math.max(most, weight[row][j] + most(weight, row + 1, used | 1 << j));
      }
    }
    return most;
  }
}
