/// Where a thing was said: documents and the places in them.
@NullMarked
package licet.vocabulary.source;

import org.jspecify.annotations.NullMarked;
