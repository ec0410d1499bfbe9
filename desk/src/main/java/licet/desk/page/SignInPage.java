package licet.desk.page;

/// Where a browser shows its token.
///
/// @param to the page to go to then
/// @param wrong what was wrong with the token, or empty
public record SignInPage(Frame frame, String to, String wrong) implements Page {}
