package licet.vocabulary.fact;

/// A dated thing told about patents, parties or what passes between them.
///
/// A new kind of fact is a new record here; the compiler then names every place that must answer
/// for it.
public sealed interface Fact
    permits PatentFact,
        PatentStatus,
        Coverage,
        Essential,
        Product,
        Transfer,
        Lien,
        CoOwnerAgreement,
        Succession,
        BusinessSale,
        Grant,
        Change,
        Exercise,
        Sale,
        Stake,
        Control,
        Notice,
        Ruling,
        Membership,
        Suit,
        Exemption,
        Complete,
        Narrative {

  /// What is told of every fact.
  Given given();

  /// Its name.
  default String id() {
    return given().id();
  }
}
