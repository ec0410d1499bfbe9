package licet.rights;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import licet.vocabulary.answer.Answer.Flag;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// The conflicts found so far, each once, in the order in which they are found.
final class Flags {
  private final Set<Flag> flags = new LinkedHashSet<>();

  /// Adds a conflict.
  ///
  /// @param code what kind of conflict it is, `C1` to `C18`
  /// @param rule the rule that ranks its sides
  /// @param sides the instruments that collide; null where one side is not on record
  void add(String code, String rule, String words, @Nullable Fact... sides) {
    var ids = Arrays.stream(sides).filter(Objects::nonNull).map(side -> side.id()).toList();
    flags.add(new Flag(code, ids, rule, words));
  }

  void addAll(Collection<Flag> more) {
    flags.addAll(more);
  }

  List<Flag> all() {
    return List.copyOf(flags);
  }
}
