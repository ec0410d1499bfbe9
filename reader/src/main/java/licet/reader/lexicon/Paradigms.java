package licet.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// How the forms of one language inflect: `paradigms.tsv` of its folder, whose head tells the
/// format. A language without it inflects nothing.
final class Paradigms {
  private final Map<String, List<Ending>> byName = new HashMap<>();

  /// An ending of a paradigm: what is cut from the given form, what is put there, how it is tagged.
  private record Ending(int cut, String put, String tag) {}

  private Paradigms() {}

  static Paradigms of(String language) {
    var paradigms = new Paradigms();
    String file = "lang/" + language + "/paradigms.tsv";
    if (Table.exists(file)) {
      Table.rows(file, 2).forEach(paradigms::add);
    }
    return paradigms;
  }

  private void add(Table.Row row) {
    var endings = new ArrayList<Ending>();
    row.list(1)
        .forEach(text -> {
          // -e+ing:ger cuts "e", puts "ing"; +s:pres only puts; the bare form is "+:inf"
          int plus = text.indexOf('+');
          int colon = text.lastIndexOf(':');
          if (plus < 0 || colon < plus) {
            throw row.wrong("'" + text + "'; expected -CUT+PUT:TAG,TAG");
          }
          int cut = text.startsWith("-") ? plus - 1 : 0;
          for (String tag : text.substring(colon + 1).split(",", -1)) {
            endings.add(new Ending(cut, text.substring(plus + 1, colon), tag));
          }
        });
    byName.put(row.cells().getFirst(), endings);
  }

  /// Hands over each inflection of a form with its tag: `enter/v into`, `sold:past,pp`, `bargain`.
  ///
  /// @param row where the form stands, for messages
  void inflect(String form, Table.Row row, BiConsumer<String, String> each) {
    String[] words = form.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      int slash = words[i].lastIndexOf('/');
      if (slash > 0 && Character.isLowerCase(words[i].charAt(words[i].length() - 1))) {
        String stem = words[i].substring(0, slash);
        String name = words[i].substring(slash + 1);
        var paradigm = byName.get(name);
        if (paradigm == null) {
          throw row.wrong("no paradigm '" + name + "'");
        }
        for (var ending : paradigm) {
          words[i] = stem.substring(0, stem.length() - ending.cut()) + ending.put();
          each.accept(String.join(" ", words), ending.tag());
        }
        return;
      }
    }
    int colon = form.lastIndexOf(':');
    if (colon > 0) {
      for (String tag : form.substring(colon + 1).split(",", -1)) {
        each.accept(form.substring(0, colon), tag);
      }
    } else {
      each.accept(form, "");
    }
  }
}
