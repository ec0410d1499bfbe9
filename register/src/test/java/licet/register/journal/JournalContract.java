package licet.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import licet.register.Report;
import licet.register.journal.Content.About;
import licet.register.journal.Content.Reason;
import licet.register.journal.Verification.Whole;
import licet.vocabulary.deal.Role;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Judgement.Verdict;
import org.junit.jupiter.api.Test;

/// What every journal holds to, whatever it is kept in.
abstract class JournalContract {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
  static final Instant EVENING = Instant.parse("2026-03-01T18:00:00Z");
  private static final Reason WHY = new Reason("it was a \"test\"\u0000", "Ann");

  abstract Journal journal();

  static Content judged(String left, String right) {
    var judgement = new Judgement(left, right, Verdict.SAME, "one firm", "Ann");
    return new Content.Judged(About.PARTY, judgement);
  }

  static List<Entry> entries(Journal journal, Instant knownOn) {
    var entries = new ArrayList<Entry>();
    journal.read(0, knownOn, entries::add);
    return entries;
  }

  @Test
  void a_new_journal_is_empty_and_whole() {
    assertThat(entries(journal(), Journal.END)).isEmpty();
    assertThat(journal().mark(Journal.END)).isEmpty();
    assertThat(journal().verify()).isEqualTo(new Whole(0, "0".repeat(64)));
  }

  @Test
  void every_sort_of_content_comes_back_as_it_was() {
    var reading =
        Report.at("a").published("2017").news("Nokia=seller,Xiaomi", "license", _ -> {}).reading();
    var corrected = new Claim.Involves("LG", "LG", Set.of(Role.LICENSEE));
    var contents = new ArrayList<Content>();
    var added =
        journal()
            .write(
                NOON,
                draft -> {
                  String text = draft.keep(reading.text());
                  contents.add(new Content.SourceRecorded(reading.source(), text));
                  contents.add(
                      new Content.ReadingRecorded(
                          "1", reading.source(), text, reading.statements(), List.of(), List.of()));
                  contents.add(judged("a", "b"));
                  contents.add(new Content.Withdrawn("x", WHY));
                  contents.add(new Content.Restored("x", WHY));
                  contents.add(new Content.SourceCorrected(reading.source(), WHY));
                  contents.add(new Content.StatementCorrected("y", corrected, WHY));
                  contents.add(new Content.AgreementWritten("a-b", draft.keep("facts: []"), WHY));
                  contents.add(new Content.Confirmed("y", true, WHY));
                  contents.forEach(draft::add);
                });

    assertThat(contents).extracting(Content::kind).containsExactly(Content.Kind.values());
    assertThat(added).extracting(Entry::content).isEqualTo(contents);
    assertThat(added)
        .extracting(Entry::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, contents.size()).boxed().toList());
    assertThat(added).extracting(Entry::recordedAt).containsOnly(NOON);
    assertThat(entries(journal(), Journal.END)).isEqualTo(added);
    assertThat(journal().verify()).isEqualTo(new Whole(contents.size(), added.getLast().hash()));
  }

  @Test
  void entries_are_written_together_or_not_at_all() {
    journal().write(NOON, draft -> draft.add(judged("a", "b")));

    assertThatThrownBy(() ->
            journal()
                .write(
                    EVENING,
                    draft -> {
                      draft.add(judged("c", "d"));
                      draft.keep("words");
                      throw new IllegalArgumentException("changed my mind");
                    }))
        .hasMessageContaining("changed my mind");

    assertThat(entries(journal(), Journal.END)).hasSize(1);
    assertThat(journal().text(Digest.ofBytes("words".getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }

  @Test
  void what_was_known_on_an_instant_leaves_out_later_entries() {
    var first = journal().write(NOON, draft -> draft.add(judged("a", "b"))).getFirst();
    journal().write(EVENING, draft -> draft.add(judged("c", "d")));

    assertThat(entries(journal(), NOON)).containsExactly(first);
    assertThat(entries(journal(), NOON.minusNanos(1000))).isEmpty();
    assertThat(journal().mark(NOON)).contains(new Journal.Mark(1, first.hash()));
    assertThat(entries(journal(), Instant.MAX)).hasSize(2);
    assertThat(entries(journal(), Instant.MIN)).isEmpty();
  }

  @Test
  void the_clock_never_runs_backwards() {
    journal().write(EVENING, draft -> draft.add(judged("a", "b")));

    var late = journal().write(NOON, draft -> draft.add(judged("c", "d"))).getFirst();

    assertThat(late.recordedAt()).isEqualTo(EVENING);
    assertThat(entries(journal(), NOON)).isEmpty();
  }

  @Test
  void reading_can_begin_after_an_entry() {
    journal().write(NOON, draft -> draft.add(judged("a", "b")));
    var second = journal().write(NOON, draft -> draft.add(judged("c", "d"))).getFirst();

    var seen = new ArrayList<Entry>();
    journal().read(1, Journal.END, seen::add);

    assertThat(seen).containsExactly(second);
  }

  @Test
  void entries_of_one_kind_can_be_read_alone() {
    journal().write(NOON, draft -> draft.add(judged("a", "b")));
    journal().write(NOON, draft -> draft.add(new Content.Withdrawn("x", WHY)));
    journal().write(NOON.plusSeconds(1), draft -> draft.add(judged("c", "d")));

    var now = new ArrayList<Entry>();
    journal().read(Content.Kind.JUDGEMENT, Journal.END, now::add);
    var then = new ArrayList<Entry>();
    journal().read(Content.Kind.JUDGEMENT, NOON, then::add);

    assertThat(now).extracting(Entry::number).containsExactly(1L, 3L);
    assertThat(now).extracting(Entry::content).containsExactly(judged("a", "b"), judged("c", "d"));
    assertThat(then).extracting(Entry::number).containsExactly(1L);
  }

  @Test
  void a_text_is_kept_once_and_comes_back_to_the_letter() {
    String text = "Hãng Xiaomi \u0000 小米 \uD83D\uDCF1\r\n";
    var digests = new ArrayList<String>();
    journal()
        .write(
            NOON,
            draft -> {
              digests.add(draft.keep(text));
              digests.add(draft.keep(text));
            });

    assertThat(digests.getFirst()).isEqualTo(digests.getLast());
    assertThat(journal().text(digests.getFirst())).contains(text);
    assertThat(journal().text("0".repeat(64))).isEmpty();
    var texts = new ConcurrentHashMap<String, String>();
    journal().texts(texts::put);
    assertThat(texts).isEqualTo(Map.of(digests.getFirst(), text));
  }

  @Test
  void half_a_character_is_refused() {
    assertThatThrownBy(() -> journal().write(NOON, draft -> draft.keep("a\uD83D")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half a character");
  }

  @Test
  void a_draft_sees_the_latest_entry_about_a_subject_even_its_own() {
    journal().write(NOON, draft -> draft.add(new Content.Withdrawn("x", WHY)));
    journal()
        .write(
            NOON,
            draft -> {
              var again = new Content.Withdrawn("x", new Reason("again", "Bob"));
              draft.add(again);
              assertThat(draft.latest(Content.Kind.WITHDRAWAL, "x")).contains(again);
              assertThat(draft.latest(Content.Kind.RESTORATION, "x")).isEmpty();
            });

    assertThat(journal().latest(Content.Kind.WITHDRAWAL, "x"))
        .contains(new Content.Withdrawn("x", new Reason("again", "Bob")));
  }
}
