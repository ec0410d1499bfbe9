package licet.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Share;

/// The chain of title of one patent in one reading of what is open.
interface Chain {

  /// Who holds it on a day, after all that takes effect on that day, and what undivided share.
  Map<String, Share> holders(LocalDate day);

  /// Each step by which title passed, in the order of the days it passed.
  List<Passing> passings();

  /// Why those are the holders on a day.
  Proof because(LocalDate day);

  /// A step by which title passed.
  ///
  /// @param day the day it passed
  /// @param from who gave
  /// @param to who received
  /// @param share what part of the whole passed
  /// @param by the instrument or event
  record Passing(LocalDate day, String from, String to, Share share, Fact by) {}
}
