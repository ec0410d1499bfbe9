package licet.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The address of a page of the desk: a path, and what is asked of it. It can be kept and sent.
///
/// @param path begins with a slash; already encoded
/// @param query the values by name, in order, not encoded
public record Address(String path, Map<String, List<String>> query) {

  /// Copies the query, without blank values.
  public Address {
    var kept = new LinkedHashMap<String, List<String>>();
    query.forEach((name, values) -> {
      var said = values.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
      if (!said.isEmpty()) {
        kept.put(name, said);
      }
    });
    query = Collections.unmodifiableMap(kept);
  }

  /// A page that is asked nothing.
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /// The page of a deal.
  public static Address deal(String id) {
    return of("/deals/" + encoded(id));
  }

  /// The page of a party.
  ///
  /// @param id of the gazetteer, or `unlisted:` and a slug
  public static Address party(String id) {
    return of("/parties/" + encoded(id));
  }

  /// The page of a report.
  public static Address report(String sha256) {
    return of("/reports/" + encoded(sha256));
  }

  /// The page of a patent.
  ///
  /// @param number as anybody writes it
  public static Address patent(String number) {
    return of("/patents/" + encoded(number.replaceAll("[\\s.,/-]", "")));
  }

  /// The place of a statement in its report.
  public static String statement(String sha256, String id) {
    return report(sha256) + "#s-" + encoded(id);
  }

  /// The place of a person's words in a report, by the code point where they begin.
  public static String quotation(String sha256, int start) {
    return report(sha256) + "#q-" + start;
  }

  /// The same with one value of a name instead of those it had.
  public Address with(String name, String value) {
    return with(name, List.of(value));
  }

  /// The same with some values of a name instead of those it had.
  public Address with(String name, List<String> values) {
    var more = new LinkedHashMap<>(query);
    more.put(name, values);
    return new Address(path, more);
  }

  /// The same without some names.
  public Address without(String... names) {
    var less = new LinkedHashMap<>(query);
    List.of(names).forEach(less::remove);
    return new Address(path, less);
  }

  /// The same asked of another path.
  public Address at(String other) {
    return new Address(other, query);
  }

  /// As it stands in a link.
  @Override
  public String toString() {
    var pairs = new ArrayList<String>();
    query.forEach(
        (name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
  }
}
