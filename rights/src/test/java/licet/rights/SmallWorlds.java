package licet.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import licet.notation.fact.Case;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;

/// Small worlds of rights: eight patents of two owners, and some of the instruments and events
/// below, with parties X, Y, Z, A, B and C. Each comes with questions.
final class SmallWorlds {
  /// The patents of every world; some dates and countries differ so that much can turn on them.
  private static final String PATENTS =
      """
      - {id: P1, patent: US1, granted: 2010-01-01, expires: 2028-01-01, owner: X}
      - {id: P2, patent: DE2, granted: 2011-01-01, expires: 2029-01-01, family: F, owner: X}
      - {id: P3, patent: US3, granted: 2012-01-01, owner: Y, continuation-of: US1}
      - {id: P4, patent: EP4, in: [DE, FR, GB], granted: 2009-01-01, owner: X}
      - {id: P5, patent: JP5, granted: 2009-01-01, owner: Y}
      - {id: P6, patent: CN6, granted: 2009-01-01, owner: X}
      - {id: P7, patent: KR7, granted: 2009-01-01, owner: X}
      - {id: P8, patent: IN8, granted: 2009-01-01, owner: X}
      """;

  /// What may be told besides, a few facts of one matter in each line, in the notation of facts.
  private static final String MATTERS =
      """
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1, DE2, JP5]
      grant: license, by: X, to: A, date: 2012-01-01, owned: {from: 2011-01-01, until: 2015-01-01}
      grant: license, by: X, to: A, date: 2013-01-01, owned: any
      grant: license, by: Y, to: A, date: 2012-01-01, owned: {from: 2011-01-01, \
      until: 2015-01-01}, until: 2018-01-01
      grant: license, by: Y, to: [A, B], date: 2015-01-01, patents: [US1, US3, EP4]
      grant: license, by: X, to: A, date: 2012-01-01, owned: {from: 2012-01-01}, acts: [make, \
      sell], products: [phones]
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1, EP4], territory: [US, GB], \
      effective: 2013-01-01
      grant: license, by: X, to: A, date: 2014-01-01, effective: 2012-01-01, patents: [US1, EP4]
      grant: covenant, by: X, to: A, date: 2012-01-01, patents: [US1, DE2, EP4]
      grant: covenant, by: Y, to: B, date: 2012-01-01, owned: {from: 2012-01-01}
      grant: license, by: X, to: A, date: 2012-01-01, owned: {from: 2011-01-01}, affiliates: {}
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1, EP4], \
      affiliates: {directions: [up, side]}
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1], affiliates: undisclosed
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1], \
      affiliates: {management: true, ever: true}
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1, JP5], sublicense: true
      grant: license, by: A, to: B, date: 2013-01-01, patents: [US1, EP4]
      grant: license, by: A, to: C, date: 2013-01-01, owned: any, registered: 2013-02-01
      grant: exclusive, by: X, to: B, date: 2013-01-01, patents: [US1, DE2]
      grant: exclusive, by: X, to: B, date: 2011-01-01, owned: any, products: [phones], \
      registered: 2011-02-01
      grant: exclusive, by: A, to: C, date: 2014-01-01, patents: [US1]
      grant: sole, by: X, to: C, date: 2012-06-01, patents: [EP4, JP5], territory: [DE, FR]
      grant: license, by: X, to: A, date: 2012-01-01, patents: undisclosed
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1], products: undisclosed
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1, DE2], until: undisclosed
      grant: license, by: X, to: A, date: 2012-01-01, owned: any, except-patents: [US1]
      grant: license, by: X, to: A, date: 2012-01-01, families: [F], written: false
      grant: license, by: X, to: A, date: 2012-01-01, owned: any, while-owned: true
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1], except-products: [phones]
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1, DE2], says: promise
      grant: release, by: X, to: A, date: 2017-01-01, owned: any
      grant: license, by: X, to: A, date: 2017-01-01, patents: [US1], retroactive: always
      grant: pledge, by: X, to: everybody, date: 2015-01-01, patents: [US1, DE2]
      grant: pledge, by: Y, to: everybody, date: 2015-01-01, owned: any
      grant: frand, by: X, to: everybody, date: 2012-01-01, patents: [US1]
      grant: springing, by: X, to: {members-of: NET}, date: 2012-01-01, owned: any | member: B, \
      of: NET, date: 2012-01-01
      grant: pool, by: POOL, to: A, date: 2012-01-01, owned: any, \
      authority-of: members | member: X, of: POOL, date: 2011-01-01
      grant: compulsory, by: Court, to: B, date: 2014-01-01, patents: [DE2]
      grant: option, by: X, to: A, date: 2012-01-01, patents: [US1] | exercise: $1, by: A, \
      date: 2014-01-01
      grant: license-of-right, by: X, to: everybody, date: 2012-01-01, patents: [DE2, \
      EP4] | exercise: $1, by: B, date: 2014-01-01
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1] | change: terminated, \
      of: $1, date: 2014-01-01
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1] | change: terminated, \
      of: $1, date: 2014-01-01, effective: unknown
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1] | ruling: rescinded, \
      instrument: $1, date: 2015-01-01, final: false
      grant: license, by: X, to: A, date: 2012-01-01, owned: any, \
      suspended-by-suit: true | suit: B, against: X, date: 2014-01-01
      grant: license, by: X, to: B, date: 2012-01-01, patents: [US1], \
      change-of-control: {by: [A], effect: ends}
      grant: license, by: X, to: A, date: 2012-01-01, owned: any, conditions: [{if: paid, \
      met: unknown}]
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1], \
      tail: {months: 24} | business-sale: phones, seller: A, buyer: C, products: [phone], \
      date: 2015-01-01
      grant: license, by: X, to: A, date: 2012-01-01, owned: any, \
      customers: true | sale: phone, seller: A, buyer: B, in: US, date: 2014-01-01
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1], known: 2016-01-01
      grant: license, by: X, to: A, date: 2012-01-01, patents: [US1] | grant: license, by: X, \
      to: B, date: 2012-01-01, patents: [US1], corrects: $1, known: 2017-01-01
      transfer: [US1, DE2, EP4], from: X, to: Y, date: 2014-01-01, recorded: 2014-02-01
      transfer: [US1, JP5], from: X, to: Y, date: 2014-01-01
      transfer: [US1, EP4], from: X, to: A, date: 2016-01-01, recorded: 2017-06-01
      transfer: [US1, EP4], from: Y, to: Z, date: 2017-01-01, recorded: 2017-02-01, notice: yes
      transfer: [US1, DE2], from: X, to: Z, date: 2014-03-01, value: yes, notice: unknown, \
      recorded: 2014-03-02
      transfer: [US1], from: X, to: Y, date: 2014-01-01, says: promise
      transfer: [US1, DE2], from: X, to: Y, date: 2014-01-01, share: 1/2
      transfer: all, from: X, to: Y, date: 2015-01-01
      transfer: [JP5, US3], from: Y, to: X, date: 2013-01-01, recorded: 2013-05-01
      transfer: [US1], from: X, to: Y, date: 2014-01-01, known: 2018-01-01
      transfer: [US1, US3], from: Z, to: A, date: 2013-01-01, recorded: 2013-01-05
      merger: X, into: Y, date: 2014-06-01
      merger: A, into: B, date: 2015-06-01
      renaming: A, into: C, date: 2015-06-01
      renaming: X, into: Z, date: 2013-06-01
      lien: [US1], by: X, to: C, date: 2011-01-01, filed: office | transfer: [US1], from: C, \
      to: Z, by: foreclosure, date: 2015-01-01
      stake: A, in: B, votes: 60%, date: 2011-01-01
      stake: A, in: B, votes: 50%, date: 2013-01-01, until: 2018-01-01
      stake: C, in: A, votes: 80%, date: 2010-01-01 | stake: C, in: B, votes: 70%, date: 2014-01-01
      control: A, in: B, value: unknown, date: 2011-01-01
      status: lapsed, patent: US1, date: 2013-01-01 | status: restored, patent: US1, \
      date: 2017-01-01
      status: lapsed, patent: US1, date: 2015-01-01
      status: lapsed, patent: EP4, date: 2017-01-01, known: 2019-01-01
      status: revoked, patent: DE2, date: 2015-01-01, final: false
      coverage: phone, patent: US1, extent: none, date: 2010-01-01
      exemption: prior-use, party: A, patent: DE2, in: DE, date: 2008-01-01, good-faith: unknown
      ruling: estoppel, party: A, against: X, patent: US1, date: 2015-01-01
      ruling: co-owner, patent: US1, party: C, date: 2015-01-01
      product: phone, is: [phones], date: 2010-01-01
      product: phone, is: [phones], open: true, design: B, date: 2010-01-01
      sale: phone, seller: X, buyer: B, in: US, date: 2014-01-01
      sale: phone, seller: A, buyer: B, in: DE, date: 2014-01-01
      essential: US1, to: LTE, value: yes, date: 2012-01-01 | grant: license, by: X, to: A, \
      date: 2012-01-01, owned: any, essential-to: LTE
      notice: Y, of: P1, date: 2013-01-01
      grant: license, by: X, to: A, date: 2012-01-01, patents: [CN6, KR7, IN8]
      grant: covenant, by: X, to: A, date: 2012-01-01, patents: [CN6, KR7, IN8, EP4], \
      registered: 2012-02-01
      grant: exclusive, by: X, to: B, date: 2013-01-01, patents: [CN6, KR7, IN8]
      grant: exclusive, by: X, to: B, date: 2013-01-01, patents: [CN6, KR7, IN8, EP4], \
      registered: 2013-02-01
      transfer: [CN6, KR7, IN8, EP4], from: X, to: Y, date: 2014-01-01, recorded: 2014-02-01
      transfer: [CN6, KR7, IN8], from: X, to: Z, date: 2014-01-01, recorded: 2016-01-01, \
      notice: yes
      transfer: [US1, KR7], from: X, to: Z, date: 2014-01-01, recorded: 2014-01-10, \
      to-assertion-entity: true
      grant: springing, by: X, to: {members-of: NET}, date: 2012-01-01, owned: \
      any | member: A, of: NET, date: 2012-01-01 | transfer: [US1, EP4], from: X, to: Z, \
      date: 2014-01-01, to-assertion-entity: true
      sale: phone, seller: X, buyer: A, in: KR, date: 2012-01-01
      sale: phone, seller: A, buyer: B, in: US, date: 2015-01-01, embodies: [US1, KR7, IN8, EP4]
      sale: phone, seller: X, buyer: A, in: GB, date: 2012-01-01, embodies: [EP4, JP5, CN6]
      grant: covenant, by: X, to: A, date: 2012-01-01, owned: any | sale: phone, seller: A, \
      buyer: B, in: FR, date: 2013-01-01, embodies: [EP4, CN6]
      grant: pool, by: POOL, to: [A, B], date: 2012-01-01, owned: any, \
      authority-of: members | member: X, of: POOL, date: 2011-01-01, until: 2013-01-01
      """;

  private static final String QUESTIONS =
      """
      practise: US1, actor: A, in: US, act: make, product: phone, on: 2013-06-01
      practise: US1, actor: B, in: US, act: use, product: phone, on: 2018-06-01
      practise: EP4, actor: A, in: GB, act: [make, sell], product: phone, on: 2018-06-01
      practise: US1, actor: A, in: US, act: [make, sell, import], product: phone, on: 2018-06-01
      practise: DE2, actor: B, in: DE, act: sell, product: phone, on: 2016-06-01
      practise: DE2, actor: A, in: DE, act: use, product: phone, on: 2016-06-01, \
      known-on: 2015-03-01
      practise: JP5, actor: A, in: JP, act: use, product: tablet, on: 2014-06-01
      practise: US3, actor: A, in: US, act: make, product: phone, on: 2015-06-01
      practise: US1, actor: X, in: US, act: make, product: phone, on: 2016-06-01
      practise: EP4, actor: C, in: FR, act: make, product: phone, on: 2016-06-01
      practise: US1, actor: Y, in: US, act: make, product: phone, on: 2016-06-01, \
      known-on: 2017-03-01
      practise: EP4, actor: B, in: DE, act: make, product: phone, on: 2013-01-15
      practise: [US1, US3], actor: A, in: US, act: make, product: phone, on: 2016-01-01
      practise: US1, actor: C, in: US, act: make, product: phone, for: A, on: 2016-01-01
      practise: CN6, actor: A, in: CN, act: sell, product: phone, on: 2016-06-01
      practise: KR7, actor: B, in: KR, act: use, product: phone, on: 2016-06-01
      practise: IN8, actor: A, in: IN, act: [make, sell], product: phone, on: 2015-06-01
      """;

  private static final String OTHERS =
      """
      owner: US1, in: US, on: 2018-06-01, asker: A
      owner: EP4, in: FR, on: 2018-06-01
      encumbrances: [US1], buyer: C, in: US, on: 2018-06-01
      encumbrances: [DE2], buyer: A, in: DE, on: 2016-06-01
      conflicts: [US1, EP4], in: US, on: 2018-06-01
      owner: KR7, in: KR, on: 2015-06-01
      encumbrances: [CN6, IN8], buyer: Z, in: IN, on: 2016-06-01
      encumbrances: [EP4], buyer: Y, in: GB, on: 2014-01-01
      """;

  /// A world.
  ///
  /// @param told what is told in it, in lines that can be read again
  record World(
      String told, List<Fact> facts, List<Question.Practise> questions, List<Question> others) {}

  private final List<Fact> patents;
  private final List<List<Fact>> matters = new ArrayList<>();
  private final List<String> lines;
  private final List<Question.Practise> questions;
  private final List<Question> others;

  SmallWorlds() {
    patents = read(PATENTS);
    lines = MATTERS.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      matters.add(read(facts(i, lines.get(i))));
    }
    questions = asked(QUESTIONS).stream().map(Question.Practise.class::cast).toList();
    others = asked(OTHERS);
  }

  private static List<Question> asked(String questions) {
    var asked = new StringBuilder("facts:\n" + PATENTS + "questions:\n");
    questions.lines().forEach(line -> asked.append("- ask: {").append(line).append("}\n"));
    return Asked.read(asked.toString()).stream().map(Case::question).toList();
  }

  private static String facts(int matter, String line) {
    var parts = line.split(" \\| ");
    var text = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      text.append("- {id: M" + matter + "-" + (i + 1) + ", ")
          .append(parts[i].replace("$1", "M" + matter + "-1"))
          .append("}\n");
    }
    return text.toString();
  }

  /// The facts of lines in their notation; the patents are there for them to name.
  private static List<Fact> read(String text) {
    var whole = text.startsWith("- {id: P1") ? text : PATENTS + text;
    var ask = "questions:\n- ask: {owner: US1, in: US, on: 2015-01-01}\n";
    var facts = Asked.read("facts:\n" + whole + ask).getFirst().facts();
    return text.equals(whole) ? facts : facts.subList(8, facts.size());
  }

  /// How many matters there are.
  int size() {
    return matters.size();
  }

  /// The world in which these matters happened.
  World of(int... chosen) {
    var facts = new ArrayList<>(patents);
    var told = new ArrayList<String>();
    for (int each : chosen) {
      facts.addAll(matters.get(each));
      told.add(lines.get(each));
    }
    return new World(String.join("\n", told), List.copyOf(facts), questions, others);
  }

  /// The facts of a world whose patents and parties have other names, so that it can stand beside
  /// another without touching it.
  List<Fact> apart(int... chosen) {
    var text = new StringBuilder(PATENTS);
    for (int each : chosen) {
      text.append(facts(each, lines.get(each)));
    }
    var other =
        text.toString()
            .replaceAll("\\b([XYZABCF]|NET|POOL|Court)\\b", "N$1")
            .replaceAll("\\b(US|DE|EP|JP|CN|KR|IN)([1-8])\\b", "$1" + "9$2")
            .replaceAll("\\b([PM][0-9-]+)\\b", "N$1");
    var ask = "questions:\n- ask: {owner: US91, in: US, on: 2015-01-01}\n";
    return Asked.read("facts:\n" + other + ask).getFirst().facts();
  }

  /// Every world of up to two matters.
  void each(Consumer<World> test) {
    test.accept(of());
    for (int one = 0; one < size(); one++) {
      test.accept(of(one));
      for (int other = one + 1; other < size(); other++) {
        test.accept(of(one, other));
      }
    }
  }

  /// A world of so many matters.
  World random(RandomGenerator random, int matters) {
    return of(some(random, matters));
  }

  /// So many different matters.
  int[] some(RandomGenerator random, int matters) {
    return random.ints(0, size()).distinct().limit(matters).toArray();
  }
}
