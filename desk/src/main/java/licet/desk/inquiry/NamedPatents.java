package licet.desk.inquiry;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import licet.vocabulary.fact.BusinessSale;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.Complete;
import licet.vocabulary.fact.Control;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Essential;
import licet.vocabulary.fact.Exemption;
import licet.vocabulary.fact.Exercise;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Narrative;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Suit;
import licet.vocabulary.fact.Transfer;

/// The patents that some facts name, found by their numbers as people write them: with or without
/// blanks and marks, with or without a kind code.
public final class NamedPatents {
  private static final Pattern KIND = Pattern.compile("^([A-Z]{2}[A-Z]{0,2}\\d{4,})[A-Z]\\d?$");
  private static final Pattern OFFICE = Pattern.compile("^([A-Z]{2})[A-Z]{0,2}\\d.*");
  private static final Pattern DIGITS = Pattern.compile("\\d{5,}");

  private final Map<String, String> numberByPlain = new HashMap<>();
  private final Map<String, Set<String>> numbersByStem = new HashMap<>();

  /// Those that these facts name.
  public NamedPatents(List<Fact> facts) {
    facts.stream().flatMap(NamedPatents::of).filter(it -> !it.equals("*")).forEach(this::put);
  }

  private void put(String number) {
    String plain = plain(number);
    numberByPlain.putIfAbsent(plain, number);
    numbersByStem.computeIfAbsent(stem(plain), _ -> new LinkedHashSet<>()).add(number);
  }

  /// The number by which the facts call a patent, if they name it: the same number, else the only
  /// one that differs in its kind code.
  public Optional<String> find(String written) {
    String plain = plain(written);
    var same = numberByPlain.get(plain);
    var alike = numbersByStem.getOrDefault(stem(plain), Set.of());
    return same != null
        ? Optional.of(same)
        : alike.stream().map(NamedPatents::plain).distinct().count() == 1
            ? alike.stream().findFirst()
            : Optional.empty();
  }

  /// The office that a number begins with, as ISO 3166 code; empty if it begins with none.
  public static Optional<String> office(String written) {
    var office = OFFICE.matcher(plain(written));
    return office.matches() ? Optional.of(office.group(1)) : Optional.empty();
  }

  /// True if a text looks like the number of a patent.
  public static boolean looksLikeOne(String written) {
    return DIGITS.matcher(plain(written)).find();
  }

  /// A patent's number without the marks that do not count.
  static String plain(String patent) {
    return patent.replaceAll("[\\s.,/\\-\u2010-\u2013]", "").toUpperCase(Locale.ROOT);
  }

  private static String stem(String plain) {
    var kind = KIND.matcher(plain);
    return kind.matches() ? kind.group(1) : plain;
  }

  /// The patents that a fact names.
  static Stream<String> of(Fact fact) {
    return switch (fact) {
      case PatentFact it -> Stream.of(it.number());
      case Transfer it -> it.patents().stream();
      case Lien it -> it.patents().stream();
      case Grant it -> it.subject().listed().stream();
      case Sale it -> it.embodies().keySet().stream();
      case Coverage it -> Stream.of(it.patent());
      case Essential it -> Stream.of(it.patent());
      case PatentStatus _,
          Product _,
          CoOwnerAgreement _,
          Succession _,
          BusinessSale _,
          Change _,
          Exercise _,
          Stake _,
          Control _,
          Notice _,
          Ruling _,
          Membership _,
          Suit _,
          Exemption _,
          Complete _,
          Narrative _ ->
          Stream.empty();
    };
  }
}
