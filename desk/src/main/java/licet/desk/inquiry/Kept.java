package licet.desk.inquiry;

import licet.register.Added;
import org.jspecify.annotations.Nullable;

/// What became of one document that was to be kept.
///
/// @param report what came of reading it
/// @param added what became of its reading, which is now on the disk; null if there is none
public record Kept(Report report, @Nullable Added added) {}
