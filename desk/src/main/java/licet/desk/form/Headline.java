package licet.desk.form;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Value;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.patent.PatentCount;
import org.jspecify.annotations.Nullable;

/// A deal in a sentence, such as `Nokia and Xiaomi cross-license patents, and Nokia sells patents
/// to Xiaomi`. It says what the best values say, and no more.
///
/// @param deal the deal
public record Headline(Deal deal) {
  private static final int MOST_NAMES = 4;
  private static final int MOST_CLAUSES = 2;

  /// Who does what.
  private record Clause(String who, String does) {}

  /// The sentence, without a full stop.
  public static String of(Deal deal) {
    return new Headline(deal).words();
  }

  private String words() {
    var kinds = EnumSet.noneOf(DealKind.class);
    deal.kinds().forEach(it -> kinds.add(it.value()));
    var clauses =
        deal.kinds().stream()
            .map(Value::value)
            .filter(kind -> !within(kind, kinds))
            .map(this::clause)
            .filter(Objects::nonNull)
            .distinct()
            .limit(MOST_CLAUSES)
            .toList();
    return clauses.isEmpty() ? bare() : joined(clauses);
  }

  /// Who does the same two things is named once.
  private static String joined(List<Clause> clauses) {
    var first = clauses.getFirst();
    var last = clauses.getLast();
    String words = first.who() + " " + first.does();
    if (clauses.size() == 1) {
      return words;
    }
    return first.who().equals(last.who())
        ? words + " and " + last.does()
        : words + ", and " + last.who() + " " + last.does();
  }

  private String bare() {
    String what =
        deal.kinds().stream()
            .findFirst()
            .map(it -> it.value().label().replace('-', ' '))
            .orElse("deal");
    var names = all();
    return names.isEmpty()
        ? "A " + what + " whose parties nobody tells"
        : names(names) + ": a " + what + "; who does what is not told";
  }

  /// True if another kind of the deal says as much and more.
  private static boolean within(DealKind kind, Set<DealKind> kinds) {
    return switch (kind) {
      case LICENSE -> kinds.contains(DealKind.CROSS_LICENSE) || kinds.contains(DealKind.POOL);
      case ROYALTY -> kinds.contains(DealKind.LICENSE) || kinds.contains(DealKind.CROSS_LICENSE);
      case LITIGATION -> kinds.contains(DealKind.SETTLEMENT);
      case CROSS_LICENSE,
          PATENT_SALE,
          SETTLEMENT,
          SUPPLY,
          COOPERATION,
          BUSINESS_SALE,
          BRAND_LICENSE,
          BUNDLING,
          POOL ->
          false;
    };
  }

  private @Nullable Clause clause(DealKind kind) {
    return switch (kind) {
      case CROSS_LICENSE -> together(all(), "cross-license patents");
      case SETTLEMENT -> settlement();
      case COOPERATION -> together(all(), "work together");
      case LITIGATION -> suit();
      case POOL -> pool();
      case LICENSE ->
          way(Role.LICENSOR, Role.LICENSEE).tell("license patents to", "take a license of patents");
      case BRAND_LICENSE ->
          way(Role.LICENSOR, Role.LICENSEE).tell("license a brand to", "take a license of a brand");
      case PATENT_SALE ->
          way(Role.SELLER, Role.BUYER).tell("sell " + patents() + " to", "buy " + patents());
      case BUSINESS_SALE ->
          way(Role.SELLER, Role.BUYER).tell("sell a business to", "buy a business");
      case SUPPLY -> way(Role.SUPPLIER, Role.CUSTOMER).tell("supply", "take a supply");
      case BUNDLING ->
          way(Role.SUPPLIER, Role.CUSTOMER)
              .tell(
                  "bundle software or a service with products of",
                  "bundle software or a service of others");
      case ROYALTY ->
          way(Role.LICENSEE, Role.LICENSOR).tell("pay royalties to", "receive royalties");
    };
  }

  private static @Nullable Clause together(List<String> names, String verb) {
    return names.isEmpty() ? null : new Clause(names(names), conjugated(names, verb));
  }

  private @Nullable Clause settlement() {
    var names =
        deal.parties().stream()
            .filter(it -> voices(it, Role.PLAINTIFF) + voices(it, Role.DEFENDANT) > 0)
            .map(it -> it.who().name())
            .toList();
    return together(names.size() > 1 ? names : all(), "settle their dispute");
  }

  private @Nullable Clause suit() {
    var way = way(Role.PLAINTIFF, Role.DEFENDANT);
    if (way.from().isEmpty() || way.to().isEmpty()) {
      var names = all();
      String be = names.size() == 1 ? "is" : "are";
      return names.isEmpty() ? null : new Clause(names(names), be + " in court over patents");
    }
    String whom = way.mutual() ? "each other" : names(way.to());
    return new Clause(names(way.from()), conjugated(way.from(), "sue " + whom + " over patents"));
  }

  private @Nullable Clause pool() {
    var runs =
        deal.parties().stream()
            .filter(it -> voices(it, Role.ADMINISTRATOR) > 0)
            .map(it -> it.who().name())
            .toList();
    var others = all().stream().filter(it -> !runs.contains(it)).toList();
    return others.isEmpty()
        ? together(runs, "run a patent pool")
        : together(others, "join a patent pool" + (runs.isEmpty() ? "" : " of " + names(runs)));
  }

  /// What goes from some to others.
  private record Way(List<String> from, List<String> to) {
    boolean mutual() {
      return from.equals(to);
    }

    @Nullable Clause tell(String giving, String taking) {
      if (from.isEmpty()) {
        return to.isEmpty() ? null : new Clause(names(to), conjugated(to, taking));
      }
      String whom = mutual() ? "each other" : names(to);
      String alone = giving.replaceFirst(" (to|with products of)$", "");
      String does = to.isEmpty() ? alone : giving + " " + whom;
      return new Clause(names(from), conjugated(from, does));
    }
  }

  /// Who stands where; of those said to stand on both sides, each goes where more voices put it,
  /// else where nobody else stands.
  private Way way(Role from, Role to) {
    var givers = of(from, to);
    var takers = of(to, from);
    if (givers.equals(takers)) {
      return new Way(givers, takers);
    }
    var onlyGivers = givers.stream().filter(it -> !takers.contains(it)).toList();
    var onlyTakers = takers.stream().filter(it -> !givers.contains(it)).toList();
    return onlyGivers.isEmpty() ? new Way(givers, onlyTakers) : new Way(onlyGivers, takers);
  }

  private List<String> of(Role role, Role opposite) {
    return deal.parties().stream()
        .filter(it -> voices(it, role) > 0 && voices(it, role) >= voices(it, opposite))
        .map(it -> it.who().name())
        .toList();
  }

  private static int voices(DealParty party, Role role) {
    return party.roles().stream().filter(it -> it.value() == role).mapToInt(Value::voices).sum();
  }

  private List<String> all() {
    return deal.parties().stream().map(it -> it.who().name()).toList();
  }

  private String patents() {
    return deal.patents().stream()
        .findFirst()
        .map(it ->
            switch (it.value()) {
              case PatentCount.Stated(long count) ->
                  count == 1 ? "a patent" : Words.figure(BigDecimal.valueOf(count)) + " patents";
              case PatentCount.Undisclosed _ -> "patents";
            })
        .orElse("patents");
  }

  /// The words with their first, a verb, as one or several do it.
  private static String conjugated(List<String> who, String words) {
    if (who.size() != 1) {
      return words;
    }
    int blank = words.indexOf(' ');
    String verb = blank < 0 ? words : words.substring(0, blank);
    String rest = blank < 0 ? "" : words.substring(blank);
    return (verb.endsWith("ly") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s") + rest;
  }

  /// Names as people list them.
  private static String names(List<String> names) {
    if (names.size() > MOST_NAMES) {
      return names.stream().limit(MOST_NAMES - 1L).collect(Collectors.joining(", "))
          + " and "
          + (names.size() - MOST_NAMES + 1)
          + " others";
    }
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
