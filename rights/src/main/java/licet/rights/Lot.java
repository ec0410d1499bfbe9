package licet.rights;

import licet.vocabulary.fact.Share;
import org.jspecify.annotations.Nullable;

/// An undivided part of a patent that came to its holder on one path.
///
/// @param holder who holds it
/// @param share how much of the whole it is
/// @param trail the path, or null if the holder had it from the start
record Lot(String holder, Share share, @Nullable Trail trail) {}
