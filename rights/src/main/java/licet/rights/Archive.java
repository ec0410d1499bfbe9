package licet.rights;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentFact.Relation;
import licet.vocabulary.fact.Share;
import org.jspecify.annotations.Nullable;

/// What is told of patents, packed in bytes and told again word for word when asked.
final class Archive {
  private static final int BITS = 20;
  private static final int BLOCK = 1 << BITS;

  private final Dictionary names;
  private final Dictionary families;
  private byte[][] blocks = new byte[16][];
  private long end;

  /// An archive that keeps names of parties, countries and families once.
  Archive(Dictionary names, Dictionary families) {
    this.names = names;
    this.families = families;
  }

  /// Keeps a fact; the place where it begins.
  long add(PatentFact fact) {
    long place = end;
    var given = fact.given();
    put(given.id());
    day(given.date());
    number(given.sequence());
    day(given.known());
    text(given.corrects());
    put(given.words());
    text(given.source());
    put(fact.number());
    number((fact.unitary() ? 1 : 0) | (fact.pending() ? 2 : 0));
    named(fact.states());
    number(fact.owners().size());
    fact.owners()
        .forEach((owner, share) -> {
          number(names.add(owner));
          share(share);
        });
    named(fact.inventors());
    day(fact.invented());
    day(fact.filed());
    day(fact.granted());
    day(fact.expires());
    name(fact.family(), families);
    number(fact.relations().size());
    for (var relation : fact.relations()) {
      number(names.add(relation.kind().name()));
      put(relation.of());
    }
    named(fact.necessaryFor());
    name(fact.propertyLaw(), names);
    name(fact.government(), names);
    return place;
  }

  private void share(Share share) {
    if (share.equals(Share.WHOLE)) {
      number(0);
    } else {
      number(1);
      put(share.numerator().toString());
      put(share.denominator().toString());
    }
  }

  private void named(Iterable<String> all) {
    int count = 0;
    for (var _ : all) {
      count++;
    }
    number(count);
    all.forEach(each -> number(names.add(each)));
  }

  private void name(@Nullable String name, Dictionary among) {
    number(name == null ? 0 : among.add(name) + 1L);
  }

  private void text(@Nullable String text) {
    number(text == null ? 0 : 1);
    if (text != null) {
      put(text);
    }
  }

  private void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    for (byte each : bytes) {
      put(each);
    }
  }

  private void day(@Nullable LocalDate day) {
    if (day == null) {
      number(0);
      return;
    }
    long since = day.toEpochDay();
    number(((since << 1) ^ (since >> 63)) + 1);
  }

  /// A number from 0 up, seven bits a byte, the lowest first.
  private void number(long number) {
    long rest = number;
    while (rest > 0x7f) {
      put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  private void put(byte value) {
    int block = (int) (end >>> BITS);
    int at = (int) (end & (BLOCK - 1));
    if (block == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * block);
    }
    if (end == 0) {
      blocks[0] = new byte[512];
    } else if (at == 0) {
      blocks[block] = new byte[BLOCK];
    } else if (block == 0 && at == blocks[0].length) {
      blocks[0] = Arrays.copyOf(blocks[0], Math.min(BLOCK, 4 * at));
    }
    blocks[block][at] = value;
    end++;
  }

  /// The fact kept at a place.
  PatentFact fact(long place) {
    return new Reader(place).fact();
  }

  /// The name of the fact kept at a place.
  String id(long place) {
    return new Reader(place).text();
  }

  private final class Reader {
    private long at;

    Reader(long place) {
      at = place;
    }

    PatentFact fact() {
      var given = given();
      var number = text();
      long marks = number();
      var states = Set.copyOf(named());
      var owners = new LinkedHashMap<String, Share>();
      for (long left = number(); left > 0; left--) {
        owners.put(names.name((int) number()), share());
      }
      return new PatentFact(
          given,
          number,
          states,
          (marks & 1) != 0,
          owners,
          named(),
          day(),
          day(),
          day(),
          (marks & 2) != 0,
          day(),
          name(families),
          relations(),
          new HashSet<>(named()),
          name(names),
          name(names));
    }

    private Given given() {
      var id = text();
      var date = told(day());
      int sequence = (int) number();
      var known = told(day());
      return new Given(id, date, sequence, known, maybe(), text(), maybe());
    }

    private static LocalDate told(@Nullable LocalDate day) {
      if (day == null) {
        throw new IllegalStateException("a fact without a day");
      }
      return day;
    }

    private List<Relation> relations() {
      var relations = new ArrayList<Relation>();
      for (long left = number(); left > 0; left--) {
        relations.add(new Relation(Relation.Kind.valueOf(names.name((int) number())), text()));
      }
      return relations;
    }

    private Share share() {
      return number() == 0
          ? Share.WHOLE
          : new Share(new BigInteger(text()), new BigInteger(text()));
    }

    private List<String> named() {
      var all = new ArrayList<String>();
      for (long left = number(); left > 0; left--) {
        all.add(names.name((int) number()));
      }
      return all;
    }

    private @Nullable String name(Dictionary among) {
      long number = number();
      return number == 0 ? null : among.name((int) number - 1);
    }

    private @Nullable String maybe() {
      return number() == 0 ? null : text();
    }

    String text() {
      var bytes = new byte[(int) number()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = next();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private @Nullable LocalDate day() {
      long number = number();
      if (number == 0) {
        return null;
      }
      long since = number - 1;
      return LocalDate.ofEpochDay((since >>> 1) ^ -(since & 1));
    }

    private long number() {
      long number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = next();
        number |= (long) (next & 0x7f) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    private byte next() {
      byte value = blocks[(int) (at >>> BITS)][(int) (at & (BLOCK - 1))];
      at++;
      return value;
    }
  }
}
