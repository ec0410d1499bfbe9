package licet.desk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Support;
import licet.register.deals.Value;

/// A deal field by field, each with all that sources say of it, in the words of people.
public final class DealFields {
  private DealFields() {}

  /// A field.
  ///
  /// @param name such as `date`
  /// @param disputed true if its sources can't all be right
  /// @param values the best first
  public record Named(String name, boolean disputed, List<Said> values) {}

  /// A value with those who say so.
  ///
  /// @param words the value
  /// @param voices how many independent voices say so
  /// @param support the statements that say so, the best first, one a source
  public record Said(String words, int voices, List<Support> support) {}

  /// The fields of which anything is said.
  public static List<Named> of(Deal deal) {
    var fields = new ArrayList<Named>();
    add(fields, "kind", deal.kinds(), kind -> kind.label(), (_, _) -> true);
    add(fields, "status", deal.statuses(), status -> status.label(), (_, _) -> true);
    for (var party : deal.parties()) {
      String name = party.who().name();
      fields.add(new Named("party", false, List.of(party(name, party.named()))));
      add(fields, "role of " + name, party.roles(), role -> role.label(), (_, _) -> true);
    }
    add(fields, "date", deal.dates(), Object::toString, (one, other) -> one.agreesWith(other));
    add(fields, "patents", deal.patents(), Words::of, Object::equals);
    add(fields, "numbers", deal.numbers(), Object::toString, (_, _) -> true);
    add(fields, "money", deal.money(), Words::of, (_, _) -> true);
    add(fields, "standard", deal.standards(), it -> it, (_, _) -> true);
    add(fields, "technology", deal.technologies(), it -> it, (_, _) -> true);
    add(fields, "territory", deal.territory(), it -> it, (_, _) -> true);
    add(fields, "term", deal.terms(), it -> it, Object::equals);
    return fields;
  }

  /// Who is named as a party, and by whom.
  public static Said party(DealParty party) {
    return party(party.who().name(), party.named());
  }

  /// The parts that a party plays; without values if nobody tells any.
  public static Named roles(DealParty party) {
    var fields = new ArrayList<Named>();
    add(fields, "roles", party.roles(), role -> role.label(), (_, _) -> true);
    return fields.isEmpty() ? new Named("roles", false, List.of()) : fields.getFirst();
  }

  private static Said party(String name, List<Support> named) {
    int voices = (int) named.stream().map(Support::voice).distinct().count();
    return new Said(name, voices, onePerSource(named));
  }

  private static <T> void add(
      List<Named> fields,
      String name,
      List<Value<T>> values,
      Function<T, String> words,
      BiPredicate<T, T> agree) {
    if (values.isEmpty()) {
      return;
    }
    boolean disputed =
        values.stream()
            .anyMatch(
                one -> values.stream().anyMatch(other -> !agree.test(one.value(), other.value())));
    var said =
        values.stream()
            .map(it -> new Said(words.apply(it.value()), it.voices(), onePerSource(it.support())))
            .toList();
    fields.add(new Named(name, disputed, said));
  }

  private static List<Support> onePerSource(List<Support> support) {
    Map<String, Support> bySource = new LinkedHashMap<>();
    support.forEach(it -> bySource.putIfAbsent(it.source().sha256(), it));
    return List.copyOf(bySource.values());
  }
}
