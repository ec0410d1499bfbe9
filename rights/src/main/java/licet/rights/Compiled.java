package licet.rights;

import java.util.List;
import java.util.stream.Stream;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;

/// The engine for many facts and many questions. It gives the answers of [Oracle] with their
/// proofs, for it asks that of the few facts that can bear on a question; only on open points that
/// change nothing it may remark less. A verdict on a plain question it tells by itself, from
/// numbers, in about a microsecond.
///
/// What makes a question plain stands with [Check], which facts can bear on one with [Slice].
public final class Compiled implements Rights {
  private final Kept kept;
  private final Bearings bearings;
  private final Check check;

  private Compiled(Kept kept) {
    this.kept = kept;
    kept.close();
    bearings = new Bearings(kept);
    var licenses = new Licenses(kept, bearings);
    var lines = new Lines(kept);
    lines.burden(licenses.burdens());
    check = new Check(kept, lines, licenses);
  }

  /// An engine over these facts, in whatever order they are told. They are taken in one by one;
  /// what is told of patents is packed and not held as objects.
  public static Compiled of(Stream<? extends Fact> facts) {
    var kept = new Kept();
    facts.forEachOrdered(kept::add);
    return new Compiled(kept);
  }

  /// The answer with its proof, found by the complete engine over the facts that can bear on it.
  @Override
  public Answer answer(Question question) {
    return new Oracle(slice(question), kept.census).answer(question);
  }

  /// The verdict alone; for plain questions nothing is searched and no object made.
  @Override
  public Verdict verdict(Question.Practise question) {
    var plain = check.verdict(question);
    return plain == null ? new Oracle(narrow(question)).verdict(question) : plain;
  }

  /// True if a question is plain, so that its verdict needs no search.
  public boolean plain(Question.Practise question) {
    return check.verdict(question) != null;
  }

  /// The facts that can bear on a question.
  List<Fact> slice(Question question) {
    return Slice.of(kept, bearings, question);
  }

  /// The facts that can bear on the verdict alone.
  List<Fact> narrow(Question.Practise question) {
    return Slice.ofVerdict(kept, bearings, question);
  }

  /// How many facts are told and not corrected.
  Census census() {
    return kept.census;
  }
}
