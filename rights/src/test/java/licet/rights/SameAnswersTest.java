package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import licet.notation.fact.Differences;
import licet.rights.SmallWorlds.World;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.question.Question;
import org.junit.jupiter.api.Test;

/// The compiled engine answers as the oracle does. `-Dworlds=N` tries N random worlds of each size,
/// `-Dseed=S` those of one seed.
final class SameAnswersTest {
  private static final SmallWorlds WORLDS = new SmallWorlds();
  private static final int MOST = Integer.getInteger("worlds", 25);
  private static final long SEED = Long.getLong("seed", 20_261_125L);

  private int asked;
  private int plain;
  private int narrowed;

  @Test
  void every_world_of_one_matter_is_answered_alike() {
    same(WORLDS.of());
    for (int matter = 0; matter < WORLDS.size(); matter++) {
      same(WORLDS.of(matter));
    }
    assertThat(plain).as("plain of %s questions", asked).isGreaterThan(asked / 2);
    assertThat(narrowed).as("asked of fewer facts").isGreaterThan(asked / 3);
  }

  @Test
  void random_worlds_are_answered_alike() {
    for (int matters = 2; matters <= 8; matters += 2) {
      var random = new Random(SEED + matters);
      for (int i = 0; i < MOST; i++) {
        same(WORLDS.random(random, matters));
      }
    }
    assertThat(plain).as("plain of %s questions", asked).isGreaterThan(asked / 10);
  }

  @Test
  void a_world_is_answered_alike_beside_another() {
    var random = new Random(SEED);
    for (int i = 0; i < MOST / 3 + 1; i++) {
      var world = WORLDS.random(random, 3);
      var facts = new ArrayList<>(world.facts());
      facts.addAll(WORLDS.apart(WORLDS.some(random, 5)));
      same(new World(world.told(), facts, world.questions(), world.others()));
    }
    assertThat(narrowed).as("asked of fewer facts").isGreaterThan(asked / 2);
  }

  @Test
  void questions_of_title_and_purchase_are_answered_alike() {
    var random = new Random(SEED);
    for (int i = 0; i < MOST; i++) {
      var world = WORLDS.random(random, 3);
      var oracle = new Oracle(world.facts());
      var compiled = Compiled.of(world.facts().stream());
      for (var question : world.others()) {
        assertThat(Differences.between(oracle.answer(question), compiled.answer(question)))
            .as("%s%n%s", question, world.told())
            .isEmpty();
      }
    }
  }

  @Test
  void the_cases_are_answered_alike() {
    for (var each : Asked.cases()) {
      var oracle = new Oracle(each.facts());
      var compiled = Compiled.of(each.facts().stream());
      var answer = oracle.answer(each.question());
      assertThat(Differences.between(answer, compiled.answer(each.question())))
          .as(each.id())
          .isEmpty();
      if (each.question() instanceof Question.Practise practise) {
        assertThat(compiled.verdict(practise)).as(each.id()).isEqualTo(oracle.verdict(practise));
      }
    }
  }

  @Test
  void the_order_of_the_facts_changes_nothing() {
    var random = new Random(SEED);
    for (int i = 0; i < MOST; i++) {
      var world = WORLDS.random(random, 4);
      var turned = new ArrayList<>(world.facts());
      Collections.shuffle(turned, random);
      var one = Compiled.of(world.facts().stream());
      var other = Compiled.of(turned.stream());
      for (var question : world.questions()) {
        assertThat(other.plain(question)).isEqualTo(one.plain(question));
        assertThat(other.verdict(question)).as(world.told()).isEqualTo(one.verdict(question));
      }
    }
  }

  @Test
  void what_is_known_later_changes_no_verdict_asked_as_known_before() {
    var random = new Random(SEED);
    for (int i = 0; i < MOST; i++) {
      var world = WORLDS.random(random, 3);
      var day = LocalDate.of(2012 + i % 6, 6, 1);
      var known = world.facts().stream().filter(fact -> !fact.given().known().isAfter(day));
      var then = Compiled.of(known);
      var now = Compiled.of(world.facts().stream());
      for (var question : world.questions()) {
        var asked = knownOn(question, day);
        assertThat(verdict(now, asked)).as(world.told()).isEqualTo(verdict(then, asked));
      }
    }
  }

  private void same(World world) {
    var oracle = new Oracle(world.facts());
    var compiled = Compiled.of(world.facts().stream());
    for (var question : world.questions()) {
      asked++;
      var narrow = compiled.narrow(question);
      narrowed += narrow.size() < world.facts().size() ? 1 : 0;
      var whole = practising(oracle, question);
      var sliced = practising(new Oracle(compiled.slice(question), compiled.census()), question);
      assertThat(sliced.isPresent()).isEqualTo(whole.isPresent());
      if (whole.isPresent()) {
        assertThat(Differences.between(bearing(whole.get()), bearing(sliced.get())))
            .as("%s%n%s", question, world.told())
            .isEmpty();
        assertThat(new Oracle(narrow).verdict(question)).isEqualTo(whole.get().verdict());
      }
      if (whole.isPresent() && compiled.plain(question)) {
        plain++;
        assertThat(compiled.verdict(question))
            .as("%s%n%s", question, world.told())
            .isEqualTo(whole.get().verdict());
      }
    }
  }

  /// An answer without remarks on open points that change nothing: the oracle also tells of those
  /// among facts that cannot bear on the question.
  private static Answer.Permission bearing(Answer.Permission answer) {
    return new Answer.Permission(
        answer.question(),
        answer.verdict(),
        answer.ground(),
        answer.decidedBy(),
        answer.because(),
        answer.tried(),
        answer.missing(),
        answer.wouldChange(),
        answer.notes().stream().filter(note -> !note.startsWith("open, ")).toList(),
        answer.each());
  }

  /// The answer, or none to a question about a patent that no fact names.
  private static Optional<Answer.Permission> practising(Oracle engine, Question.Practise question) {
    try {
      return Optional.of(engine.practising(question));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static String verdict(Compiled engine, Question.Practise question) {
    try {
      return engine.verdict(question).label();
    } catch (IllegalArgumentException none) {
      return "none";
    }
  }

  private static Question.Practise knownOn(Question.Practise asked, LocalDate day) {
    return new Question.Practise(
        asked.patents(),
        asked.standard(),
        asked.actor(),
        asked.in(),
        asked.acts(),
        asked.product(),
        asked.maker(),
        asked.unit(),
        asked.on(),
        day);
  }
}
