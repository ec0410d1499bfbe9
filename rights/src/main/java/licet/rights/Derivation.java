package licet.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Grant;
import org.jspecify.annotations.Nullable;

/// Whether a grant permits an act: the ten gates it must pass (D, G1 to G10). A gate that fails
/// whatever is open goes before gates that ask for something open.
final class Derivation {
  private static final List<Gate> GATES =
      List.of(
          new Gate(1, "power and form", Derivation::power),
          new Gate(
              2, "covers the patent", asked -> asked.in.capture.finding(asked.grant, asked.act)),
          new Gate(
              3, "beneficiary", asked -> asked.in.beneficiaries.finding(asked.grant, asked.act)),
          new Gate(4, "act", asked -> asked.in.ambit.acts(asked.grant, asked.act)),
          new Gate(
              5, "product and standard", asked -> asked.in.ambit.goods(asked.grant, asked.act)),
          new Gate(6, "territory", asked -> asked.in.ambit.territory(asked.grant, asked.act)),
          new Gate(7, "alive", asked -> asked.in.lifetime.finding(asked.grant, asked.act)),
          new Gate(8, "conditions", asked -> asked.in.conditions.finding(asked.grant, asked.act)),
          new Gate(9, "binds the owner", Derivation::binds),
          new Gate(10, "not displaced", Derivation::undisplaced));

  private final Matter matter;

  Derivation(Matter matter) {
    this.matter = matter;
  }

  /// What came of trying a grant.
  ///
  /// @param gate the first gate that fails, 0 if none does
  /// @param open true if it was decided by something open
  record Derived(Grant grant, boolean passes, int gate, Proof.Step why, boolean open) {}

  private record Gate(int number, String name, Function<Asked, Finding> test) {
    Finding finding(Asked asked) {
      var found = test.apply(asked);
      return found.under("G" + number, asked.grant.id() + ": " + name);
    }
  }

  private record Asked(Matter in, Grant grant, Conduct act) {}

  private static Finding power(Asked asked) {
    var force = asked.in.power.force(asked.grant, asked.act);
    if (!force.so()) {
      return force;
    }
    var source = asked.in.sublicenses.of(asked.grant, asked.act);
    return Finding.all("P1", asked.grant.id() + " has force", List.of(force, source.finding()));
  }

  private static Finding binds(Asked asked) {
    var source = asked.in.sublicenses.of(asked.grant, asked.act);
    var root = source.root();
    var at = source.at();
    return root == null || at == null
        ? source.finding()
        : asked.in.survival.finding(root, at, asked.act);
  }

  private static Finding undisplaced(Asked asked) {
    var source = asked.in.sublicenses.of(asked.grant, asked.act);
    return asked.in.exclusivity.finding(asked.grant, source, asked.act);
  }

  /// Tries the gates of a grant up to one of them, 9 or 10.
  Derived derive(Grant grant, Conduct conduct, int last) {
    var probe = matter.probe();
    if (probe == null) {
      return walk(matter, grant, conduct, last);
    }
    var closed = closed(probe, grant, conduct, last);
    return closed == null ? walk(matter, grant, conduct, last) : closed;
  }

  /// What comes of a grant if nothing open bears on it; null if something does.
  @Nullable Derived closed(Matter probe, Grant grant, Conduct conduct, int last) {
    var asked = new Asked(probe, grant, conduct);
    var passed = new ArrayList<Finding>();
    boolean open = false;
    for (var gate : GATES.subList(0, last)) {
      int before = probe.reading.asked();
      var found = gate.finding(asked);
      boolean sure = probe.reading.asked() == before;
      if (sure && !found.so()) {
        return failed(grant, conduct, gate, found, false);
      }
      open |= !sure;
      passed.add(found);
    }
    return open ? null : passed(grant, conduct, passed, false);
  }

  private Derived walk(Matter in, Grant grant, Conduct conduct, int last) {
    var asked = new Asked(in, grant, conduct);
    var passed = new ArrayList<Finding>();
    int before = in.reading.asked();
    for (var gate : GATES.subList(0, last)) {
      var found = gate.finding(asked);
      passed.add(found);
      if (!found.so()) {
        return failed(grant, conduct, gate, found, in.reading.asked() > before);
      }
    }
    return passed(grant, conduct, passed, in.reading.asked() > before);
  }

  private static Derived passed(Grant grant, Conduct conduct, List<Finding> gates, boolean open) {
    var found = Finding.all("D2", claim(grant, conduct), gates);
    return new Derived(grant, true, 0, found.why(), open);
  }

  private static Derived failed(
      Grant grant, Conduct conduct, Gate gate, Finding found, boolean open) {
    var why = Finding.fails("D2", claim(grant, conduct), found.why());
    return new Derived(grant, false, gate.number, why.why(), open);
  }

  private static String claim(Grant grant, Conduct conduct) {
    return grant.id() + " permits it to " + conduct.actor();
  }
}
