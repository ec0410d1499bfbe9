/// How well the reader reads, measured against what careful people read in the same reports. Begin
/// at [licet.desk.score.Scorecard].
@NullMarked
package licet.desk.score;

import org.jspecify.annotations.NullMarked;
