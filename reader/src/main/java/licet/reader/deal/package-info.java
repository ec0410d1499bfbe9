/// From frames to deals: whom a sentence points back at, which frames tell of one event, which
/// event is the news.
@NullMarked
package licet.reader.deal;

import org.jspecify.annotations.NullMarked;
