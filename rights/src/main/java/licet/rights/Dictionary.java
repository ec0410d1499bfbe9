package licet.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names numbered from 0 in the order in which they are first told.
final class Dictionary {
  private final Map<String, Integer> numbersByName = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /// The number of a name, which is given one if it has none.
  int add(String name) {
    var number = numbersByName.get(name);
    if (number == null) {
      number = names.size();
      numbersByName.put(name, number);
      names.add(name);
    }
    return number;
  }

  /// The number of a name, or -1 if it was never told.
  int find(String name) {
    var number = numbersByName.get(name);
    return number == null ? -1 : number;
  }

  /// The name of a number.
  String name(int number) {
    return names.get(number);
  }

  /// How many names there are.
  int size() {
    return names.size();
  }
}
