package licet.bench.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import licet.desk.inquiry.Papers;
import licet.reader.source.Opened;

/// Short reports of deals, each unlike the others; the same for the same seed.
///
/// @param count how many
/// @param seed of the choices
record VariedReports(int count, long seed) {
  private static final List<String> PARTIES =
      List.of(
          "Nokia",
          "Xiaomi",
          "Samsung",
          "Apple",
          "Ericsson",
          "Huawei",
          "Qualcomm",
          "Sony",
          "Panasonic",
          "OPPO",
          "vivo",
          "InterDigital",
          "BlackBerry",
          "Microsoft",
          "Google",
          "Intel",
          "LG",
          "ZTE",
          "Lenovo",
          "Motorola",
          "Sharp",
          "Acer",
          "HTC",
          "Philips",
          "Siemens",
          "Bosch",
          "Canon",
          "Ricoh",
          "Toshiba",
          "Hitachi",
          "Fujitsu",
          "NEC");
  private static final List<String> WORDS =
      List.of(
          "antenna",
          "codec",
          "modem",
          "display",
          "battery",
          "camera",
          "router",
          "sensor",
          "handset",
          "network",
          "cloud",
          "vehicle",
          "wearable",
          "tablet",
          "printer",
          "memory");
  private static final List<String> DEEDS =
      List.of(
          "%s and %s have signed a patent cross-license agreement for 5G.",
          "%s has granted %s a license under its standard-essential patents.",
          "%s has sold 120 patents to %s for $25 million.",
          "%s and %s settled their patent litigation and signed a license agreement.");

  /// The reports as they would be handed in.
  Papers papers() {
    return documents ->
        IntStream.range(0, count)
            .boxed()
            .flatMap(number -> opened(documents.open(number + ".txt", bytes(number))));
  }

  private static Stream<Opened> opened(List<Opened> all) {
    return all.stream();
  }

  private byte[] bytes(int number) {
    var random = new Random(seed + number);
    String one = pick(PARTIES, random);
    String other = pick(PARTIES.stream().filter(it -> !it.equals(one)).toList(), random);
    String day =
        "%d-%02d-%02d"
            .formatted(1996 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
    var text = new StringBuilder("---\npublished: " + day + "\n---\n\n");
    text.append(pick(DEEDS, random).formatted(one, other)).append("\n\n");
    for (int i = 0; i < 12; i++) {
      text.append("The ")
          .append(pick(WORDS, random))
          .append(" business ")
          .append(Integer.toString(random.nextInt(1 << 20), 36))
          .append(" grew with each ")
          .append(pick(WORDS, random))
          .append(" it shipped last year. ");
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
