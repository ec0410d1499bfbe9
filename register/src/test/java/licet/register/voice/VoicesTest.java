package licet.register.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class VoicesTest {
  private static final String STORY = words(1, 300);

  @Test
  void a_copy_with_another_header_and_footer_speaks_with_the_voice_of_the_original() {
    var original = source("b", "2017-07-05");
    var copy = source("a", "2017-07-06");

    var voices =
        Voices.of(
            Map.of(
                original, Fingerprint.of(STORY),
                copy, Fingerprint.of(words(2, 40) + " " + STORY + " " + words(3, 40))));

    assertThat(voices).containsEntry("a", "b").containsEntry("b", "b");
  }

  @Test
  void two_reports_that_quote_the_same_sentence_are_two_voices() {
    String quote = words(9, 40);

    var voices =
        Voices.of(
            Map.of(
                source("a", null), Fingerprint.of(words(4, 200) + " " + quote),
                source("b", null), Fingerprint.of(words(5, 200) + " " + quote)));

    assertThat(voices).containsEntry("a", "a").containsEntry("b", "b");
  }

  @Test
  void a_partys_release_is_the_original_of_a_report_that_prints_it_earlier() {
    var release =
        new Source("r", "z", SourceKind.PARTY_RELEASE, Confidentiality.OPEN, "en", null, null);

    var voices =
        Voices.of(
            Map.of(release, Fingerprint.of(STORY), source("a", "2017"), Fingerprint.of(STORY)));

    assertThat(voices).containsEntry("a", "z");
  }

  @Test
  void the_order_of_sources_changes_nothing() {
    var entries = new ArrayList<Map.Entry<Source, Fingerprint>>();
    for (int i = 0; i < 40; i++) {
      String text = words(i % 7, 150) + " " + words(100 + i, 10 * (i % 5));
      entries.add(Map.entry(source("s" + i, i % 3 == 0 ? null : "2017"), Fingerprint.of(text)));
    }
    var expected = Voices.of(map(entries));
    for (long seed = 0; seed < 20; seed++) {
      Collections.shuffle(entries, new Random(seed));

      assertThat(Voices.of(map(entries))).as("seed %d", seed).isEqualTo(expected);
    }
    assertThat(expected.values().stream().distinct()).hasSize(7);
  }

  @Test
  void the_voices_are_those_that_comparing_each_with_each_gives() {
    for (long seed = 0; seed < 30; seed++) {
      var random = new Random(seed);
      var printBySource = new LinkedHashMap<Source, Fingerprint>();
      for (int i = 0; i < 120; i++) {
        String shared = words(random.nextInt(6), 10 + 40 * random.nextInt(4));
        String own = words(1000 * seed + i, random.nextInt(120));
        printBySource.put(source("s%03d".formatted(i), null), Fingerprint.of(shared + " " + own));
      }

      assertThat(Voices.of(printBySource)).as("seed %d", seed).isEqualTo(plainly(printBySource));
    }
  }

  /// Each source takes on the least voice of those it copies or is copied by, until none changes.
  private static Map<String, String> plainly(Map<Source, Fingerprint> printBySource) {
    var voices = new TreeMap<String, String>();
    printBySource.keySet().forEach(source -> voices.put(source.sha256(), source.sha256()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var one : printBySource.entrySet()) {
        for (var other : printBySource.entrySet()) {
          String voice = voices.getOrDefault(one.getKey().sha256(), "");
          String later = other.getKey().sha256();
          if (voice.compareTo(voices.getOrDefault(later, "")) < 0
              && copies(one.getValue(), other.getValue())) {
            voices.put(later, voice);
            changed = true;
          }
        }
      }
    }
    return voices;
  }

  private static boolean copies(Fingerprint one, Fingerprint other) {
    boolean brief = Math.min(one.runs(), other.runs()) < 20;
    boolean band =
        IntStream.range(0, 42).anyMatch(it -> one.band(3 * it, 3) == other.band(3 * it, 3));
    return band && one.likeness(other) >= (brief ? 0.9 : 0.5);
  }

  @Test
  void likeness_is_the_share_of_runs_in_common() {
    String left = words(1, 400);
    String right = words(1, 400) + " " + words(2, 400);

    double likeness = Fingerprint.of(left).likeness(Fingerprint.of(right));

    assertThat(likeness).isBetween(0.35, 0.65);
    assertThat(Fingerprint.of(left).likeness(Fingerprint.of(words(3, 400)))).isLessThan(0.1);
    assertThat(
            Fingerprint.of(left).likeness(Fingerprint.of(left.toUpperCase(java.util.Locale.ROOT))))
        .isEqualTo(1);
  }

  @Test
  void chinese_is_compared_by_its_characters() {
    String story = "小米与诺基亚签署专利许可协议双方将就多个领域展开合作".repeat(3);

    assertThat(Fingerprint.of(story).likeness(Fingerprint.of("新闻：" + story + "（完）")))
        .isGreaterThan(0.6);
    assertThat(Fingerprint.of(story).runs()).isGreaterThan(50);
  }

  @Test
  void a_text_too_short_to_tell_is_like_no_other() {
    assertThat(Fingerprint.of("two words").likeness(Fingerprint.of("two words"))).isZero();
    assertThat(Fingerprint.of("").likeness(Fingerprint.of(""))).isZero();
  }

  private static Map<Source, Fingerprint> map(List<Map.Entry<Source, Fingerprint>> entries) {
    var map = new LinkedHashMap<Source, Fingerprint>();
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }

  private static Source source(String sha256, @Nullable String published) {
    var day = published == null ? null : PartialDate.parse(published);
    return new Source(sha256, sha256, SourceKind.PRESS, Confidentiality.OPEN, "en", day, null);
  }

  private static String words(long seed, int count) {
    var random = new Random(seed);
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append("w").append(random.nextInt(5000));
    }
    return words.toString();
  }
}
