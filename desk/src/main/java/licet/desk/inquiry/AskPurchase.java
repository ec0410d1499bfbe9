package licet.desk.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// What comes along with a list of patents, asked of all that the register has. Each patent is
/// asked about in one country.
///
/// @param patents as people write them
/// @param country ISO 3166 code of the country, or null for the one that each patent tells
/// @param buyer who buys
/// @param on the day of the closing
/// @param knownOn the last day whose knowledge may be used, or null for all there is
public record AskPurchase(
    List<String> patents,
    @Nullable String country,
    String buyer,
    LocalDate on,
    @Nullable LocalDate knownOn)
    implements Inquiry<AskPurchase.Report> {

  /// Copies the list.
  public AskPurchase {
    patents = List.copyOf(patents);
  }

  /// What was found.
  ///
  /// @param asked what was asked
  /// @param inventories one a country
  /// @param namedByWritten the patents that a fact names, by what was written
  /// @param unknown patents that no fact names, as written
  /// @param told what it was answered from
  public record Report(
      AskPurchase asked,
      List<Answer.Inventory> inventories,
      Map<String, String> namedByWritten,
      List<String> unknown,
      FactSource.Told.Facts told) {
    /// Copies the collections.
    public Report {
      inventories = List.copyOf(inventories);
      namedByWritten = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(namedByWritten));
      unknown = List.copyOf(unknown);
    }

    /// The burdens, those that the buyer's own licenses bring last.
    public List<Answer.Item> items() {
      var items = new ArrayList<Answer.Item>();
      inventories.forEach(it -> items.addAll(it.items()));
      return items;
    }

    /// Licenses of the buyer's own that reach the patents.
    public List<Answer.Item> inbound() {
      return inventories.stream().flatMap(it -> it.inbound().stream()).toList();
    }

    /// Collisions among the instruments.
    public List<Answer.Flag> flags() {
      return inventories.stream().flatMap(it -> it.flags().stream()).distinct().toList();
    }
  }

  /// @throws IllegalArgumentException if no patent is named, or facts of the register can't be read
  @Override
  public Report ask(House house, Asker asker) {
    if (patents.isEmpty()) {
      throw new IllegalArgumentException("no patents; expected at least one");
    }
    return switch (new RegisterFacts(null).told(house)) {
      case FactSource.Told.Wrong(var problems) ->
          throw new IllegalArgumentException(String.valueOf(problems.getFirst()));
      case FactSource.Told.Facts told -> report(told, house, asker);
    };
  }

  private Report report(FactSource.Told.Facts told, House house, Asker asker) {
    var known = new NamedPatents(told.facts());
    var named = new LinkedHashMap<String, String>();
    var unknown = new ArrayList<String>();
    var byCountry = new LinkedHashMap<String, List<String>>();
    for (var written : patents) {
      var number = known.find(written);
      if (number.isEmpty()) {
        unknown.add(written);
      } else if (!named.containsValue(number.get())) {
        named.put(written, number.get());
        String in = country == null ? Asked.country(told.facts(), number.get()) : country;
        byCountry.computeIfAbsent(in, _ -> new ArrayList<>()).add(number.get());
      }
    }
    var inventories = new ArrayList<Answer.Inventory>();
    byCountry.forEach((in, numbers) -> {
      var question = new Question.Encumbrances(numbers, in, buyer, on, knownOn);
      if (new AskRights(told.facts(), question).ask(house, asker) instanceof Answer.Inventory it) {
        inventories.add(it);
      }
    });
    return new Report(this, inventories, named, unknown, told);
  }
}
