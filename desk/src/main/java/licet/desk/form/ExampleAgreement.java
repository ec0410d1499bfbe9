package licet.desk.form;

/// An agreement to start from.
public final class ExampleAgreement {
  private ExampleAgreement() {}

  /// Its text, in the notation.
  public static final String TEXT =
      """
      # One fact a line: what the agreement grants, and what it is granted under.
      # Leave a term out where the text is silent; write `undisclosed` where it is not on record.
      title: Settlement and license, Aster and Borealis
      facts:
        - {id: P1, patent: US 9000001, granted: 2010-03-02, expires: 2027-11-30, owner: Aster}
        - {id: P2, patent: US 9000002, granted: 2012-05-08, expires: 2029-06-30, owner: Aster}

        - id: L1
          grant: license
          by: Aster
          to: Borealis
          date: 2013-01-01
          until: 2026-01-01
          patents: [US 9000001, US 9000002]
          acts: [make, use, sell]
          products: handsets
          territory: [US, DE]
          affiliates: {over: 50%}
          duties: arbitration clause
          words: "to make, use and sell handsets in the United States and Germany"
          source: "clause 2.1"

        - {id: L2, grant: covenant, by: Aster, to: Cetus, date: 2014-01-01, patents: US 9000002,
           source: "clause 7"}
        - {id: S1, lien: [US 9000001, US 9000002], by: Aster, to: Dorado Bank, date: 2015-01-01,
           filed: office, source: "reel 1/frame 2"}
      """;
}
