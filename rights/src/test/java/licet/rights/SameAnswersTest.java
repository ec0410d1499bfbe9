package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import licet.notation.fact.Case;
import licet.rights.SmallWorlds.World;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
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
        assertThat(told(compiled, question))
            .as("%s%n%s", question, world.told())
            .isEqualTo(told(oracle, question));
      }
    }
  }

  @Test
  void the_cases_are_answered_alike() {
    for (var each : cases()) {
      var oracle = new Oracle(each.facts());
      var compiled = Compiled.of(each.facts().stream());
      assertThat(told(compiled, each.question()))
          .as(each.id())
          .isEqualTo(told(oracle, each.question()));
      if (each.question() instanceof Question.Practise practise) {
        assertThat(compiled.verdict(practise).label())
            .as(each.id())
            .isEqualTo(told(oracle, practise).getFirst());
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
    var compiled = Compiled.of(world.facts().stream());
    for (var question : world.questions()) {
      var slice = compiled.slice(question);
      var whole = practise(world.facts(), question);
      asked++;
      narrowed += slice.size() < world.facts().size() ? 1 : 0;
      assertThat(practise(slice, question)).as("%s%n%s", question, world.told()).isEqualTo(whole);
      if (compiled.plain(question)) {
        plain++;
        assertThat(compiled.verdict(question).label())
            .as("%s%n%s", question, world.told())
            .isEqualTo(whole.getFirst());
      }
    }
  }

  /// Verdict, ground and deciding rule.
  private static List<String> practise(List<Fact> facts, Question.Practise question) {
    try {
      var known = Ledger.known(facts, question.knownOn());
      return told(new Practising(known, question).answer());
    } catch (IllegalArgumentException none) {
      return List.of("none");
    }
  }

  private static String verdict(Compiled engine, Question.Practise question) {
    try {
      return engine.verdict(question).label();
    } catch (IllegalArgumentException none) {
      return "none";
    }
  }

  private static List<String> told(Rights engine, Question question) {
    return told(engine.answer(question));
  }

  private static List<String> told(Answer answer) {
    return switch (answer) {
      case Answer.Permission each ->
          List.of(each.verdict().label(), each.ground(), each.decidedBy(), "" + each.missing());
      case Answer.Title each ->
          List.of(
              each.status() + "",
              each.legal() + "",
              each.candidates() + "",
              each.maySueAlone() + "",
              each.mayNotSueAlone() + "",
              each.mustJoin() + "",
              each.noStanding() + "",
              each.effectivePatentee() + "",
              each.flags() + "",
              each.missing() + "");
      case Answer.Inventory each ->
          List.of(each.items() + "", each.inbound() + "", each.flags() + "", each.missing() + "");
      case Answer.Collisions each -> List.of(each.flags() + "", each.missing() + "");
    };
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

  private static List<Case> cases() {
    var cases = new ArrayList<Case>();
    try (var files = Files.walk(Path.of("../cases/rights"))) {
      for (var file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        cases.addAll(Asked.read(Files.readString(file)));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return cases;
  }
}
