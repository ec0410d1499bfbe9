package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import licet.rights.SmallWorlds.World;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.junit.jupiter.api.Test;

/// Every answer of every kind passes the checker. `-Dworlds=N` tries N random worlds of each size.
final class ProofsTest {
  private static final SmallWorlds WORLDS = new SmallWorlds();
  private static final int MOST = Integer.getInteger("worlds", 25);
  private static final long SEED = Long.getLong("seed", 20_261_126L);

  private int answers;

  @Test
  void the_answers_to_the_cases_prove_themselves() {
    for (var each : Asked.cases()) {
      check(each.id(), each.facts(), each.question());
    }
    assertThat(answers).isGreaterThan(400);
  }

  @Test
  void the_answers_in_every_world_of_one_matter_prove_themselves() {
    check(WORLDS.of());
    for (int matter = 0; matter < WORLDS.size(); matter++) {
      check(WORLDS.of(matter));
    }
    assertThat(answers).isGreaterThan(1000);
  }

  @Test
  void the_answers_in_random_worlds_prove_themselves() {
    var random = new Random(SEED);
    for (int i = 0; i < MOST; i++) {
      check(WORLDS.random(random, 2 + i % 5));
    }
  }

  private void check(World world) {
    for (var question : world.questions()) {
      check(world.told(), world.facts(), question);
    }
    for (var question : world.others()) {
      check(world.told(), world.facts(), question);
    }
  }

  private void check(String told, List<? extends Fact> facts, Question question) {
    Answer answer;
    try {
      var engine = new Oracle(List.copyOf(facts));
      answer =
          question instanceof Question.Practise asked
              ? engine.practising(asked)
              : engine.answer(question);
    } catch (IllegalArgumentException none) {
      assertThat(none).hasMessageContaining("no fact");
      return;
    }
    answers++;
    try {
      new ProofChecker(facts, question.knownOn()).check(answer);
    } catch (AssertionError wrong) {
      throw new AssertionError(told + "\n" + question + "\n" + wrong.getMessage(), wrong);
    }
  }
}
