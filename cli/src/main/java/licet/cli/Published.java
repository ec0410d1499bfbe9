package licet.cli;

import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option by which the caller vouches for a day of publication.
final class Published {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "When the reports were published: 2017-07-05, 2017-07 or 2017. It goes before what they"
              + " tell themselves; without it only that counts.")
  @Nullable PartialDate day;

  /// Reads a date as exact as it is told.
  static final class Day implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String text) {
      try {
        return PartialDate.parse(text);
      } catch (IllegalArgumentException refused) {
        throw new TypeConversionException(refused.getMessage());
      }
    }
  }
}
