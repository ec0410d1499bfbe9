package licet.reader.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.reader.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// A line of `frames.tsv`: what a trigger with certain neighbors says of the parties around it.
///
/// @param needs concepts of which one must stand with the trigger; empty if none must
/// @param roles the role each slot gives
/// @param required slots that must be filled
/// @param kinds kinds of deal, or `bag` and the like where the nouns decide
record Pattern(Set<String> needs, Map<Slot, String> roles, Set<Slot> required, List<String> kinds) {

  private static final Map<Form, Map<String, List<Pattern>>> BY_TRIGGER = load();

  /// How the trigger stands.
  enum Form {
    ACT,
    PAS,
    /// Active, but its subject is the thing it happens to: `the license expires`.
    MID,
    NOUN
  }

  /// The role a slot gives, or null. What is said to be of somebody belongs to him where the
  /// pattern tells nothing else of it.
  @Nullable String role(Slot slot) {
    return slot == Slot.OF && !roles.containsKey(Slot.OF) ? roles.get(Slot.OWN) : roles.get(slot);
  }

  /// True if a filled slot meets the demand for another.
  boolean fills(Slot filled, Slot demanded) {
    boolean owner = filled == Slot.OF && demanded == Slot.OWN && !roles.containsKey(Slot.OF);
    return filled == demanded || owner;
  }

  /// The patterns of a trigger, in the order of the table.
  static List<Pattern> of(String concept, Form form) {
    return BY_TRIGGER.getOrDefault(form, Map.of()).getOrDefault(concept, List.of());
  }

  /// True if one of these triggers has a pattern.
  static boolean any(List<String> concepts, Form form) {
    for (String concept : concepts) {
      if (!of(concept, form).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Map<Form, Map<String, List<Pattern>>> load() {
    var patterns = new EnumMap<Form, Map<String, List<Pattern>>>(Form.class);
    for (var row : Table.rows("lang/frames.tsv", 5)) {
      var form = Form.valueOf(row.cells().get(1).toUpperCase(java.util.Locale.ROOT));
      patterns
          .computeIfAbsent(form, _ -> new HashMap<>())
          .computeIfAbsent(row.cells().getFirst(), _ -> new ArrayList<>())
          .add(parse(row));
    }
    return patterns;
  }

  private static Pattern parse(Table.Row row) {
    var roles = new EnumMap<Slot, String>(Slot.class);
    var required = EnumSet.noneOf(Slot.class);
    row.list(3)
        .forEach(text -> {
          int equals = text.indexOf('=');
          if (equals < 1) {
            throw row.wrong("'" + text + "'; expected SLOT=role or SLOT!=role");
          }
          boolean must = text.charAt(equals - 1) == '!';
          var slot = slot(text.substring(0, must ? equals - 1 : equals), row);
          roles.put(slot, text.substring(equals + 1));
          if (must) {
            required.add(slot);
          }
        });
    String needs = row.cells().get(2);
    return new Pattern(
        needs.equals("-") ? Set.of() : Set.copyOf(row.list(2).toList()),
        roles,
        required,
        row.list(4).toList());
  }

  private static Slot slot(String name, Table.Row row) {
    try {
      return Slot.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw (IllegalStateException) row.wrong("no slot '" + name + "'").initCause(unknown);
    }
  }
}
