/// Full-text search over sources and deals, in all languages at once.
@NullMarked
package licet.register.search;

import org.jspecify.annotations.NullMarked;
