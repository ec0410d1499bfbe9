/// The {@code licet} command, one class a command. Start at {@link licet.cli.Licet}. Holds words and
/// exit codes, no reasoning: what it prints, the desk has found. The house tests live in its test
/// tree, for it is the one room that sees all others.
@NullMarked
package licet.cli;

import org.jspecify.annotations.NullMarked;
