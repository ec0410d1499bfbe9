/// The inquiries: what can be asked of Licet, one record each, and the one place where reader and
/// register meet. Begin at [licet.desk.inquiry.House].
@NullMarked
package licet.desk.inquiry;

import org.jspecify.annotations.NullMarked;
