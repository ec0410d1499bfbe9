package licet.register.journal;

final class MemoryJournalTest extends JournalContract {
  private final Journal journal = new MemoryJournal();

  @Override
  Journal journal() {
    return journal;
  }
}
