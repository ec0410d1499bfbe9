package licet.register.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import licet.register.change.DealChange.Sort;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Told;
import licet.register.deals.Value;
import licet.register.journal.Entry;
import licet.register.journal.Journal;
import licet.register.known.Known;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;

/// What changed after one instant until another.
///
/// @param since the first instant
/// @param until the last
/// @param entries what was recorded, in order
/// @param deals what became of the deals
public record Changes(Instant since, Instant until, List<Entry> entries, List<DealChange> deals) {

  /// Copies the lists.
  public Changes {
    entries = List.copyOf(entries);
    deals = List.copyOf(deals);
  }

  /// What lies between two views of one journal.
  public static Changes between(Journal journal, Known before, Known after) {
    long seen = journal.mark(before.on()).map(Journal.Mark::number).orElse(0L);
    var entries = new ArrayList<Entry>();
    journal.read(seen, after.on(), entries::add);
    return new Changes(before.on(), after.on(), entries, deals(before, after));
  }

  /// The same between other instants, where nothing was recorded between them and these.
  public Changes at(Instant from, Instant to) {
    return new Changes(from, to, entries, deals);
  }

  private static List<DealChange> deals(Known before, Known after) {
    return new Overlap(before.deals(), after.deals())
        .groups().stream()
            .map(group -> change(group.before(), group.after()))
            .filter(change -> change.sort() != Sort.CHANGED || !change.what().isEmpty())
            .toList();
  }

  private static DealChange change(List<Deal> before, List<Deal> after) {
    var sort = sort(before.size(), after.size());
    var what = sort == Sort.CHANGED ? what(before.getFirst(), after.getFirst()) : List.<String>of();
    return new DealChange(sort, before, after, what);
  }

  private static Sort sort(int before, int after) {
    if (before == 0 || after == 0) {
      return before == 0 ? Sort.NEW : Sort.GONE;
    }
    if (before == 1 && after == 1) {
      return Sort.CHANGED;
    }
    return after == 1 ? Sort.MERGED : before == 1 ? Sort.SPLIT : Sort.REDRAWN;
  }

  private static List<String> what(Deal before, Deal after) {
    var what = new ArrayList<String>();
    if (before.equals(after)) {
      return what;
    }
    var now = words(after);
    words(before)
        .forEach((field, was) -> {
          String is = now.getOrDefault(field, "");
          if (!was.equals(is)) {
            what.add(
                field + ": " + (was.isEmpty() ? "–" : was) + " → " + (is.isEmpty() ? "–" : is));
          }
        });
    return what;
  }

  private static Map<String, String> words(Deal deal) {
    var words = new java.util.LinkedHashMap<String, String>();
    words.put("kinds", list(deal.kinds(), kind -> kind.label()));
    words.put("status", deal.status().map(status -> status.label()).orElse(""));
    words.put("parties", parties(deal));
    words.put("date", deal.date().map(Object::toString).orElse(""));
    words.put("patents", list(deal.patents(), Changes::words));
    words.put("money", list(deal.money(), Changes::words));
    words.put("standards", list(deal.standards(), it -> it));
    words.put("technologies", list(deal.technologies(), it -> it));
    words.put("territory", list(deal.territory(), it -> it));
    words.put("term", list(deal.terms(), it -> it));
    words.put("sources", sources(deal));
    return words;
  }

  private static String words(PatentCount count) {
    return switch (count) {
      case PatentCount.Stated(long stated) -> Long.toString(stated);
      case PatentCount.Undisclosed _ -> "undisclosed";
    };
  }

  private static String words(Sum sum) {
    String amount =
        switch (sum.amount()) {
          case Sum.Amount.Known(var value, var currency) -> currency + " " + value.toPlainString();
          case Sum.Amount.Undisclosed _ -> "undisclosed";
          case Sum.Amount.ToBeSet _ -> "to be set";
        };
    return amount + " (" + sum.role().label() + ")";
  }

  private static String parties(Deal deal) {
    return deal.parties().stream().map(Changes::party).sorted().collect(Collectors.joining(", "));
  }

  private static String party(DealParty party) {
    String roles = list(party.roles(), role -> role.label());
    return party.who().name() + (roles.isEmpty() ? "" : " (" + roles + ")");
  }

  private static String sources(Deal deal) {
    return deal.told().stream()
        .map(Told::source)
        .map(source -> source.path())
        .sorted()
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static <T> String list(List<Value<T>> values, Function<T, String> words) {
    return values.stream()
        .map(value -> words.apply(value.value()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /// Deals of two views, grouped by the told deals they share.
  private static final class Overlap {
    private final List<Deal> all = new ArrayList<>();
    private final int olds;
    private final int[] first;

    Overlap(List<Deal> before, List<Deal> after) {
      all.addAll(before);
      all.addAll(after);
      olds = before.size();
      first = java.util.stream.IntStream.range(0, all.size()).toArray();
      var seen = new HashMap<String, Integer>();
      for (int i = 0; i < all.size(); i++) {
        for (var told : all.get(i).told()) {
          var other = seen.putIfAbsent(told.id(), i);
          if (other != null) {
            join(other, i);
          }
        }
      }
    }

    List<Group> groups() {
      var byFirst = new java.util.TreeMap<Integer, Group>();
      for (int i = 0; i < all.size(); i++) {
        var group =
            byFirst.computeIfAbsent(find(i), _ -> new Group(new ArrayList<>(), new ArrayList<>()));
        (i < olds ? group.before() : group.after()).add(all.get(i));
      }
      return List.copyOf(byFirst.values());
    }

    private void join(int left, int right) {
      int one = find(left);
      int other = find(right);
      first[Math.max(one, other)] = Math.min(one, other);
    }

    private int find(int index) {
      int at = index;
      while (first[at] != at) {
        at = first[at];
      }
      return at;
    }

    record Group(List<Deal> before, List<Deal> after) {}
  }
}
