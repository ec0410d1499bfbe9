package licet.register.journal;

import java.time.Instant;

/// A line of the journal.
///
/// @param number its place, counted from 1 without gaps
/// @param recordedAt when the register learnt it
/// @param content what it says
/// @param hash SHA-256 over all of it and the hash of the entry before
public record Entry(long number, Instant recordedAt, Content content, String hash) {}
