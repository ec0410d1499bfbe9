package licet.reader.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import licet.reader.clause.Unit;
import licet.reader.figure.Figure;
import licet.reader.frame.Frame;
import licet.reader.party.PartyFinder;
import licet.reader.party.Who;
import licet.reader.text.Text;
import licet.reader.text.Token;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.Certainty;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// A document told sentence by sentence, made into statements.
public final class Story {
  private static final Set<String> BEGUN =
      Set.of("SUE", "FILE", "SUIT", "INFRINGE", "FEUD", "TOGETHER", "PLAINTIFF", "DEFENDANT");
  private static final int LATELY = 250;

  private final List<Told> story;
  private final Text text;
  private final List<Token> tokens;
  private final PartyFinder.Found named;
  private final boolean spun;

  /// Takes what was found in the sentences of a document.
  ///
  /// @param spun true if the text was reworded by machine
  public Story(
      List<Told> story, Text text, List<Token> tokens, PartyFinder.Found named, boolean spun) {
    this.story = story;
    this.text = text;
    this.tokens = tokens;
    this.named = named;
    this.spun = spun;
  }

  /// The statements of the document about deals.
  ///
  /// @param taken index of the first token of each figure that belongs to no deal
  public Reading tell(Source source, Set<Integer> taken) {
    var drafts = new DealBuilder(story, named.mentions(), taken, source.published()).build();
    var news = MainNews.of(drafts, story, source.published());
    var statements = new ArrayList<Statement>();
    int number = 0;
    for (var draft : drafts) {
      number++;
      statements.addAll(statements(String.valueOf(number), draft, draft == news, source));
    }
    return new Reading(source, text.source(), statements, List.of(), List.of());
  }

  private List<Statement> statements(String deal, Draft draft, boolean main, Source source) {
    var said = new ArrayList<Statement>();
    var passage = sentence(strongest(draft.frames).orElseThrow().sentence());
    pooled(draft);
    for (var kind : DealKind.values()) {
      if (draft.kinds.contains(kind.label())) {
        var teller = teller(draft, kind);
        say(said, deal, new Claim.OfKind(kind), sentence(teller.sentence()), why(teller));
      }
    }
    say(
        said,
        deal,
        new Claim.ToldAsNews(main),
        passage,
        main ? "the news" : "told beside the news");
    say(
        said,
        deal,
        new Claim.InStatus(status(draft, main, source.published())),
        passage,
        "how the sentence puts it");
    boolean cross = draft.has("cross-license");
    administrate(draft);
    for (var member : draft.members.values()) {
      party(said, deal, member, cross);
    }
    var when = date(draft, main, source.published());
    if (when != null) {
      say(said, deal, new Claim.MadeOn(when), passage, "date of the deal");
    }
    for (var detail : draft.details) {
      if (!(detail.claim() instanceof Claim.MadeOn)) {
        say(said, deal, detail.claim(), passage(detail.from(), detail.to()), detail.why());
      }
    }
    return said;
  }

  private static void pooled(Draft draft) {
    boolean pooled = draft.members.values().stream().anyMatch(m -> m.who().kind().equals("pool"));
    if (pooled && draft.has("license")) {
      draft.kinds.add("pool");
    }
  }

  /// A license from somebody who licenses the patents of many is the pool's; it runs it only.
  private static void administrate(Draft draft) {
    boolean licensed = draft.has("license") || draft.has("pool");
    for (var member : draft.members.values()) {
      if (licensed && member.who().kind().equals("pool")) {
        member.roles().clear();
        member.roles().add(Role.ADMINISTRATOR);
      }
    }
  }

  private void party(List<Statement> said, String deal, Draft.Member member, boolean cross) {
    if (cross) {
      member.roles().add(Role.LICENSOR);
      member.roles().add(Role.LICENSEE);
    }
    var mention = member.mention();
    var passage = passage(mention.from(), mention.to());
    var claim = new Claim.Involves(name(member.who()), passage.quote(), member.roles());
    var certainty = spun ? Certainty.SPUN : mention.certainty();
    double confidence = mention.certainty() == Certainty.EXACT ? 0.95 : 0.8;
    said.add(new Statement(deal, claim, passage, certainty, confidence, "named here"));
  }

  /// The name of a party; where the text gives more of it elsewhere, as there: `Hynix` is `SK
  /// hynix`.
  private String name(Who who) {
    String less = who.name().toLowerCase(java.util.Locale.ROOT);
    return named.mentions().stream()
        .map(Who.Mention::who)
        .filter(other -> other.id().equals(who.id()))
        .map(Who::name)
        .filter(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(" " + less))
        .findFirst()
        .orElse(who.name());
  }

  private void say(List<Statement> said, String deal, Claim claim, Passage passage, String why) {
    var certainty = spun ? Certainty.SPUN : Certainty.EXACT;
    said.add(new Statement(deal, claim, passage, certainty, spun ? 0.8 : 0.9, why));
  }

  /// The frame that tells a kind of a deal, or tells the deal where the kind only follows.
  private static Frame teller(Draft draft, DealKind kind) {
    return strongest(draft.frames.stream().filter(f -> f.kinds().contains(kind.label())).toList())
        .or(() -> strongest(draft.frames))
        .orElseThrow();
  }

  private String why(Frame frame) {
    String word = frame.nominal() ? "noun " : "verb ";
    return word + frame.trigger() + ": '" + words(frame) + "'";
  }

  private static Optional<Frame> strongest(List<Frame> frames) {
    return frames.stream()
        .max(
            Comparator.comparingInt((Frame f) -> f.kinds().isEmpty() ? 0 : 1)
                .thenComparingInt(f -> f.parts().size())
                .thenComparingInt(f -> f.nominal() ? 0 : 1)
                .thenComparingInt(f -> -f.sentence()));
  }

  /// The day told beside the deal; for the news the day it was told; else its month.
  private @Nullable PartialDate date(Draft draft, boolean main, @Nullable PartialDate published) {
    if (!main || published == null || (draft.when != null && draft.when.precision() == 3)) {
      return draft.when;
    }
    if (draft.when != null && !draft.when.agreesWith(published)) {
      return draft.when;
    }
    var day = dayOfNews(draft, published);
    if (day != null) {
      return day;
    }
    return published.precision() < 3
        ? published
        : new PartialDate(published.year(), published.month(), 0);
  }

  /// A day within a week before publication, in the opening of the text or beside the deal.
  private @Nullable PartialDate dayOfNews(Draft draft, PartialDate published) {
    for (var told : story) {
      int index = told.sentence().index();
      if (index > 4 && index > draft.lastSentence()) {
        return null;
      }
      for (var unit : told.clauses().units()) {
        if (unit instanceof Unit.Measure measure
            && measure.figure() instanceof Figure.Day day
            && day.relation() == Figure.Relation.ON
            && day.date() != null
            && !datesPage(told, day)
            && fresh(day.date(), published)) {
          return day.date();
        }
      }
    }
    return null;
  }

  /// True if a full date stands where no party is named: it tells when the page was put up.
  private static boolean datesPage(Told told, Figure.Day day) {
    return !day.relative()
        && !day.anchored()
        && told.clauses().units().stream().noneMatch(Unit.Group.class::isInstance);
  }

  private static boolean fresh(PartialDate day, PartialDate published) {
    long age = published.first().toEpochDay() - day.first().toEpochDay();
    return day.precision() == 3 && age <= 7 && !day.first().isAfter(published.last());
  }

  private boolean deniedInTitle() {
    return story.stream()
        .filter(told -> told.sentence().title())
        .anyMatch(told -> told.clauses().cue("DENY", 0, told.size()));
  }

  private Status status(Draft draft, boolean main, @Nullable PartialDate published) {
    boolean asserted = draft.frames.stream().anyMatch(f -> f.mood() == Frame.Mood.ASSERTED);
    for (var mood :
        List.of(Frame.Mood.DENIED, Frame.Mood.RUMORED, Frame.Mood.TALKS, Frame.Mood.PENDING)) {
      boolean here = draft.frames.stream().anyMatch(f -> f.mood() == mood && !f.kinds().isEmpty());
      if (here && (!asserted || mood == Frame.Mood.PENDING)) {
        return switch (mood) {
          case DENIED -> Status.DENIED;
          case PENDING -> Status.PENDING;
          case TALKS -> draft.kinds.equals(Set.of("litigation")) ? Status.PENDING : Status.RUMORED;
          default -> main && deniedInTitle() ? Status.DENIED : Status.RUMORED;
        };
      }
    }
    if (draft.frames.stream()
        .filter(f -> !f.kinds().contains("settlement"))
        .anyMatch(f -> f.trigger().equals("EXPIRE") || f.trigger().equals("EXPIRY"))) {
      return Status.EXPIRED;
    }
    if (draft.kinds.equals(Set.of("litigation"))) {
      return undecided(draft, main, published) ? Status.PENDING : Status.REPORTED;
    }
    return main && !draft.has("litigation") ? Status.ANNOUNCED : Status.REPORTED;
  }

  /// True if no frame tells of a verdict: a suit that is the news, or that goes on, awaits one on
  /// the day of publication. Where that day is unknown, so is what it awaits.
  private static boolean undecided(Draft draft, boolean main, @Nullable PartialDate published) {
    if (published == null || !draft.frames.stream().allMatch(Story::begins)) {
      return false;
    }
    boolean late =
        draft.when == null
            || (draft.when.precision() > 1
                && published.first().toEpochDay() - draft.when.last().toEpochDay() < LATELY);
    return main || (!draft.past && late);
  }

  private static boolean begins(Frame frame) {
    return BEGUN.contains(frame.trigger())
        && !frame.bag().contains("BY_COURT")
        && !frame.bag().contains("VERDICT");
  }

  private Passage sentence(int index) {
    var sentence = story.get(index).sentence();
    return passage(sentence.from(), sentence.to());
  }

  private Passage passage(int fromToken, int toToken) {
    return text.passage(tokens.get(fromToken).start(), tokens.get(toToken - 1).end());
  }

  private String words(Frame frame) {
    return passage(frame.from(), frame.to()).quote();
  }
}
