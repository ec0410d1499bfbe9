package licet.vocabulary.fact;

/// Something that happened and on which no rule turns.
///
/// @param given when
/// @param what what happened
public record Narrative(Given given, String what) implements Fact {}
