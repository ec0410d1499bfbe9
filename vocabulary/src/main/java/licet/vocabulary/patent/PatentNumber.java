package licet.vocabulary.patent;

/// The number of a patent or of an application for one.
///
/// @param office WIPO ST.3 code of the office, such as `US` or `EP`
/// @param number its digits without marks; with a leading letter for design, plant or reissue
/// @param kind its kind code such as `B1`, or empty if untold
public record PatentNumber(String office, String number, String kind) {

  /// The joined form, such as `US8789601B2`.
  @Override
  public String toString() {
    return office + number + kind;
  }
}
