package licet.cli;

import java.time.LocalDate;
import licet.vocabulary.time.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Days on the command line; a month or a year stands for its first or its last day.
final class Day {
  private Day() {}

  /// Reads the first day.
  static final class First implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return date(text).first();
    }
  }

  /// Reads the last day.
  static final class Last implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return date(text).last();
    }
  }

  private static PartialDate date(String text) {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException refused) {
      throw new TypeConversionException(refused.getMessage());
    }
  }
}
