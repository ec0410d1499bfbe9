/// Getting a page of the web that somebody asked for by its address, and no other. Begin at
/// [licet.desk.fetch.FetchPage].
@NullMarked
package licet.desk.fetch;

import org.jspecify.annotations.NullMarked;
