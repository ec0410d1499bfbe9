package licet.desk.page;

/// Tells what is wrong with a request.
///
/// @param status of HTTP
/// @param why for people
public record ProblemPage(Frame frame, int status, String why) implements Page {}
