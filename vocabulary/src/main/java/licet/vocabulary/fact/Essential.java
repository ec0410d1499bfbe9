package licet.vocabulary.fact;

/// Whether a patent is essential to a standard.
///
/// @param given when it was found or declared
/// @param patent the patent
/// @param standard the standard or a release of it, such as `LTE`
/// @param essential what was found; unknown where it is only declared
public record Essential(Given given, String patent, String standard, Truth essential)
    implements Fact {}
