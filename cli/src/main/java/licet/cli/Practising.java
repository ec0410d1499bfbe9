package licet.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Act;
import licet.vocabulary.question.Question;
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
  private String product = "any product";

  @Option(names = "--for", paramLabel = "NAME", description = "The party that it makes for.")
  private @Nullable String maker;

  @Option(
      names = "--unit",
      paramLabel = "NUMBER",
      description = "The number of the unit in the order of sale, where a license is capped.")
  private @Nullable Long unit;

  /// The question.
  Question.Practise question(
      Asking asking, List<String> patents, @Nullable String standard, String country) {
    Set<Act> all = acts.isEmpty() ? EnumSet.allOf(Act.class) : EnumSet.copyOf(acts);
    return asking.question((on, known) ->
        new Question.Practise(
            patents, standard, asking.party(actor), country, all, product, maker, unit, on, known));
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
