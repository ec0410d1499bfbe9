package licet.vocabulary.fact;

/// Somebody learns of an instrument.
///
/// @param given its day is the day it learned
/// @param who who
/// @param of the fact it learned of
public record Notice(Given given, String who, String of) implements Fact {}
