/// The desk as people meet it: its pages in a real browser.
@NullMarked
package licet.browser;

import org.jspecify.annotations.NullMarked;
