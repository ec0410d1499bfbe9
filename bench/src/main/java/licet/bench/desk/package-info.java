/// The desk under load, beside a bare route of the same server.
@NullMarked
package licet.bench.desk;

import org.jspecify.annotations.NullMarked;
