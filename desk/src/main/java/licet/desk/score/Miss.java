package licet.desk.score;

/// A thing that was read otherwise than expected.
///
/// @param path the report
/// @param what `missed`, `extra`, `unreadable`, or the field that is wrong
/// @param expected what should be read, or empty
/// @param read what was read, or empty
public record Miss(String path, String what, String expected, String read) {}
