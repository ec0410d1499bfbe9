package licet.reader.deal;

import java.util.List;
import licet.reader.frame.Frame;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Chooses which deal of a document is its own news.
final class MainNews {
  private static final double FIRST = 1;

  private MainNews() {}

  /// The news, or null if all the document tells is recalled.
  static @Nullable Draft of(List<Draft> drafts, List<Told> story, @Nullable PartialDate published) {
    Draft best = null;
    double bestScore = 0.5;
    boolean first = true;
    for (var draft : drafts) {
      double score = score(draft, published) + (first && !draft.past ? FIRST : 0);
      first &= draft.past;
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    return best;
  }

  private static double score(Draft draft, @Nullable PartialDate published) {
    double score = draft.inTitle ? 3 : 0;
    score += 2.0 / (1 + draft.firstSentence());
    score += Math.min(2.0, 0.4 * draft.frames.size());
    score -= draft.past ? 2 : 0;
    if (draft.when != null && published != null) {
      long days = Math.abs(draft.when.last().toEpochDay() - published.last().toEpochDay());
      score += draft.when.agreesWith(published) || days <= 21 ? 1 : days > 90 ? -2.5 : 0;
    }
    boolean told =
        draft.frames.stream().anyMatch(f -> f.trigger().equals("ANNOUNCE") && !f.kinds().isEmpty());
    score += told ? 0.5 : 0;
    boolean unsure = draft.frames.stream().allMatch(f -> f.mood() == Frame.Mood.DENIED);
    return unsure ? score - 1 : score;
  }
}
