package licet.desk.page;

/// Words that lead to a page.
///
/// @param words what is shown
/// @param to the address, encoded
public record Link(String words, String to) {}
