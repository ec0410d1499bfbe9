/// How fast and how big: JMH runs and side-by-side runs against peers. It sees every room, no room
/// sees it, and it is built only with the profile of its name.
@NullMarked
package licet.bench;

import org.jspecify.annotations.NullMarked;
