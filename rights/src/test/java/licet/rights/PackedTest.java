package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentFact.Relation;
import licet.vocabulary.fact.Share;
import org.junit.jupiter.api.Test;

/// What is packed is told again word for word.
final class PackedTest {

  @Test
  void a_patent_comes_out_of_the_archive_as_it_went_in() {
    var names = new Dictionary();
    var archive = new Archive(names, new Dictionary());
    var facts = new ArrayList<PatentFact>();
    var places = new ArrayList<Long>();
    for (int i = 0; i < 20_000; i++) {
      var fact = i % 2 == 0 ? full(i) : bare(i);
      facts.add(fact);
      places.add(archive.add(fact));
    }
    for (int i = 0; i < facts.size(); i += 7) {
      assertThat(archive.fact(places.get(i))).isEqualTo(facts.get(i));
      assertThat(archive.id(places.get(i))).isEqualTo(facts.get(i).id());
    }
  }

  private static PatentFact full(int i) {
    var day = LocalDate.of(1890, 1, 1).plusDays(13L * i);
    var owners = new LinkedHashMap<String, Share>();
    owners.put("Ünïon " + i % 50, Share.of(1, 3));
    owners.put("B", Share.of(2, 3));
    return new PatentFact(
        new Given("F" + i, day, i % 4, day.plusDays(2), "F0", "words — " + i, "reel " + i),
        "EP " + i + "/7",
        Set.of("DE", "FR"),
        true,
        owners,
        List.of("I", "J"),
        day.minusYears(2),
        day.minusYears(1),
        day,
        true,
        day.plusYears(20),
        "family " + i,
        List.of(
            new Relation(Relation.Kind.REISSUE, "US1"), new Relation(Relation.Kind.DIVISION, "")),
        Set.of("US4"),
        "DE",
        "US Government");
  }

  private static PatentFact bare(int i) {
    return new PatentFact(
        Given.of("G" + i, LocalDate.EPOCH.minusDays(i)),
        "US" + i,
        Set.of(),
        false,
        Map.of("X", Share.WHOLE),
        List.of(),
        null,
        null,
        null,
        false,
        null,
        null,
        List.of(),
        Set.of(),
        null,
        null);
  }

  @Test
  void numbers_are_one_long_exactly_if_they_compare_equal() {
    var random = new Random(7);
    var numbers = new Numbers();
    var signs = "AZaz019 ,./-\u2010\u2013\tÉß_";
    var told = new ArrayList<String>();
    for (int i = 0; i < 400; i++) {
      var number = new StringBuilder();
      for (int left = 1 + random.nextInt(i % 10 == 0 ? 20 : 4); left > 0; left--) {
        number.append(signs.charAt(random.nextInt(signs.length())));
      }
      told.add(number.toString());
      assertThat(numbers.add(told.getLast())).isEqualTo(numbers.find(told.getLast()));
    }
    for (var one : told) {
      for (var other : told) {
        assertThat(numbers.find(one) == numbers.find(other))
            .as("%s and %s", one, other)
            .isEqualTo(Patents.bare(one).equals(Patents.bare(other)));
      }
    }
  }

  @Test
  void the_longest_packed_number_does_not_overflow() {
    assertThat(Numbers.packed("ZZZZZZZZZZZZ")).isPositive();
    assertThat(Numbers.packed("0ZZZZZZZZZZZZ")).isEqualTo(-1);
  }
}
