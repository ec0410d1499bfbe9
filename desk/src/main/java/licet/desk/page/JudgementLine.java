package licet.desk.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import licet.desk.form.DealSheet;
import licet.register.journal.Content;
import licet.register.journal.Entry;
import licet.vocabulary.statement.Judgement;

/// A judgement that stands, as `part/judgement.jte` shows it.
///
/// @param entry its number in the journal, by which it can be undone
/// @param words what is held of whom
/// @param because the reason
/// @param by who judged
/// @param when the day
public record JudgementLine(long entry, String words, String because, String by, String when) {

  /// The lines of judgements that stand, in the order in which they were recorded.
  ///
  /// @param entries all judgements of the journal
  static List<JudgementLine> of(Collection<Judgement> standing, List<Entry> entries) {
    var lines = new ArrayList<JudgementLine>();
    for (var judgement : standing) {
      Entry last = null;
      for (var entry : entries) {
        if (entry.content() instanceof Content.Judged(_, var it) && it.equals(judgement)) {
          last = entry;
        }
      }
      if (last != null && last.content() instanceof Content.Judged(var about, _)) {
        lines.add(line(last, about, judgement));
      }
    }
    return lines;
  }

  private static JudgementLine line(Entry entry, Content.About about, Judgement it) {
    return new JudgementLine(
        entry.number(),
        shown(about, it.left())
            + " and "
            + shown(about, it.right())
            + ": "
            + switch (it.verdict()) {
              case SAME -> "the same";
              case DIFFERENT -> "different";
              case UNSURE -> "not sure";
              case WITHDRAWN -> "withdrawn";
            },
        it.because(),
        it.by(),
        entry.recordedAt().toString().substring(0, 10));
  }

  private static String shown(Content.About about, String id) {
    return switch (about) {
      case DEAL -> "deal " + DealSheet.shortId(id);
      case PARTY -> "“" + id + "”";
    };
  }
}
