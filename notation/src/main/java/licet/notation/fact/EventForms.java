package licet.notation.fact;

import static licet.notation.fact.Shapes.COUNTRIES_SET;
import static licet.notation.fact.Shapes.COUNTRY;
import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.PARTY;
import static licet.notation.fact.Shapes.PATENT_SET;
import static licet.notation.fact.Shapes.PRODUCT;
import static licet.notation.fact.Shapes.SHARE;
import static licet.notation.fact.Shapes.TEXT;
import static licet.notation.fact.Shapes.TRUTH;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import licet.vocabulary.fact.Complete;
import licet.vocabulary.fact.Control;
import licet.vocabulary.fact.Coverage.Extent;
import licet.vocabulary.fact.Exemption;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Narrative;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.fact.Suit;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// What happens: sales, control, notices, rulings and the rest.
final class EventForms {
  static final List<Form<?>> ALL =
      List.of(
          Form.of("sale", "ITEM", "units pass to another for good", Sale.class, EventForms::sale),
          Form.of("stake", "PARTY", "holds votes in a company", Stake.class, EventForms::stake),
          Form.of(
              "control",
              "PARTY",
              "controls a company by other means than votes",
              Control.class,
              EventForms::control),
          Form.of("notice", "PARTY", "learns of a fact", Notice.class, EventForms::notice),
          Form.of(
              "ruling",
              "KIND",
              "what a court holds or is asked to hold; a defense that is only pleaded has `holds:"
                  + " unknown, final: false`",
              Ruling.class,
              EventForms::ruling),
          Form.of(
              "member",
              "PARTY",
              "belongs to a pool or network",
              Membership.class,
              EventForms::member),
          Form.of("suit", "PARTY", "sues on patents", Suit.class, EventForms::suit),
          Form.of(
              "exemption",
              "KIND",
              "a ground in statute; `date` is the day the use began",
              Exemption.class,
              EventForms::exemption),
          Form.of(
              "complete",
              "WHAT",
              "what is not told of this did not happen",
              Complete.class,
              EventForms::complete),
          Form.of("event", "WHAT", "on which no rule turns", Narrative.class, EventForms::event));

  private EventForms() {}

  private static Sale sale(Keys<Sale> k) {
    String item = k.need("sale", PRODUCT, Sale::item, "");
    String seller = k.need("seller", PARTY, Sale::seller, "who sells");
    var buyer = k.may("buyer", PARTY, Sale::buyer, "who buys; left out: the public");
    String in = k.need("in", COUNTRY, Sale::in, "country of the sale");
    var embodies = new LinkedHashMap<String, Extent>();
    extent(k, embodies, "embodies", Extent.FULL, "patents the units realize");
    extent(
        k,
        embodies,
        "substantially-embodies",
        Extent.SUBSTANTIAL,
        "patents of which they realize the essential features");
    extent(k, embodies, "unknown-whether-embodies", Extent.UNKNOWN, "nobody tells");
    var authorized =
        k.may(
            "authorized-by",
            PARTY,
            Sale::authorizedBy,
            "where the seller's authority is told without its grant");
    var excluding =
        k.may(
            "excluding",
            COUNTRIES_SET,
            Set.of(),
            Sale::excluding,
            "countries that seller and buyer agreed to leave out");
    boolean marked = k.may("marked", FLAG, false, Sale::marked, "that is marked on the goods");
    boolean knew =
        k.may(
            "buyer-knew-outside",
            FLAG,
            false,
            Sale::knewOutside,
            "the buyer knew that the seller sold outside what it was permitted");
    return new Sale(
        GivenKeys.of(k), item, seller, buyer, in, embodies, authorized, excluding, marked, knew);
  }

  private static void extent(
      Keys<Sale> k, Map<String, Extent> embodies, String name, Extent extent, String meaning) {
    k.may(name, PATENT_SET, Set.of(), sale -> having(sale, extent), meaning)
        .forEach(patent -> embodies.put(patent, extent));
  }

  private static Set<String> having(Sale sale, Extent extent) {
    return sale.embodies().entrySet().stream()
        .filter(it -> it.getValue() == extent)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Stake stake(Keys<Stake> k) {
    String holder = k.need("stake", PARTY, Stake::holder, "");
    String in = k.need("in", PARTY, Stake::in, "the company");
    var votes = k.need("votes", SHARE, Stake::votes, "share of all votes");
    var until = Shapes.until(k, "until", Stake::until, "first day it is no longer held");
    return new Stake(GivenKeys.of(k), holder, in, votes, until.until());
  }

  private static Control control(Keys<Control> k) {
    String holder = k.need("control", PARTY, Control::holder, "");
    String in = k.need("in", PARTY, Control::in, "the company");
    var value =
        k.may("value", TRUTH, Truth.YES, Control::controls, "whether the means amount to control");
    var until = Shapes.until(k, "until", Control::until, "first day it no longer holds");
    return new Control(GivenKeys.of(k), holder, in, value, until.until());
  }

  private static Notice notice(Keys<Notice> k) {
    String who = k.need("notice", PARTY, Notice::who, "");
    String of = k.need("of", Shapes.ID, Notice::of, "the fact it learns of");
    return new Notice(GivenKeys.of(k), who, of);
  }

  private static Ruling ruling(Keys<Ruling> k) {
    var kind =
        k.need("ruling", Shape.oneOf(Ruling.Kind.values(), Ruling.Kind::label), Ruling::kind, "");
    var instrument =
        k.may(
            "instrument",
            Shapes.ID,
            Ruling::instrument,
            "for `rescinded`, `licensed`: the instrument");
    var patent =
        k.may(
            "patent",
            Shapes.PATENT,
            Ruling::patent,
            "for `co-owner`, `estoppel`, `licensed`: the patent");
    var party = k.may("party", PARTY, Ruling::party, "whom it favors or names");
    var against =
        k.may("against", PARTY, Ruling::against, "the other side; for `controls`: the company");
    var share = k.may("share", SHARE, Ruling::share, "for `co-owner`; left out: an equal one");
    var holds = k.may("holds", TRUTH, Truth.YES, Ruling::holds, "what is held");
    var from =
        k.may(
            "from",
            Shapes.DAY,
            Ruling::from,
            "where an order lets a rescission work from that day only");
    boolean settled =
        k.may(
            "final",
            FLAG,
            true,
            Ruling::settled,
            "false while it can be appealed or is still to be decided");
    return new Ruling(
        GivenKeys.of(k), kind, instrument, patent, party, against, share, holds, from, settled);
  }

  private static Membership member(Keys<Membership> k) {
    String member = k.need("member", PARTY, Membership::member, "");
    String of = k.need("of", TEXT, Membership::of, "the pool or network");
    var until = Shapes.until(k, "until", Membership::until, "first day it no longer belongs");
    return new Membership(GivenKeys.of(k), member, of, until.until());
  }

  private static Suit suit(Keys<Suit> k) {
    String plaintiff = k.need("suit", PARTY, Suit::plaintiff, "");
    String against = k.need("against", PARTY, Suit::defendant, "who is sued");
    var until = Shapes.until(k, "until", Suit::until, "first day it is withdrawn or over");
    return new Suit(GivenKeys.of(k), plaintiff, against, until.until());
  }

  private static Exemption exemption(Keys<Exemption> k) {
    var kind =
        k.need(
            "exemption",
            Shape.oneOf(Exemption.Kind.values(), Exemption.Kind::label),
            Exemption::kind,
            "");
    String party = k.need("party", PARTY, Exemption::party, "who may go on");
    String patent = k.need("patent", Shapes.PATENT, Exemption::patent, "the patent");
    String in = k.need("in", COUNTRY, Exemption::in, "the country");
    var product = k.may("product", PRODUCT, Exemption::product, "left out: any");
    var faith =
        k.may(
            "good-faith",
            TRUTH,
            Truth.YES,
            Exemption::goodFaith,
            "whether it acted, or seriously prepared, in good faith");
    return new Exemption(GivenKeys.of(k), kind, party, patent, in, product, faith);
  }

  private static Complete complete(Keys<Complete> k) {
    String scope = k.need("complete", TEXT, Complete::scope, "");
    var between =
        k.may(
            "between",
            PARTY.list("two parties"),
            List.of(),
            EventForms::between,
            "the parties it is about");
    if (between.size() == 1 || between.size() > 2) {
      k.wrong("'between' names " + between.size() + "; expected two parties");
    }
    var until = Shapes.until(k, "until", it -> end(it), "the search ended before that day");
    var given = GivenKeys.of(k);
    LocalDate last = until.until() == null ? given.date() : until.until().minusDays(1);
    boolean pair = between.size() == 2;
    return new Complete(
        given, scope, pair ? between.getFirst() : null, pair ? between.getLast() : null, last);
  }

  private static List<String> between(Complete complete) {
    return complete.between() == null || complete.and() == null
        ? List.of()
        : List.of(complete.between(), complete.and());
  }

  private static @Nullable LocalDate end(Complete complete) {
    return complete.until().equals(complete.given().date()) ? null : complete.until().plusDays(1);
  }

  private static Narrative event(Keys<Narrative> k) {
    String what = k.need("event", TEXT, Narrative::what, "");
    return new Narrative(GivenKeys.of(k), what);
  }
}
