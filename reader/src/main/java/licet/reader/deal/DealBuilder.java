package licet.reader.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.reader.clause.Unit;
import licet.reader.clause.Unit.Measure;
import licet.reader.figure.Figure;
import licet.reader.frame.Frame;
import licet.reader.frame.Frame.Mood;
import licet.reader.frame.Slot;
import licet.reader.party.Who;
import licet.vocabulary.deal.Role;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Gathers the frames of a document into drafts of deals, one an event.
final class DealBuilder {
  private static final Set<String> PATENT_KINDS =
      Set.of(
          "cross-license", "license", "patent-sale", "settlement", "litigation", "pool", "royalty");
  private static final Set<String> PATENT_WORDS =
      Set.of("PATENT", "ESSENTIAL", "CROSS", "ROYALTY", "TECHNOLOGY", "LICENSOR", "POOL");
  private static final Set<String> DECIDED = Set.of("ORDER", "FAVOR", "VERDICT", "WIN", "LOSE");
  private static final Set<String> CLITICS = Set.of("IT", "HIM");
  private static final Set<String> PRONOUNS = Set.of("SELF", "IT", "HIM", "TWO", "NOBODY", "OTHER");
  private static final Set<String> BEGUN =
      Set.of("SUE", "FILE", "SUIT", "INFRINGE", "FEUD", "FACE", "TARGET");
  private static final Set<String> ONE_WAY = Set.of("supplier", "customer", "seller", "buyer");
  private static final Set<String> LITIGATION = Set.of("litigation");
  private static final Set<String> SOLD = Set.of("patent-sale", "business-sale", "merger");
  private static final Set<String> OTHER_TRADE = Set.of("^SALE", "^PURCHASE");
  private static final Set<String> AGREEMENTS = Set.of("DEAL", "LICENSE", "CROSS");
  private static final Set<String> AGREED = Set.of("SIGN", "DEAL", "RENEW", "AGREE", "RENEWAL");
  private static final Set<String> AROUND_WORDS =
      Set.of("SOFTWARE", "BRAND", "EQUIPMENT", "COOPERATION", "BUSINESS", "SUIT", "TRADESECRET");
  private static final Set<String> TRADERS = Set.of("assertion", "university", "research");
  private static final int NEAR = 3;
  private static final int AROUND = 6;
  private static final int LEAD = 8;
  private static final int BRIEF = 12;
  private static final int FRESH = 62;
  private static final int WEEK = 7;

  private final List<Told> story;
  private final List<Who.Mention> mentions;
  private final Set<Integer> taken;
  private final Focus focus;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, Set<Draft>> bySentence = new LinkedHashMap<>();
  private final IdentityHashMap<Unit.Group, List<Who.Mention>> pointed = new IdentityHashMap<>();
  private final @Nullable PartialDate published;
  private @Nullable Draft last;
  private @Nullable Told heading;
  private boolean licensing;

  /// @param taken index of the first token of each figure that belongs to no deal
  /// @param published the day of the document, which as a line of its own dates no deal
  DealBuilder(
      List<Told> story,
      List<Who.Mention> mentions,
      Set<Integer> taken,
      @Nullable PartialDate published) {
    this.story = story;
    this.mentions = mentions;
    this.published = published;
    this.taken = taken;
    this.focus = new Focus(mentions, Partners.salience(story));
  }

  /// The drafts that tell of a deal, in the order in which they come up.
  List<Draft> build() {
    gather();
    new Attachments(story, bySentence, taken).attach();
    drafts.removeIf(draft -> !tellsDeal(draft));
    drafts.forEach(Sides::complete);
    drafts.forEach(draft -> draft.kinds.remove("merger"));
    drafts.removeIf(this::toldSingly);
    return drafts;
  }

  /// True if what a draft sums up is told one by one.
  private boolean toldSingly(Draft draft) {
    return draft.summary
        && drafts.stream()
            .anyMatch(other ->
                other != draft
                    && draft.involves(other.members.keySet())
                    && other.members.size() > 1
                    && other.kinds.stream().anyMatch(draft.kinds::contains));
  }

  /// Makes drafts of what the clauses tell.
  private void gather() {
    licensing = story.stream().noneMatch(DealBuilder::patentTrade) && licenseTrade();
    if (!licensing && story.stream().noneMatch(DealBuilder::patentTrade)) {
      return;
    }
    for (var told : story) {
      tell(told);
    }
    foldFilings();
    drafts.forEach(Draft::settleLikely);
    foldSuits();
    foldPriced();
    foldAwarded();
    drafts.forEach(this::sellers);
    drafts.forEach(this::completeSuit);
    completed();
    drafts.forEach(this::runBy);
    drafts.forEach(DealBuilder::eachOther);
    drafts.forEach(this::licensors);
    drafts.forEach(Draft::settleWeakKinds);
    drafts.stream()
        .filter(draft -> draft.has("cross-license"))
        .forEach(d -> d.kinds.remove("license"));
    drafts.forEach(DealBuilder::paid);
  }

  /// Gives drafts that name one side only the other; one that then tells what another of the same
  /// sides does, and no day of its own, is that other.
  private void completed() {
    var partners = new Partners(story, drafts);
    drafts.forEach(Draft::headed);
    for (var draft : List.copyOf(drafts)) {
      var other = partners.of(draft);
      if (other.isEmpty()) {
        continue;
      }
      var sides = new HashSet<>(draft.members.keySet());
      sides.add(other.get().who().id());
      var same = drafts.stream().filter(d -> d != draft && sameEvent(d, draft, sides)).findFirst();
      if (same.isPresent()) {
        draft.members.clear();
        replace(draft, same.get());
        same.get().absorb(draft);
      } else if (Partners.tells(draft)) {
        draft.add(other.get(), "party");
      }
    }
    foldSuits();
  }

  private boolean sameEvent(Draft one, Draft other, Set<String> sides) {
    boolean days =
        (one.when == null || other.when == null)
            ? !news(one, other.when) && !news(other, one.when)
            : one.when.agreesWith(other.when);
    return one.members.keySet().equals(sides)
        && days
        && one.kinds.stream().anyMatch(other.kinds::contains);
  }

  /// True if an undated draft is that of the headline, which a day of long ago can't date.
  private boolean news(Draft undated, @Nullable PartialDate when) {
    return undated.when == null
        && undated.inTitle
        && published != null
        && when != null
        && before(when, published, 0);
  }

  /// Where the text tells of a license and who pays whom, who pays owes it for the license, and
  /// takes it if no direction is told.
  private static void paid(Draft draft) {
    if ((draft.paid || !draft.payment.isEmpty()) && draft.licenses() && !draft.has("patent-sale")) {
      draft.kinds.add("royalty");
    }
    boolean oneWay = draft.has("license") && !draft.has("cross-license") && !draft.has("pool");
    boolean told =
        draft.members.values().stream()
            .anyMatch(m -> m.roles().contains(Role.LICENSOR) || m.roles().contains(Role.LICENSEE));
    if (!oneWay || told || draft.payment.isEmpty() || draft.members.size() != 2) {
      return;
    }
    var payer = draft.members.get(draft.payment.getFirst());
    var payee =
        draft.members.values().stream().filter(m -> !m.equals(payer)).findFirst().orElse(null);
    if (payer != null && payee != null) {
      payer.roles().add(Role.LICENSEE);
      payee.roles().add(Role.LICENSOR);
    }
  }

  private void tell(Told told) {
    if (told.onlyNames()) {
      heading = told;
    }
    point(told);
    boolean none = true;
    for (var frame : told.frames()) {
      if (frame.mood() != Mood.UNREAL && relevant(frame, told)) {
        place(inContext(frame, told), told);
        none = false;
      }
    }
    if (none) {
      dayOfNews(told);
    }
    subjectOf(told);
  }

  /// Finds whom the pronouns of a sentence mean that its own names tell.
  private void point(Told told) {
    pointed.clear();
    Unit.Group before = null;
    Unit.Group earlier = null;
    Unit.Group object = null;
    Unit.Group one = null;
    for (int i = 0; i < told.size(); i++) {
      if (!(told.clauses().units().get(i) instanceof Unit.Group group)) {
        continue;
      }
      focus.mentioned(group);
      one = group.members().size() == 1 ? group : one;
      boolean self =
          told.clauses().ownerLast() && group.back().equals("ANY") && group.country().isEmpty();
      boolean open = group.members().isEmpty() && (self || group.back().equals("SELF"));
      boolean plain = told.clauses().marker(i).isEmpty();
      if (CLITICS.contains(group.back())) {
        pointed.put(group, clitic(told, i, before, object));
      } else if (open && before != null) {
        boolean other = told.clauses().besideItsObject(i) || told.clauses().grants(i);
        var meant = earlier != null && other ? earlier : before;
        boolean single = group.back().equals("SELF") && meant.members().size() > 1;
        pointed.put(group, (single && one != null ? one : meant).members()); // `it` is not two
      } else if (!group.members().isEmpty() && plain) {
        object = before == null ? object : group;
        earlier = before;
        before = group;
      } else if (before == null && plain && !PRONOUNS.contains(group.back())) {
        focus.subject(focus.resolve(group, Set.of()));
      }
    }
  }

  /// Whom a small word before a verb means: whom the sentence names besides the subject of that
  /// verb.
  private List<Who.Mention> clitic(
      Told told, int i, Unit.@Nullable Group before, Unit.@Nullable Group object) {
    int verb = i;
    while (verb < told.size() && !(told.clauses().units().get(verb) instanceof Unit.Verb)) {
      verb++;
    }
    int subject = -1;
    if (verb < told.size()) {
      int behind = told.clauses().inverted(verb);
      subject = behind < 0 ? told.clauses().subject(verb) : behind;
    }
    var doer = subject < 0 ? null : told.clauses().units().get(subject);
    if (object != null && !object.equals(doer)) {
      return object.members();
    }
    boolean other = before != null && doer instanceof Unit.Group && !doer.equals(before);
    return other && before != null && subject > i ? before.members() : focus.besides(before);
  }

  /// `The news was announced on May 18`: a sentence that tells only when the deal at hand became
  /// known.
  private void dayOfNews(Told told) {
    boolean far = last == null || told.sentence().index() - last.lastSentence() > 2;
    if (far || last == null || last.when != null || told.size() > BRIEF) {
      return;
    }
    boolean named =
        told.clauses().units().stream()
            .anyMatch(unit -> unit instanceof Unit.Group group && !group.members().isEmpty());
    boolean announced =
        told.clauses().units().stream()
            .anyMatch(unit -> unit instanceof Unit.Verb verb && verb.can("ANNOUNCE"));
    for (var unit : told.clauses().units()) {
      if (announced
          && !named
          && unit instanceof Measure measure
          && measure.figure() instanceof Figure.Day day
          && day.relation() == Figure.Relation.ON
          && day.known().isPresent()) {
        last.when = day.date();
      }
    }
  }

  /// A payment settles a dispute where the text tells of one, and else is owed for a license; an
  /// offer is for what the text around it sells.
  private Frame inContext(Frame frame, Told told) {
    if (frame.kinds().contains("offer")) {
      return frame.as(offered(frame, told), Map.of());
    }
    if (frame.kinds().contains("ended")) {
      return frame.as(Set.of("settlement"), Map.of());
    }
    if (frame.kinds().contains("merger")) {
      return frame.as(
          counted(told)
              ? Set.of("business-sale", "patent-sale", "merger")
              : Set.of("business-sale", "merger"),
          Map.of());
    }
    if (frame.kinds().isEmpty() && told.clauses().cue("ALIKE", 0, told.size())) {
      return frame.as(tradeBefore(), Map.of());
    }
    if (frame.kinds().isEmpty() && agreed(frame) && licensesAround(told)) {
      return frame.as(Set.of(Frame.WEAK_LICENSE), Map.of());
    }
    if (royaltyAsDamages(frame) || royaltyAsPrice(frame)) {
      return royalties(frame);
    }
    boolean ended = expires(frame) && frame.kinds().isEmpty();
    boolean renewed = frame.kinds().contains("again");
    if ((ended || renewed) && last != null && last.licenses()) {
      return frame.as(Set.of(ended || last.has("license") ? "license" : "cross-license"), Map.of());
    }
    if (frame.kinds().contains("pay")) {
      return payment(frame, told);
    }
    return owed(frame, told)
        ? frame.as(
            Set.of("license", "royalty"), Map.of("defendant", "licensee", "plaintiff", "licensor"))
        : frame;
  }

  /// `a similar agreement`: the kinds of the last deal before that is more than a suit.
  private Set<String> tradeBefore() {
    var kinds = new LinkedHashSet<String>();
    for (var draft : drafts.reversed()) {
      kinds.addAll(draft.kinds);
      kinds.retainAll(Set.of("license", "cross-license", "patent-sale"));
      if (!kinds.isEmpty()) {
        break;
      }
    }
    return kinds;
  }

  /// `got the lost profits and royalties it had asked for`: royalties that no license is spoken of
  /// beside are the measure of damages in a suit.
  private boolean royaltyAsDamages(Frame frame) {
    return frame.nominal()
        && frame.kinds().contains("license")
        && frame.bag().contains("ROYALTY")
        && !frame.bag().contains("LICENSE")
        && last != null
        && last.kinds.equals(LITIGATION)
        && decided(last)
        && frame.sentence() - last.lastSentence() <= 1;
  }

  private Frame royalties(Frame frame) {
    return royaltyAsPrice(frame)
        ? frame.as(Set.of("royalty"), Map.of("licensor", "party", "licensee", "party"))
        : frame.as(LITIGATION, Map.of());
  }

  /// `BlackBerry will also get royalties from the patents` it sells: they are part of the price.
  private boolean royaltyAsPrice(Frame frame) {
    return frame.kinds().equals(Set.of("license", "royalty"))
        && frame.bag().contains("ROYALTY")
        && !frame.bag().contains("LICENSE")
        && last != null
        && last.has("patent-sale")
        && !last.licenses()
        && frame.sentence() - last.lastSentence() <= NEAR;
  }

  /// `will owe Nokia additional compensation`: what one side of a license pays the other, without a
  /// word of courts, is for the license.
  private boolean owed(Frame frame, Told told) {
    var hand = last;
    return frame.trigger().equals("PAY")
        && frame.kinds().equals(LITIGATION)
        && hand != null
        && hand.licenses()
        && !frame.bag().contains("BY_COURT")
        && !told.speaksOf("COURT", "VERDICT", "SUIT", "INFRINGEMENT");
  }

  /// True if a frame tells of a deal and a partner, but not what the deal is.
  private static boolean agreed(Frame frame) {
    boolean deal = frame.bag().contains("DEAL") || frame.bag().contains("RENEWAL");
    return deal
        && AGREED.contains(frame.trigger())
        && AROUND_WORDS.stream().noneMatch(frame.bag()::contains)
        && !frame.parts().isEmpty();
  }

  /// True if a sentence stands among others that speak of licenses and of nothing else that is
  /// signed.
  private boolean licensesAround(Told told) {
    int from = Math.max(0, told.sentence().index() - NEAR);
    int to = Math.min(story.size(), told.sentence().index() + NEAR);
    var near = story.subList(from, to);
    return near.stream().anyMatch(each -> each.speaksOf("LICENSE", "CROSS", "ROYALTY"))
        && near.stream().noneMatch(each -> each.speaksOf("SALE", "PURCHASE", "BUSINESS"))
        && nearPatents(told);
  }

  private static Set<String> offered(Frame frame, Told told) {
    var kinds = new LinkedHashSet<String>();
    if (told.speaksOf("PATENT")) {
      kinds.add("patent-sale");
    }
    if (frame.bag().contains("BUSINESS")) {
      kinds.add("business-sale");
    }
    return kinds;
  }

  /// True if one is told to pay another, where patents are spoken of, and no more.
  private boolean pays(Frame frame, Set<String> ids, Told told) {
    return frame.trigger().equals("PAY")
        && frame.kinds().isEmpty()
        && frame.mood() != Mood.DENIED
        && ids.size() == 2
        && nearPatents(told);
  }

  private Frame payment(Frame frame, Told told) {
    int from = Math.max(0, told.sentence().index() - 3);
    int to = Math.min(story.size(), told.sentence().index() + 5);
    boolean dispute =
        story.subList(from, to).stream()
            .anyMatch(near -> near.speaksOf("SUIT", "VERDICT", "SETTLEMENT", "INFRINGEMENT"));
    boolean hand = last != null && last.licenses() && !last.has("settlement");
    boolean licensed = told.speaksOf("LICENSE", "CROSS") || (hand && !told.speaksOf("SETTLEMENT"));
    boolean sued = told.frames().stream().anyMatch(f -> f.kinds().equals(LITIGATION));
    boolean judged =
        sued || told.speaksOf("COURT", "VERDICT") || (told.sentence().title() && courts());
    boolean decided = judged && !told.speaksOf("SETTLEMENT");
    if (decided && !licensed) {
      return frame.as(LITIGATION, Map.of());
    }
    return dispute && !licensed
        ? frame.as(Set.of("settlement"), Map.of())
        : frame.as(
            Set.of("license", "royalty"), Map.of("defendant", "licensee", "plaintiff", "licensor"));
  }

  /// True if the lead of the report speaks of a court or of what one decides.
  private boolean courts() {
    return story.stream().limit(NEAR).anyMatch(lead -> lead.speaksOf("COURT", "VERDICT"));
  }

  /// Whom a pronoun in the next sentence means: the subject of this one, by its name or by words
  /// such as `the Canadian company`.
  private void subjectOf(Told told) {
    var units = told.clauses().units();
    for (int i = 0; i < units.size(); i++) {
      if (!(units.get(i) instanceof Unit.Group group)
          || !(told.clauses().marker(i).isEmpty() || topic(told, i))) {
        continue;
      }
      boolean pronoun = PRONOUNS.contains(group.back());
      if (!group.members().isEmpty() || !pronoun) {
        focus.subject(group.members().isEmpty() ? focus.resolve(group, Set.of()) : group.members());
        return;
      }
    }
  }

  /// `For HTC, the timing is good`: whom the sentence is about.
  private static boolean topic(Told told, int i) {
    return i == 1
        && told.clauses().marker(i).equals("FOR")
        && i + 1 < told.size()
        && told.clauses().units().get(i + 1).is(Unit.Hinge.Type.COMMA);
  }

  /// Kinds that speak of patents need a word of patents in the sentence, or a deal at hand that
  /// has one.
  private boolean relevant(Frame frame, Told told) {
    if (frame.kinds().isEmpty() && intersects(frame.bag(), OTHER_TRADE)) {
      return false;
    }
    if (frame.kinds().contains("pay")) {
      return last != null || nearPatents(told);
    }
    if (frame.kinds().contains("merger")) {
      int to = Math.min(story.size(), told.sentence().index() + NEAR + 1);
      return told.speaksOf("PATENT")
          || allInStory(frame)
          || story.subList(told.sentence().index(), to).stream().anyMatch(DealBuilder::counted);
    }
    if (frame.kinds().contains("again")) {
      return last != null && last.licenses();
    }
    if (frame.kinds().contains("ended")) {
      return last != null && (last.kinds.equals(LITIGATION) || last.has("settlement"));
    }
    if (frame.kinds().contains("business-sale")) {
      return told.speaksOf("PATENT", "LICENSE")
          || partOfStory(frame)
          || (frame.parts().size() > 1 && nearPatents(told));
    }
    boolean patents =
        told.frames().stream().anyMatch(f -> intersects(f.bag(), PATENT_WORDS))
            || intersects(frame.bag(), PATENT_WORDS)
            || told.speaksOf("PATENT", "ESSENTIAL", "CROSS", "ROYALTY")
            || standard(told);
    if (frame.kinds().contains("litigation")
        || frame.kinds().contains("license")
        || frame.kinds().contains("settlement")) {
      boolean foreign = told.speaksOf("TRADESECRET") && !told.speaksOf("PATENT");
      return !foreign && (patents || last != null || nearPatents(told));
    }
    return true;
  }

  /// True if a sentence tells a number of patents.
  private static boolean counted(Told told) {
    var units = told.clauses().units();
    for (int i = 0; i + 1 < units.size(); i++) {
      boolean number = units.get(i) instanceof Measure m && m.figure() instanceof Figure.Numeral;
      if (number
          && units.subList(i + 1, Math.min(units.size(), i + 4)).stream()
              .anyMatch(u -> u.noun("PATENT"))) {
        return true;
      }
    }
    return false;
  }

  /// True if a party of the frame takes part in a deal told before.
  private boolean partOfStory(Frame frame) {
    return frame.parts().stream()
        .flatMap(part -> part.group().members().stream())
        .anyMatch(m -> drafts.stream().anyMatch(d -> d.members.containsKey(m.who().id())));
  }

  /// True if all parties of the frame take part in deals told before.
  private boolean allInStory(Frame frame) {
    return frame.parts().stream()
        .flatMap(part -> part.group().members().stream())
        .allMatch(m -> drafts.stream().anyMatch(d -> d.members.containsKey(m.who().id())));
  }

  /// True if patents are spoken of, or licenses of somebody who deals in nothing else.
  private static boolean patentTrade(Told told) {
    return told.speaksOf("PATENT", "ESSENTIAL", "CROSS") || told.names("pool");
  }

  /// True if licenses are spoken of beside royalties, suits or somebody who trades in patents, and
  /// nothing else that is licensed.
  private boolean licenseTrade() {
    boolean licenses = story.stream().anyMatch(told -> told.speaksOf("LICENSE"));
    boolean other =
        story.stream().anyMatch(told -> told.speaksOf("SOFTWARE", "BRAND", "TRADESECRET", "APP"));
    return licenses
        && !other
        && story.stream()
            .anyMatch(told -> told.speaksOf("SUIT", "INFRINGEMENT") || told.names("assertion"));
  }

  /// True if a technical standard is named: what is licensed then is patents.
  private static boolean standard(Told told) {
    return told.clauses().units().stream()
        .anyMatch(
            unit -> unit instanceof Unit.Attribute a && a.type() == Unit.Attribute.Type.STANDARD);
  }

  private boolean nearPatents(Told told) {
    int index = told.sentence().index();
    if (licensing) {
      return true;
    }
    int reach = told.sentence().title() ? LEAD : 2; // a headline leaves out what the text tells
    for (int i = Math.max(0, index - 1); i <= Math.min(story.size() - 1, index + reach); i++) {
      if (patentTrade(story.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean intersects(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(right::contains);
  }

  /// Who stands in which role of a frame, pronouns and descriptions resolved.
  private Map<Who.Mention, String> roles(Frame frame) {
    Map<Who.Mention, String> roles = new LinkedHashMap<>();
    var named = new HashSet<String>();
    frame.parts().forEach(p -> p.group().members().forEach(m -> named.add(m.who().id())));
    for (var part : frame.parts()) {
      var parties = pointed.get(part.group());
      boolean again =
          parties != null && parties.stream().anyMatch(m -> named.contains(m.who().id()));
      if (again && part.slot() != Slot.IN) {
        // beside its own name in another slot a pronoun means somebody else: "Nokia sued it"
        parties = focus.otherSide(named);
      }
      var others = new HashSet<>(named);
      if (part.group().members().isEmpty() && !part.group().back().equals("TWO")) {
        roles.keySet().forEach(m -> others.add(m.who().id()));
      }
      boolean two = part.group().members().size() > 1 && frame.trigger().equals("SIGN");
      two &= frame.parts().size() == 1; // `A and B signed a sale`: who sells is not told
      boolean both = (two || part.group().back().equals("TWO")) && ONE_WAY.contains(part.role());
      String role = both ? "party" : part.role();
      for (var mention : parties == null ? focus.resolve(part.group(), others) : parties) {
        roles.merge(mention, role, (a, b) -> a.equals("party") ? b : a + " " + b);
      }
    }
    return roles;
  }

  private void place(Frame frame, Told told) {
    var roles = roles(frame);
    if (frame.kinds().contains("member")) {
      licenseThrough(frame, roles);
      return;
    }
    administrator(frame, told, roles);
    var ids = new LinkedHashSet<String>();
    roles.keySet().forEach(mention -> ids.add(mention.who().id()));
    var day = expires(frame) ? null : WhenTold.of(frame, told, story, published);
    boolean ahead = day != null && published != null && day.first().isAfter(published.last());
    var when = ahead ? null : day; // what is paid or ends later was agreed before
    if (pricedByCourt(frame, ids)) {
      return;
    }
    var draft = find(frame, ids, when);
    if (ids.isEmpty() && decides(frame) && draft != null && !decided(draft)) {
      return;
    }
    if (draft == null && tellsMore(frame, ids)) {
      draft = last;
      roles.keySet().removeIf(m -> last != null && !last.members.containsKey(m.who().id()));
    }
    if (draft != null && counters(frame, roles, draft)) {
      accuse(draft, roles);
      draft = null;
    }
    if (draft == null && otherSide(frame, ids)) {
      draft = last;
      roles.replaceAll((_, role) -> role.equals("licensee") ? role : "buyer");
    }
    var opening = draft == null && pays(frame, ids, told) ? payment(frame, told) : frame;
    if (draft == null) {
      draft = open(opening, ids, when, told);
    }
    if (draft != null) {
      fill(draft, opening, roles, when, told);
    }
  }

  /// Who licenses through a pool is told beside the deal with it.
  private void licenseThrough(Frame frame, Map<Who.Mention, String> roles) {
    var pool = last;
    if (pool != null && pool.pooled() && frame.sentence() - pool.lastSentence() <= AROUND) {
      roles.forEach((mention, role) -> pool.add(mention, role));
    }
  }

  /// A draft of a deal that nothing before tells of, or null if the frame tells too little for one.
  private @Nullable Draft open(
      Frame frame, Set<String> ids, @Nullable PartialDate when, Told told) {
    if (frame.kinds().isEmpty() && ids.size() < 2) {
      return null;
    }
    var again = again(frame, ids, when, told);
    if ((ids.isEmpty() && again == null) || eachOfThem(frame, told) || covered(frame, told)) {
      return null;
    }
    var draft = new Draft();
    if (again != null) {
      draft.sameSidesAs(again, frame.kinds(), expires(frame));
    }
    if (heading != null && frame.sentence() - heading.sentence().index() <= NEAR) {
      draft.heading.addAll(heading.mentions());
    }
    draft.past = frame.past();
    draft.summary = ids.size() > 2 && several(told);
    drafts.add(draft);
    return draft;
  }

  /// `the agreement covers its licensing program with Sony`: a noun for a license in what the deal
  /// at hand includes tells none of its own.
  private boolean covered(Frame frame, Told told) {
    if (!frame.nominal() || last == null || !frame.kinds().contains("license")) {
      return false;
    }
    boolean deal = false;
    for (var unit : told.clauses().units()) {
      if (unit.from() >= frame.from()) {
        return false;
      }
      deal |= unit.noun("DEAL");
      if (deal && unit instanceof Unit.Verb verb) {
        return verb.can("COVER");
      }
    }
    return false;
  }

  /// `the LG and Panasonic agreements`: one of each of them with somebody else.
  private static boolean eachOfThem(Frame frame, Told told) {
    return frame.nominal()
        && !frame.parts().isEmpty()
        && frame.parts().stream().allMatch(part -> part.slot() == Slot.OWN)
        && several(told);
  }

  /// `A, B and C sign agreements`: more than one deal, which the text may tell one by one.
  private static boolean several(Told told) {
    return told.clauses().units().stream()
        .anyMatch(unit ->
            unit instanceof Unit.Noun noun && noun.plural() && AGREEMENTS.contains(noun.concept()));
  }

  /// True if the names stand in a sentence on the deal at hand: `under this agreement, BMW and
  /// Rolls-Royce cars are covered`.
  private boolean tellsMore(Frame frame, Set<String> ids) {
    return frame.trigger().equals("TOGETHER")
        && frame.definite()
        && last != null
        && last.shared(ids) > 0
        && frame.sentence() - last.lastSentence() <= 1;
  }

  /// `The court ruled that Lenovo must pay Nokia` *to be licensed*: what is paid is no damages but
  /// the price of a license, and the suit tells a license too.
  private boolean pricedByCourt(Frame frame, Set<String> ids) {
    var suit = last;
    boolean taken =
        suit != null
            && frame.kinds().equals(Set.of("license"))
            && ids.size() == 1
            && suit.kinds.equals(Set.of("litigation"))
            && suit.lastSentence() == frame.sentence()
            && suit.frames.getLast().trigger().equals("PAY")
            && suit.members.size() == 2;
    var payer = taken && suit != null ? suit.members.get(ids.iterator().next()) : null;
    if (suit == null || payer == null || !payer.roles().contains(Role.DEFENDANT)) {
      return false;
    }
    for (var member : suit.members.values()) {
      member.roles().add(member.equals(payer) ? Role.LICENSEE : Role.LICENSOR);
    }
    suit.kinds.addAll(Set.of("license", "royalty"));
    return true;
  }

  /// True if one who is sued in a suit now sues: that is a suit of its own.
  private static boolean counters(Frame frame, Map<Who.Mention, String> roles, Draft draft) {
    boolean sues = frame.trigger().equals("SUE") || frame.trigger().equals("FILE");
    boolean settled = draft.has("settlement") || !frame.kinds().equals(Set.of("litigation"));
    return sues
        && !settled
        && roles.entrySet().stream()
            .anyMatch(each ->
                each.getValue().equals("plaintiff") && draft.suedBy(each.getKey().who().id()));
  }

  /// Those who sued in the suit before are sued in the one against it.
  private static void accuse(Draft draft, Map<Who.Mention, String> roles) {
    var ids = roles.keySet().stream().map(mention -> mention.who().id()).toList();
    for (var member : draft.members.values()) {
      if (member.roles().contains(Role.PLAINTIFF) && !ids.contains(member.who().id())) {
        roles.put(member.mention(), "defendant");
      }
    }
  }

  /// True if the frame tells that somebody new pays or buys, right after a sale whose buyer is not
  /// named, or who the licensees are, after a license that names none.
  private boolean otherSide(Frame frame, Set<String> ids) {
    boolean pays = frame.trigger().equals("PAY") && frame.kinds().isEmpty();
    boolean buys =
        frame.kinds().equals(Set.of("patent-sale"))
            && !frame.parts().isEmpty()
            && frame.parts().stream().allMatch(part -> part.role().equals("buyer"));
    boolean near = last != null && frame.sentence() - last.lastSentence() <= NEAR;
    if (near && last != null && frame.trigger().equals("LICENSEE")) {
      return last.licenses()
          && last.members.size() == 1
          && last.members.values().iterator().next().roles().contains(Role.LICENSOR);
    }
    return near
        && (pays || buys)
        && ids.size() == 1
        && last != null
        && last.has("patent-sale")
        && last.members.size() == 1
        && last.members.values().iterator().next().roles().contains(Role.SELLER);
  }

  /// Another event between the parties of the deal at hand: a verdict after a suit, a renewal after
  /// a license, told with a date of its own and one of the parties at most.
  private @Nullable Draft again(
      Frame frame, Set<String> ids, @Nullable PartialDate when, Told told) {
    boolean former =
        expires(frame)
            && (frame.past() || frame.definite())
            && (frame.nominal() || told.frames().size() == 1)
            && ids.size() < 2;
    if (former) {
      return drafts.reversed().stream()
          .filter(draft -> draft.licenses() && !draft.past && draft.involves(ids))
          .findFirst()
          .orElse(null);
    }
    boolean other =
        last != null && when != null && last.when != null && !when.agreesWith(last.when);
    boolean sameSort = last != null && last.kinds.stream().anyMatch(frame.kinds()::contains);
    boolean verbal =
        !frame.nominal()
            && frame.mood() != Mood.TALKS
            && (ids.size() == 1 || frame.kinds().contains("litigation"));
    return verbal && other && sameSort && last != null && last.involves(ids) && ids.size() < 2
        ? last
        : null;
  }

  /// Who runs the pool may be named beside the frame: `Avanci said Ford has joined its pool`.
  private void administrator(Frame frame, Told told, Map<Who.Mention, String> roles) {
    boolean named = roles.keySet().stream().anyMatch(m -> m.who().kind().equals("pool"));
    if (!frame.kinds().contains("pool") || named) {
      return;
    }
    for (var unit : told.clauses().units()) {
      if (unit instanceof Unit.Group group) {
        for (var mention : group.members()) {
          if (mention.who().kind().equals("pool")) {
            roles.put(mention, "administrator");
            return;
          }
        }
      }
    }
    focus.lately("pool").ifPresent(mention -> roles.put(mention, "administrator"));
  }

  /// `have signed up with a platform`: it is run by the only one of the text that runs any.
  private void runBy(Draft draft) {
    boolean named = draft.members.values().stream().anyMatch(m -> m.who().kind().equals("pool"));
    if (named || !draft.has("pool")) {
      return;
    }
    var pools = mentions.stream().filter(m -> m.who().kind().equals("pool")).toList();
    if (pools.stream().map(Who.Mention::who).distinct().count() == 1) {
      draft.add(pools.getFirst(), "administrator");
    }
  }

  /// Notes who pays, and whom if that is told.
  private static void pays(Draft draft, Map<Who.Mention, String> roles) {
    draft.paid = true;
    draft.payment.clear();
    roles.keySet().forEach(mention -> draft.payment.add(mention.who().id()));
    if (roles.size() == 2 && draft.licenses() && !draft.has("settlement")) {
      draft.kinds.add("royalty");
    }
  }

  private void fill(
      Draft draft,
      Frame frame,
      Map<Who.Mention, String> roles,
      @Nullable PartialDate when,
      Told told) {
    roles.forEach((mention, role) -> {
      for (String each : role.split(" ", -1)) {
        boolean plain = accuser(draft, frame, mention) || sellsNothing(frame, each);
        draft.add(mention, plain ? "party" : each);
      }
    });
    boolean licensed = frame.kinds().isEmpty() || frame.kinds().contains("license");
    if (frame.trigger().equals("PAY") && licensed && !roles.isEmpty()) {
      pays(draft, roles);
    }
    draft.frames.add(frame);
    boolean later = when != null || (draft.past && !frame.past());
    if (later && draft.kinds.equals(LITIGATION) && frame.kinds().contains("settlement")) {
      draft.when = when; // the day it ends, not the day it began
    }
    draft.kinds.addAll(frame.kinds());
    draft.past &= frame.past();
    draft.inTitle |= told.sentence().title();
    boolean older = beganBefore(draft, frame, when);
    if (when != null
        && !older
        && (draft.when == null
            || when.precision() > draft.when.precision()
            || (sameDays(draft, frame, when) && when.first().isBefore(draft.when.first())))) {
      draft.when = when;
    }
    bySentence.computeIfAbsent(told.sentence().index(), _ -> new LinkedHashSet<>()).add(draft);
    affiliates(draft, told);
    if (draft.members.size() >= 2) {
      focus.pair(draft.members.values().stream().map(Draft.Member::mention).limit(2).toList());
    }
    last = draft;
  }

  /// True if the frame tells of the suit behind a settlement, or of its filing long before the
  /// verdict that opens the text: its day is not that of the deal.
  private boolean beganBefore(Draft draft, Frame frame, @Nullable PartialDate when) {
    if (!draft.kinds.equals(LITIGATION)) {
      return frame.kinds().equals(LITIGATION);
    }
    boolean opens = draft.inTitle || (!draft.frames.isEmpty() && draft.firstSentence() <= 2);
    return opens
        && when != null
        && published != null
        && before(when, published, 0)
        && BEGUN.contains(frame.trigger())
        && !decides(frame)
        && draft.frames.stream().anyMatch(f -> !BEGUN.contains(f.trigger()));
  }

  /// `entered into a license and purchase deal`: who signs buys only where something is told to be
  /// sold.
  private static boolean sellsNothing(Frame frame, String role) {
    return Set.of("buyer", "seller").contains(role)
        && !frame.kinds().isEmpty()
        && frame.kinds().stream().noneMatch(SOLD::contains);
  }

  /// Adds the owners and brands that the sentence names beside its parties; they do nothing.
  private static void affiliates(Draft draft, Told told) {
    var units = told.clauses().units();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) instanceof Unit.Group group) {
        int other = told.clauses().affiliate(i);
        boolean party =
            group.members().isEmpty()
                || group.members().stream().anyMatch(m -> draft.members.containsKey(m.who().id()));
        if (other >= 0 && party) {
          ((Unit.Group) units.get(other)).members().forEach(m -> draft.add(m, "party"));
        }
      }
    }
  }

  /// True if a pronoun would make who accuses the one who infringes: `Sonos sued Google, alleging
  /// that it copied`.
  private static boolean accuser(Draft draft, Frame frame, Who.Mention mention) {
    var member = draft.members.get(mention.who().id());
    return frame.trigger().equals("INFRINGE")
        && member != null
        && member.roles().contains(Role.PLAINTIFF)
        && draft.members.values().stream().anyMatch(m -> m.roles().contains(Role.DEFENDANT));
  }

  /// The draft this frame tells more of, or null.
  private @Nullable Draft find(Frame frame, Set<String> ids, @Nullable PartialDate when) {
    var ended = last == null ? null : ended(frame, ids, last);
    if (ended != null) {
      return ended;
    }
    Draft best = null;
    for (var draft : drafts) {
      if (fits(draft, frame, ids, when) && (best == null || closer(draft, best, ids, frame))) {
        best = draft;
      }
    }
    return best;
  }

  /// The draft of the settlement where a sentence that names nobody tells how the suit at hand
  /// ended
  /// (`That case was settled in 2009`): the one that ends it already, or the suit itself; else
  /// null.
  private @Nullable Draft ended(Frame frame, Set<String> ids, Draft suit) {
    boolean names = !ids.isEmpty() || frame.sentence() - suit.lastSentence() > NEAR;
    boolean begun = suit.frames.stream().allMatch(f -> BEGUN.contains(f.trigger()));
    if (names
        || !begun
        || !frame.kinds().contains("settlement")
        || !suit.kinds.equals(LITIGATION)) {
      return null;
    }
    for (var draft : drafts) {
      if (draft.has("settlement") && draft.involves(suit.members.keySet())) {
        return draft;
      }
    }
    return suit;
  }

  private static boolean closer(Draft draft, Draft best, Set<String> ids, Frame frame) {
    long more = draft.shared(ids) - best.shared(ids);
    boolean decided = decided(draft);
    if (more == 0 && decides(frame) && decided != decided(best)) {
      return decided;
    }
    boolean suit = draft.kinds.equals(Set.of("litigation"));
    if (more == 0
        && frame.kinds().isEmpty()
        && frame.bag().contains("DEAL")
        && suit != best.kinds.equals(Set.of("litigation"))) {
      return !suit;
    }
    if (more == 0
        && frame.kinds().contains("settlement")
        && draft.has("settlement") != best.has("settlement")) {
      return draft.has("settlement");
    }
    if (more == 0 && frame.kinds().contains("settlement") && draft.licenses() != best.licenses()) {
      // what ends a suit is the license, not the suit
      return draft.licenses();
    }
    boolean same =
        draft.lastSentence() == frame.sentence() || best.lastSentence() == frame.sentence();
    if (more == 0 && !same && !frame.past() && draft.past != best.past) {
      return best.past; // what is told now goes on with the news, not with what was before
    }
    return more != 0 ? more > 0 : draft.lastSentence() >= best.lastSentence();
  }

  private boolean fits(Draft draft, Frame frame, Set<String> ids, @Nullable PartialDate when) {
    if (expires(frame) != draft.frames.stream().anyMatch(DealBuilder::expires)
        && draft.members.size() > 1
        && (!ids.isEmpty() || (expires(frame) && !draft.past))) {
      return false;
    }
    if (when != null && draft.has("settlement") && decides(frame)) {
      return false;
    }
    boolean denied = draft.frames.stream().allMatch(f -> f.mood() == Mood.DENIED);
    boolean claimed = denied && frame.mood() == Mood.RUMORED && draft.involves(ids);
    if (denied != (frame.mood() == Mood.DENIED) && !ids.isEmpty() && !claimed) {
      return false;
    }
    if (!kindsGo(draft, frame) || older(draft, frame, ids, when)) {
      return false;
    }
    if (!timesGo(draft, frame, when) && !begins(draft, frame, ids) && !claimed) {
      return false;
    }
    int distance = frame.sentence() - draft.lastSentence();
    if (ids.isEmpty()) {
      return draft == last && distance <= NEAR && goesOn(frame, draft) && !aside(frame, draft);
    }
    if (ids.size() == 1) {
      return draft.involves(ids)
          && (distance == 0 || (latest(draft, ids) && distance <= NEAR) || frame.definite());
    }
    boolean same = draft.involves(ids) || ids.containsAll(draft.members.keySet());
    if (oneSide(frame) && draft == last && draft.shared(ids) > 0 && distance <= NEAR) {
      return true;
    }
    if (draft.summary && ids.size() < draft.members.size()) {
      return false;
    }
    return same && (draft.members.size() > 1 || distance <= 1);
  }

  /// True if a frame that names nobody tells more of a draft: what stands around a deal only right
  /// beside it.
  private boolean goesOn(Frame frame, Draft draft) {
    int distance = frame.sentence() - draft.lastSentence();
    boolean around = Draft.AROUND.containsAll(frame.kinds()); // also when it tells no kind at all
    boolean next =
        distance <= 1 && story.get(frame.sentence()).speaksOf("DEAL", "PAYMENT", "SUPPLYING");
    return !around || frame.definite() || next || distance == 0 || namesParty(frame, draft);
  }

  /// `CureVac and GSK will receive royalties`: all whom the frame names stand on one side. Who
  /// joins a pool joins for himself.
  private static boolean oneSide(Frame frame) {
    var roles = frame.parts().stream().map(Frame.Part::role).distinct().toList();
    return roles.size() == 1
        && !roles.getFirst().equals("party")
        && !frame.kinds().isEmpty()
        && !frame.trigger().equals("JOIN");
  }

  /// `makes its money by licensing`, `one of the biggest patent sales`: a noun that names no party
  /// tells no license beside a sale, and no sale beside anything else.
  private static boolean aside(Frame frame, Draft draft) {
    boolean license =
        frame.kinds().contains("license") && draft.has("patent-sale") && !draft.licenses();
    boolean sale = frame.kinds().contains("patent-sale") && !draft.has("patent-sale");
    return frame.nominal() && !frame.definite() && (license || sale);
  }

  /// True if no draft that involves these parties was told of later.
  private boolean latest(Draft draft, Set<String> ids) {
    return drafts.stream()
        .filter(other -> other.involves(ids))
        .noneMatch(other -> other.lastSentence() > draft.lastSentence());
  }

  /// True if the frame tells when the suit that the draft decides began: `filed the suit in 2014`.
  private static boolean begins(Draft draft, Frame frame, Set<String> ids) {
    return frame.definite()
        && !ids.isEmpty()
        && BEGUN.contains(frame.trigger())
        && draft.has("litigation")
        && draft.involves(ids);
  }

  /// True if the sentence of the frame names a party of the draft.
  private boolean namesParty(Frame frame, Draft draft) {
    return story.get(frame.sentence()).clauses().units().stream()
        .filter(Unit.Group.class::isInstance)
        .flatMap(unit -> ((Unit.Group) unit).members().stream())
        .anyMatch(mention -> draft.members.containsKey(mention.who().id()));
  }

  /// True if the frame tells of long ago what the undated draft does not tell of: another kind of
  /// deal, or a deal or verdict before the one of the headline.
  private boolean older(Draft draft, Frame frame, Set<String> ids, @Nullable PartialDate when) {
    if (published == null || when == null || draft.when != null) {
      return false;
    }
    if (frame.kinds().contains("litigation")) {
      boolean filed =
          BEGUN.contains(frame.trigger()) && draft.frames.stream().allMatch(this::files);
      boolean judged = decides(frame) && decided(draft);
      return draft.inTitle && (filed || judged) && before(when, published, 0);
    }
    boolean other = frame.kinds().stream().noneMatch(draft.kinds::contains);
    return (ids.size() > 1 && other)
        ? before(when, published, 0)
        : draft.inTitle && !frame.kinds().isEmpty() && before(when, published, 1);
  }

  /// True if a frame tells that a suit is filed, and not that one is pending or decided.
  private boolean files(Frame frame) {
    return (frame.trigger().equals("FILE") || frame.trigger().equals("SUE")) && !decides(frame);
  }

  private static boolean before(PartialDate when, PartialDate published, int years) {
    return when.last().plusDays(FRESH).plusYears(years).isBefore(published.first());
  }

  private static boolean expires(Frame frame) {
    return frame.trigger().equals("EXPIRE") || frame.trigger().equals("EXPIRY");
  }

  /// True if a court decides, or has decided.
  private static boolean decides(Frame frame) {
    return frame.kinds().equals(Set.of("litigation"))
        && (DECIDED.contains(frame.trigger())
            || frame.bag().contains("BY_COURT")
            || frame.bag().contains("VERDICT"));
  }

  private static boolean kindsGo(Draft draft, Frame frame) {
    if (frame.kinds().isEmpty() || draft.kinds.isEmpty()) {
      return true;
    }
    boolean suit = frame.kinds().contains("litigation");
    boolean settled = frame.kinds().contains("settlement") || draft.has("settlement");
    boolean suitDraft = draft.has("litigation");
    if (suit != suitDraft && !settled) {
      return false;
    }
    boolean brand = frame.kinds().contains("brand-license");
    return brand == draft.has("brand-license")
        || draft.has("business-sale")
        || draft.has("license")
        || frame.kinds().contains("license");
  }

  private static boolean timesGo(Draft draft, Frame frame, @Nullable PartialDate when) {
    if (when != null
        && draft.when != null
        && !when.agreesWith(draft.when)
        && !sameDays(draft, frame, when)) {
      return false;
    }
    return frame.past() == draft.past || (when != null && draft.when != null) || !frame.past();
  }

  /// Days apart by a week at most are of one deal: that on which it was made, and that of its news.
  private static boolean sameDays(Draft draft, Frame frame, PartialDate when) {
    var other = draft.when;
    return other != null
        && other.precision() == 3
        && when.precision() == 3
        && !draft.has("litigation")
        && frame.kinds().stream().anyMatch(draft.kinds::contains)
        && Math.abs(when.first().toEpochDay() - other.first().toEpochDay()) <= WEEK;
  }

  /// A suit that a settlement of the same parties ends belongs to the settlement, with its sides; a
  /// verdict or an appeal stays an event of its own.
  private void foldSuits() {
    for (var settlement : List.copyOf(drafts)) {
      boolean denied = settlement.frames.stream().allMatch(f -> f.mood() == Mood.DENIED);
      if (!settlement.has("settlement") || denied) {
        continue;
      }
      settlement.kinds.remove("litigation");
      for (var suit : List.copyOf(drafts)) {
        boolean pooled = settlement.has("pool") && settlement.shared(suit.members.keySet()) > 0;
        boolean same = pooled || sameSides(settlement, suit);
        if (suit != settlement && suit.has("litigation") && same) {
          settlement.suedLike(suit);
        }
        if (suit != settlement
            && suit.kinds.equals(Set.of("litigation"))
            && ends(settlement, suit)) {
          suit.kinds.clear();
          var when = settlement.when;
          replace(suit, settlement);
          settlement.absorb(suit);
          settlement.when = when;
        }
      }
    }
  }

  /// A suit whose verdict the text tells is one event with it; the verdict dates it.
  private void foldFilings() {
    for (var verdict : List.copyOf(drafts)) {
      if (!decided(verdict) || !verdict.kinds.equals(Set.of("litigation"))) {
        continue;
      }
      for (var filing : List.copyOf(drafts)) {
        if (filing != verdict
            && filing.kinds.equals(Set.of("litigation"))
            && filing.frames.stream().allMatch(f -> BEGUN.contains(f.trigger()) && !decides(f))
            && filing.members.size() > 1
            && sameSides(verdict, filing)
            && !later(filing, verdict)) {
          var when = verdict.when;
          boolean past = verdict.past;
          replace(filing, verdict);
          verdict.absorb(filing);
          verdict.when = when;
          verdict.past = past;
        }
      }
    }
  }

  /// A license that a court prices, and the suit in which it does, are one event: who must pay is
  /// sued and takes the license.
  private void foldPriced() {
    for (var license : List.copyOf(drafts)) {
      boolean priced =
          license.has("license")
              && license.members.size() == 2
              && !license.has("settlement")
              && license.frames.stream().anyMatch(this::byCourt);
      if (!priced) {
        continue;
      }
      drafts.stream()
          .filter(suit -> suit.kinds.equals(LITIGATION) && suit.members.size() == 2)
          .filter(suit -> sameSides(license, suit) && !apart(license, suit))
          .filter(
              suit -> suit.frames.stream().noneMatch(DealBuilder::decides) || beside(license, suit))
          .toList()
          .forEach(suit -> {
            replace(suit, license);
            var when = license.when == null ? suit.when : license.when;
            license.absorb(suit);
            license.when = when;
          });
      license.kinds.addAll(Set.of("litigation", "royalty"));
      license.members.values().forEach(DealBuilder::ordered);
    }
  }

  /// `Samsung must pay Apple 539 million for patents`, over a report that a court has found so:
  /// what is paid is no price but damages.
  private void foldAwarded() {
    for (var sale : List.copyOf(drafts)) {
      boolean paid =
          sale.kinds.equals(Set.of("patent-sale"))
              && sale.frames.stream().allMatch(f -> f.trigger().equals("PAY"));
      drafts.stream()
          .filter(suit -> paid && suit.kinds.equals(LITIGATION))
          .filter(suit -> suit.members.keySet().equals(sale.members.keySet()))
          .filter(suit -> Math.abs(suit.firstSentence() - sale.lastSentence()) <= 2)
          .filter(suit -> !apart(suit, sale))
          .findFirst()
          .ifPresent(suit -> {
            sale.kinds.clear();
            sale.members.clear();
            replace(sale, suit);
            suit.absorb(sale);
          });
    }
  }

  /// True if one sentence tells of both.
  private static boolean beside(Draft one, Draft other) {
    return other.frames.stream()
        .allMatch(f -> one.frames.stream().anyMatch(g -> g.sentence() == f.sentence()));
  }

  private static void ordered(Draft.Member member) {
    if (member.roles().contains(Role.LICENSEE)) {
      member.roles().add(Role.DEFENDANT);
    } else if (member.roles().contains(Role.LICENSOR)) {
      member.roles().add(Role.PLAINTIFF);
    }
  }

  private static boolean apart(Draft one, Draft other) {
    return one.when != null && other.when != null && !one.when.agreesWith(other.when);
  }

  /// True if a court says what a frame tells.
  private boolean byCourt(Frame frame) {
    var told = story.get(frame.sentence());
    return frame.trigger().equals("PAY")
        && frame.kinds().contains("license")
        && (told.speaksOf("COURT") || frame.bag().contains("BY_COURT"))
        && told.clauses().units().stream()
            .anyMatch(unit -> unit instanceof Unit.Verb verb && verb.can("ORDER"));
  }

  private static boolean decided(Draft draft) {
    return draft.frames.stream().anyMatch(DealBuilder::decides);
  }

  private static boolean sameSides(Draft one, Draft other) {
    return one.involves(other.members.keySet()) || other.involves(one.members.keySet());
  }

  private static boolean later(Draft one, Draft other) {
    return one.when != null && other.when != null && one.when.first().isAfter(other.when.last());
  }

  /// Two who license each other cross-license, told at once or one after the other.
  private static void eachOther(Draft draft) {
    boolean both =
        draft.members.size() == 2
            && draft.members.values().stream()
                .allMatch(m -> m.roles().containsAll(Set.of(Role.LICENSOR, Role.LICENSEE)));
    if (both && !draft.has("pool") && draft.kinds.remove("license")) {
      draft.kinds.add("cross-license");
    }
  }

  /// Where a license has no direction, whose patents are spoken of gives it, or who licenses for a
  /// living and has patents elsewhere in the text.
  private void licensors(Draft draft) {
    boolean oneWay =
        draft.has("license")
            && !draft.has("cross-license")
            && !draft.has("pool")
            && !draft.has("patent-sale");
    var open = draft.members.values().stream().filter(m -> !licenses(m)).toList();
    if (!oneWay || draft.members.size() != 2 || open.size() != 2) {
      return;
    }
    var near = draft.frames.stream().map(frame -> story.get(frame.sentence())).toList();
    var owners = owners(near, draft);
    if (owners.isEmpty()) {
      open.stream()
          .filter(m -> TRADERS.contains(m.who().kind()) && spokenOf(m, draft))
          .forEach(m -> owners.add(m.who().id()));
    }
    if (owners.isEmpty()) {
      owners.addAll(owners(story, draft));
    }
    if (owners.size() == 1 && draft.members.containsKey(owners.iterator().next())) {
      open.forEach(
          m -> m.roles().add(owners.contains(m.who().id()) ? Role.LICENSOR : Role.LICENSEE));
    }
  }

  /// Those parties of a draft whose patents sentences speak of.
  private static Set<String> owners(List<Told> sentences, Draft draft) {
    var owners = new HashSet<String>();
    for (var told : sentences) {
      var owner = told.owner();
      if (owner != null && draft.members.containsKey(owner.who().id())) {
        owners.add(owner.who().id());
      }
    }
    return owners;
  }

  /// True if a sentence beside those of the deal speaks of patents or income of somebody.
  private boolean spokenOf(Draft.Member member, Draft draft) {
    var sentences = draft.frames.stream().map(Frame::sentence).toList();
    return story.stream()
        .filter(told -> !sentences.contains(told.sentence().index()))
        .filter(told -> told.speaksOf("PATENT", "TECHNOLOGY", "INCOME", "RESEARCH"))
        .flatMap(told -> told.clauses().units().stream())
        .filter(Unit.Group.class::isInstance)
        .flatMap(unit -> ((Unit.Group) unit).members().stream())
        .anyMatch(mention -> mention.who().equals(member.who()));
  }

  private static boolean licenses(Draft.Member member) {
    return member.roles().contains(Role.LICENSOR) || member.roles().contains(Role.LICENSEE);
  }

  /// Where nobody is told to sell, whose patents they are said to be sells them.
  private void sellers(Draft draft) {
    boolean open =
        draft.has("patent-sale")
            && !draft.members.isEmpty()
            && draft.members.values().stream().allMatch(m -> m.roles().contains(Role.BUYER));
    for (int i = draft.lastSentence(); open && i >= Math.max(0, draft.firstSentence() - 2); i--) {
      var owner = story.get(i).patentOwner();
      if (owner != null && !draft.members.containsKey(owner.who().id())) {
        draft.add(owner, Role.SELLER.label());
        return;
      }
    }
  }

  /// A decision that names one side only is between those of another decision, told with another
  /// date, in which that side takes part.
  private void completeSuit(Draft lone) {
    var decided = lone.when;
    if (lone.members.size() != 1 || decided == null || !lone.kinds.equals(LITIGATION)) {
      return;
    }
    drafts.stream()
        .filter(draft -> draft != lone && draft.kinds.equals(LITIGATION))
        .filter(draft -> draft.members.size() > 1 && draft.involves(lone.members.keySet()))
        .filter(draft -> draft.when != null && !draft.when.agreesWith(decided))
        .findFirst()
        .ifPresent(draft -> lone.sameSidesAs(draft, LITIGATION, false));
  }

  private static boolean ends(Draft settlement, Draft suit) {
    boolean begun =
        suit.frames.stream().allMatch(f -> f.kinds().isEmpty() || BEGUN.contains(f.trigger()));
    boolean same =
        settlement.involves(suit.members.keySet()) || suit.involves(settlement.members.keySet());
    return same && (begun || suit.when == null);
  }

  private void replace(Draft gone, Draft by) {
    drafts.remove(gone);
    for (var drafts : bySentence.values()) {
      if (drafts.remove(gone)) {
        drafts.add(by);
      }
    }
  }

  /// True if another draft tells the same kind of deal with this party and more.
  private boolean partOfAnother(Draft draft) {
    return drafts.stream()
        .anyMatch(other ->
            other != draft
                && other.involves(draft.members.keySet())
                && other.kinds.stream().anyMatch(draft.kinds::contains));
  }

  /// True if somebody sells, or if who buys is told to pay a sum or to get a number of patents.
  private static boolean sells(Draft draft) {
    return draft.members.values().stream().anyMatch(m -> m.roles().contains(Role.SELLER))
        || !draft.details.isEmpty();
  }

  private boolean tellsDeal(Draft draft) {
    if (draft.kinds.isEmpty() || draft.members.isEmpty()) {
      return false;
    }
    boolean accused =
        draft.members.values().stream().anyMatch(m -> !m.roles().equals(Set.of(Role.PLAINTIFF)));
    if (draft.kinds.equals(Set.of("litigation")) && !accused) {
      return false;
    }
    if (draft.kinds.stream().noneMatch(PATENT_KINDS::contains)) {
      return draft.has("business-sale") || (draft.has("brand-license") && draft.members.size() > 1);
    }
    boolean alone = draft.members.size() == 1;
    return !alone || (draft.has("patent-sale") && !partOfAnother(draft) && sells(draft));
  }
}
