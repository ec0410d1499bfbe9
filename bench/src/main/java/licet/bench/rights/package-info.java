/// How fast rights are checked: among ten million patents, beside the naive engine, beside SQL.
@NullMarked
package licet.bench.rights;

import org.jspecify.annotations.NullMarked;
