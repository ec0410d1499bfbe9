package licet.notation.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.notation.yaml.Yaml;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.Transfer;

/// Facts of every kind. A fact's kind is told by one of its keys.
final class FactForms {
  /// The forms under the headings of the page.
  static final Map<String, List<Form<?>>> GROUPS = groups();

  static final List<Form<?>> ALL = GROUPS.values().stream().flatMap(List::stream).toList();

  private static final Map<String, Form<?>> BY_KIND =
      ALL.stream().collect(Collectors.toMap(Form::kind, form -> form));

  private static final Map<String, Set<String>> KEYS =
      ALL.stream()
          .collect(
              Collectors.toMap(
                  Form::kind,
                  form ->
                      form.listed().stream()
                          .map(it -> it.key().name())
                          .filter(name -> !name.equals(form.kind()))
                          .collect(Collectors.toSet())));

  /// A fact, with those told along with it.
  static final Shape<List<Fact>> FACT =
      new Shape<>(
          "fact",
          FactForms::read,
          facts -> write(facts.getFirst()),
          () -> licet.notation.Json.object().put("$ref", "#/$defs/fact"),
          List::of);

  private FactForms() {}

  private static Map<String, List<Form<?>>> groups() {
    var groups = new LinkedHashMap<String, List<Form<?>>>();
    groups.put("Patents", PatentForms.ALL);
    groups.put("Title", TitleForms.ALL);
    groups.put("Grants", GrantForms.ALL);
    groups.put("What happens", EventForms.ALL);
    return groups;
  }

  /// A fact as it stands in a file.
  static Yaml.Entries write(Fact fact) {
    return ALL.stream()
        .flatMap(form -> form.write(fact).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no form writes " + fact));
  }

  /// A fact that names both ways of a cross-license, as one fact for each.
  static Stream<Fact> each(Fact fact, Notes notes) {
    if (fact instanceof Change it) {
      return notes.meant(it.grant()).stream().map(grant -> change(it, grant));
    }
    if (fact instanceof Notice it) {
      return notes.meant(it.of()).stream()
          .map(of -> new Notice(given(it, it.of(), of), it.who(), of));
    }
    return Stream.of(fact instanceof Transfer it ? assuming(it, notes) : fact);
  }

  private static Change change(Change it, String grant) {
    var given = given(it, it.grant(), grant);
    return new Change(given, grant, it.kind(), it.effective(), it.by(), it.to());
  }

  private static Given given(Fact fact, String named, String meant) {
    var it = fact.given();
    return new Given(
        it.id() + meant.substring(named.length()),
        it.date(),
        it.sequence(),
        it.known(),
        it.corrects(),
        it.words(),
        it.source());
  }

  private static Transfer assuming(Transfer it, Notes notes) {
    return new Transfer(
        it.given(),
        it.patents(),
        it.from(),
        it.to(),
        it.share(),
        it.kind(),
        it.words(),
        it.effective(),
        it.recorded(),
        it.written(),
        it.signedBy(),
        it.value(),
        it.notice(),
        meant(it.assumes(), notes),
        meant(it.freeOf(), notes),
        it.toAssertion(),
        it.retained(),
        it.route());
  }

  private static Set<String> meant(Set<String> ids, Notes notes) {
    return ids.stream()
        .flatMap(id -> notes.meant(id).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<List<Fact>> read(Yaml yaml, Notes notes) {
    if (!(yaml instanceof Yaml.Entries map)) {
      return Shape.refuse(yaml, "a fact, such as {id: F1, patent: US5805082}", notes);
    }
    var kinds = kinds(map);
    if (kinds.size() == 1) {
      return form(kinds).read(map, notes);
    }
    notes
        .problems()
        .add(
            map.at(),
            kinds.isEmpty()
                ? untold(map)
                : "a fact of two kinds, " + String.join(" and ", kinds) + "; expected one");
    return Optional.empty();
  }

  private static Form<?> form(List<String> kinds) {
    var form = BY_KIND.get(kinds.getFirst());
    if (form == null) {
      throw new IllegalStateException("no form of kind " + kinds);
    }
    return form;
  }

  /// The keys that tell the kind. `patent` tells one unless it only says which patent another kind
  /// is about.
  private static List<String> kinds(Yaml.Entries map) {
    var there = new ArrayList<String>();
    map.entries().forEach(entry -> there.add(entry.key().text()));
    var kinds = there.stream().filter(BY_KIND::containsKey).distinct().toList();
    return kinds.stream()
        .filter(
            kind -> kinds.stream().noneMatch(it -> KEYS.getOrDefault(it, Set.of()).contains(kind)))
        .toList();
  }

  private static String untold(Yaml.Entries map) {
    for (var entry : map.entries()) {
      String key = entry.key().text();
      String hint = GivenKeys.NAMES.contains(key) ? "" : Nearest.hint(key, BY_KIND.keySet());
      if (!hint.isEmpty()) {
        return "a fact of no known kind: an unknown key '" + key + "'" + hint;
      }
    }
    return "a fact of no known kind; expected one of the keys "
        + ALL.stream().map(Form::kind).collect(Collectors.joining(", "));
  }
}
