/// YAML as a tree that remembers where each part stands, so that whatever is wrong with it can be
/// told with its line and column. It knows nothing of what the text means.
@NullMarked
package licet.notation.yaml;

import org.jspecify.annotations.NullMarked;
