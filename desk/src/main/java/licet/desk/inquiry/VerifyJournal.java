package licet.desk.inquiry;

import licet.register.journal.Verification;

/// Whether the journal is as it was written.
public record VerifyJournal() implements Inquiry<Verification> {
  @Override
  public Verification ask(House house, Asker asker) {
    return house.existing().verify();
  }
}
