package licet.cli;

import java.util.List;
import java.util.Set;
import licet.desk.inquiry.Practice;
import licet.vocabulary.fact.Act;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options that tell who would do what.
final class Practising {
  @Option(names = "--actor", paramLabel = "NAME", required = true, description = "Who would act.")
  private String actor;

  @Option(
      names = "--act",
      paramLabel = "ACT",
      split = ",",
      converter = Word.class,
      description = "What it would do: make, use, sell, offer, import; all of them unless told.")
  private List<Act> acts = List.of();

  @Option(
      names = "--product",
      paramLabel = "NAME",
      description = "The product or units, by the name they have in the facts.")
  private String product = Practice.ANY_PRODUCT;

  @Option(names = "--for", paramLabel = "NAME", description = "The party that it makes for.")
  private @Nullable String maker;

  @Option(
      names = "--unit",
      paramLabel = "NUMBER",
      description = "The number of the unit in the order of sale, where a license is capped.")
  private @Nullable Long unit;

  /// What would be done, under which patents.
  Practice practice(
      Asking asking, List<String> patents, @Nullable String standard, @Nullable String owner) {
    return new Practice(
        actor,
        Set.copyOf(acts),
        product,
        maker,
        unit,
        patents,
        standard,
        owner,
        asking.on(),
        asking.knownOn());
  }

  /// Reads an act.
  static final class Word implements ITypeConverter<Act> {
    @Override
    public Act convert(String text) {
      try {
        return Act.of(text);
      } catch (IllegalArgumentException refused) {
        throw new TypeConversionException(refused.getMessage());
      }
    }
  }
}
