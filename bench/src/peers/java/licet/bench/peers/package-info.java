/// The reader beside its peers: GATE ANNIE and Stanford CoreNLP on the same reports in one run. It
/// is built only with the profile `peers` and never shipped.
@NullMarked
package licet.bench.peers;

import org.jspecify.annotations.NullMarked;
