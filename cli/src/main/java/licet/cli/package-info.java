/// The `licet` command, one class a command. Start at [Licet]. It holds words and exit codes and no
/// reasoning: what it prints, the desk has found. The house tests live in its test tree, for it is
/// the one room that sees all others.
@NullMarked
package licet.cli;

import org.jspecify.annotations.NullMarked;
