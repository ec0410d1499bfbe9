/// The inquiries that compose the engines: read, record, believe, ask. The only room that sees more
/// than one engine, so that command, API and page give the same answer. It must not know the
/// command line.
@NullMarked
package licet.desk;

import org.jspecify.annotations.NullMarked;
