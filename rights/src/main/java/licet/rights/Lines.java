package licet.rights;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Exemption;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// The plain lines of title of all patents, one behind the other; and with them what marks a patent
/// as one on which only the complete engine can tell.
final class Lines {
  private final Kept kept;
  private final Form form;
  private final Longs steps = new Longs();

  Lines(Kept kept) {
    this.kept = kept;
    form = new Form(LawBook.shipped(), new Parties(Ledger.known(List.of(), null)));
    for (var fact : kept.facts) {
      mark(fact);
    }
    if (!kept.corrected.isEmpty()) {
      corrected();
    }
    for (int row = 0; row < kept.rows.size(); row++) {
      if (kept.byPatent.start(row) != kept.byPatent.end(row)) {
        title(row);
      }
    }
  }

  /// The day of a step.
  int day(int step) {
    return (int) (steps.get(step) >>> 32);
  }

  /// To whom title passed by a step.
  int to(int step) {
    return (int) steps.get(step);
  }

  private void mark(Fact fact) {
    switch (fact) {
      case PatentStatus each -> {
        if (!lapses(each)) {
          mark(each.patent(), PatentRows.NEED | PatentRows.TITLE);
        }
      }
      case Coverage each -> mark(each.patent(), PatentRows.NEED);
      case Exemption each -> mark(each.patent(), PatentRows.NEED | PatentRows.TITLE);
      case Ruling each when each.patent() != null ->
          mark(each.patent(), PatentRows.NEED | PatentRows.TITLE);
      default -> {}
    }
  }

  /// Takes a lapse for the end of the patent's life; false if it is not that simple.
  private boolean lapses(PatentStatus status) {
    int row = kept.patent(status.patent());
    boolean simple =
        status.kind() == PatentStatus.Kind.LAPSED
            && status.given().corrects() == null
            && !kept.corrected.contains(status.id())
            && row >= 0
            && row < kept.rows.size();
    for (int i = kept.byPatent.start(row); simple && i < kept.byPatent.end(row); i++) {
      simple =
          !(kept.facts.get(kept.byPatent.at(i)) instanceof PatentStatus other)
              || other.kind() == PatentStatus.Kind.LAPSED;
    }
    if (simple) {
      int last = Days.of(status.given().date()) - 1;
      kept.rows.lapse(row, last, Days.of(status.given().known()));
    }
    return simple;
  }

  private void mark(String patent, int marks) {
    int row = kept.patent(patent);
    if (row >= 0 && row < kept.rows.size()) {
      kept.rows.mark(row, marks);
    }
  }

  private void corrected() {
    for (int row = 0; row < kept.rows.size(); row++) {
      if (kept.corrected.contains(kept.rows.id(row))) {
        kept.rows.mark(row, PatentRows.NEED | PatentRows.TITLE);
      }
    }
  }

  private void title(int row) {
    var deeds = new ArrayList<Transfer>();
    boolean touched = false;
    for (int i = kept.byPatent.start(row); i < kept.byPatent.end(row); i++) {
      if (kept.facts.get(kept.byPatent.at(i)) instanceof Transfer deed) {
        deeds.add(deed);
        touched |= kept.corrected.contains(deed.id()) || undone(deed);
      }
    }
    int owner = kept.rows.owner(row);
    if (deeds.isEmpty() || kept.rows.marked(row, PatentRows.TITLE)) {
      return;
    }
    var line = touched ? null : line(row, kept.names.name(owner), deeds);
    if (line == null) {
      kept.rows.mark(row, PatentRows.TITLE);
      return;
    }
    int first = steps.size();
    int known = Days.FIRST;
    for (var step : line.steps()) {
      steps.add((long) step.day() << 32 | kept.names.find(step.to()));
      known = Math.max(known, Days.of(step.deed().given().known()));
    }
    kept.rows.title(row, first, line.steps().size(), known);
  }

  private @Nullable LineOfTitle line(int row, String owner, List<Transfer> deeds) {
    PatentFact fact = kept.rows.fact(row);
    return LineOfTitle.of(fact, owner, fact.states(), deeds, form);
  }

  private boolean undone(Transfer deed) {
    return kept.about.getOrDefault(deed.id(), List.of()).stream()
        .anyMatch(fact -> fact instanceof Ruling);
  }

  /// Marks the patents that a right which may touch everybody may reach, and those that somebody
  /// has held who is tied to others by more than votes.
  void burden(List<License> burdens) {
    var reach = new Reached(new BitSet(), new BitSet());
    boolean all = false;
    boolean related = false;
    for (var burden : burdens) {
      for (long number : burden.listed()) {
        int row = kept.rows.find(number);
        if (row >= 0) {
          kept.rows.mark(row, PatentRows.BURDENED);
        }
      }
      all |= burden.roots() == null && !burden.listedOnly();
      related |= burden.roots() == null;
      reach.add(burden);
    }
    if (burdens.isEmpty() && nobodyRestless()) {
      return;
    }
    for (int row = 0; row < kept.rows.size(); row++) {
      boolean descends = kept.rows.marked(row, PatentRows.RELATED);
      boolean reached =
          all
              || held(row, reach.any, true)
              || (descends && (related || held(row, reach.related, false)));
      if (reached) {
        kept.rows.mark(row, PatentRows.BURDENED);
      }
    }
  }

  /// Whose patents are reached by what may touch everybody.
  ///
  /// @param any the roots all of whose patents may be
  /// @param related the roots of whose patents those may be that descend from others
  private record Reached(BitSet any, BitSet related) {
    void add(License burden) {
      var roots = burden.roots();
      if (roots != null) {
        for (int root : roots) {
          if (root >= 0) {
            any.set(root, any.get(root) || !burden.listedOnly());
            related.set(root);
          }
        }
      }
    }
  }

  private boolean nobodyRestless() {
    for (int party = 0; party < kept.parties(); party++) {
      if (kept.restless(party)) {
        return false;
      }
    }
    return true;
  }

  /// True if somebody of these roots, or somebody restless, has ever held a patent.
  private boolean held(int row, BitSet roots, boolean orRestless) {
    int holder = kept.rows.owner(row);
    int first = kept.rows.firstStep(row);
    for (int i = -1; i < kept.rows.steps(row); i++) {
      if (i >= 0) {
        holder = to(first + i);
      }
      if (holder >= 0 && (roots.get(kept.root(holder)) || (orRestless && kept.restless(holder)))) {
        return true;
      }
    }
    return false;
  }
}
