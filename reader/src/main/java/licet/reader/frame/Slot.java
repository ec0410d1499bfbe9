package licet.reader.frame;

/// A place around a verb or noun where a party can stand.
public enum Slot {
  /// Does it.
  SUBJ,
  /// Is directly done to.
  OBJ,
  /// `with`, `avec`, `với`.
  WITH,
  /// `to`, `à`, `cho`.
  TO,
  /// `from`, `de`, `từ`.
  FROM,
  /// `by`, `par`, `bởi`.
  BY,
  /// `between`, `entre`, `giữa`.
  BETWEEN,
  /// `of`, `de`, `của`.
  OF,
  /// The owner of the thing.
  OWN,
  /// `against`, `contre`, `chống lại`.
  AGAINST,
  /// `for`, `pour`, `cho`.
  FOR,
  /// Says so of somebody else: `Rovi alleged that`.
  SAYS,
  /// Any other marker.
  IN
}
