package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// A plain line of title: one owner who hands the whole patent on, to one owner who hands it on,
/// each by an assignment in present words that has the form every country of the patent asks for.
///
/// It says less than a [Chain] and never something else. Whatever it does not know well (shares,
/// gaps, two transfers by one holder, events of law, steps that must be entered) is no plain line.
///
/// @param steps the steps in the order in which title passed
record LineOfTitle(List<Step> steps) {

  /// A step.
  ///
  /// @param day the day title passed
  /// @param to to whom
  record Step(int day, String to, Transfer deed) {}

  /// The line of a patent, or null if it has no plain one.
  ///
  /// @param countries the countries it covers
  /// @param deeds the transfers that name it
  static @Nullable LineOfTitle of(
      PatentFact fact, String owner, Iterable<String> countries, List<Transfer> deeds, Form form) {
    var passed = new ArrayList<Passed>();
    for (var deed : deeds) {
      var day = plain(deed) ? passes(deed, fact, countries, form) : null;
      if (day == null) {
        return null;
      }
      passed.add(new Passed(day, deed));
    }
    passed.sort(Comparator.comparing(Passed::day).thenComparing(Passed::deed, Ledger.ORDER));
    var steps = new ArrayList<Step>();
    var holder = owner;
    for (int i = 0; i < passed.size(); i++) {
      var deed = passed.get(i).deed;
      var recorded = deed.recorded();
      boolean late =
          i + 1 < passed.size() && recorded != null && !recorded.isBefore(passed.get(i + 1).day);
      var to = deed.to().getFirst();
      if (late || !deed.from().equals(holder) || to.equals(holder)) {
        return null;
      }
      steps.add(new Step(Days.of(passed.get(i).day), to, deed));
      holder = to;
    }
    return new LineOfTitle(steps);
  }

  private record Passed(LocalDate day, Transfer deed) {}

  private static boolean plain(Transfer deed) {
    return deed.kind() == Transfer.Kind.ASSIGNMENT
        && deed.words() == Transfer.Words.PRESENT
        && deed.to().size() == 1
        && deed.share().equals(Share.WHOLE)
        && deed.assumes().isEmpty()
        && deed.freeOf().isEmpty()
        && deed.route()
        && !deed.toAssertion()
        && deed.effective() == null
        && deed.given().corrects() == null;
  }

  /// The day title passes by the law of every country of the patent, or null if that is not one
  /// day.
  private static @Nullable LocalDate passes(
      Transfer deed, PatentFact fact, Iterable<String> countries, Form form) {
    LocalDate day = null;
    for (var country : countries) {
      for (var law : early(deed, fact) ? List.of(country, "EP") : List.of(country)) {
        if (!(form.of(deed, law) instanceof Form.Passage.On(var on, _))
            || (day != null && !day.equals(on))) {
          return null;
        }
        day = on;
      }
    }
    return day;
  }

  private static boolean early(Transfer deed, PatentFact fact) {
    var granted = fact.granted();
    return Patents.bare(fact.number()).startsWith("EP")
        && (fact.pending() || (granted != null && deed.given().date().isBefore(granted)));
  }
}
