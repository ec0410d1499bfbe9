package licet.notation.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.notation.yaml.Problems;
import licet.notation.yaml.Yaml;

/// What is noted while a file is read: its problems, the ids that its facts have, and those that
/// they name.
final class Notes {
  private final Problems problems;
  private final String prefix;
  private final Map<String, Yaml.Place> ids;
  private final Set<String> pairs;
  private final Set<String> cases = new LinkedHashSet<>();
  private final List<Reference> references = new ArrayList<>();

  private Notes(Problems problems, String prefix, Map<String, Yaml.Place> ids, Set<String> pairs) {
    this.problems = problems;
    this.prefix = prefix;
    this.ids = ids;
    this.pairs = pairs;
  }

  /// Empty notes.
  ///
  /// @param prefix what stands before each id, so that facts of several files can stand together
  Notes(Problems problems, String prefix) {
    this(problems, prefix, new LinkedHashMap<>(), new LinkedHashSet<>());
  }

  private record Reference(String id, Yaml.Place at) {}

  /// Notes for facts that stand beside all those read so far.
  Notes beside() {
    return new Notes(problems, prefix, new HashMap<>(ids), new LinkedHashSet<>(pairs));
  }

  Problems problems() {
    return problems;
  }

  /// A fact has this id.
  String named(String id, Yaml.Place at) {
    var before = ids.putIfAbsent(prefix + id, at);
    if (before != null) {
      problems.add(
          at,
          "a second fact '%s'; the first stands at %d:%d"
              .formatted(id, before.line(), before.column()));
    }
    return prefix + id;
  }

  /// A case has this id.
  void caseNamed(String id, Yaml.Place at) {
    if (!cases.add(id)) {
      problems.add(at, "a second case '" + id + "'");
    }
  }

  /// A fact stands for two, with `/1` and `/2` behind its id.
  void pair(String id) {
    var at = ids.getOrDefault(id, Yaml.Place.NOWHERE);
    pairs.add(id);
    ids.put(id + "/1", at);
    ids.put(id + "/2", at);
  }

  /// A fact names another one.
  String refers(String id, Yaml.Place at) {
    references.add(new Reference(prefix + id, at));
    return prefix + id;
  }

  /// The facts that are meant by an id.
  List<String> meant(String id) {
    return pairs.contains(id) ? List.of(id + "/1", id + "/2") : List.of(id);
  }

  /// Tells of each fact that is named and is not there.
  void settle() {
    for (var reference : references) {
      if (!ids.containsKey(reference.id())) {
        String id = reference.id().substring(prefix.length());
        var known = ids.keySet().stream().map(it -> it.substring(prefix.length())).toList();
        problems.add(reference.at(), "no fact has the id '" + id + "'" + Nearest.hint(id, known));
      }
    }
  }
}
