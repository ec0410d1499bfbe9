package licet.desk.page;

/// What to do first, as long as the register has nothing in it.
///
/// @param place where the register is or will be
public record FirstStepPage(Frame frame, String place) implements Page {}
