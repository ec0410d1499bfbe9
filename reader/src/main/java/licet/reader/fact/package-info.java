/// Figures about one party that belong to no deal: what it earns by licenses, owns in patents, and
/// spends on research. They are found before deals, so that no deal takes them.
@NullMarked
package licet.reader.fact;

import org.jspecify.annotations.NullMarked;
