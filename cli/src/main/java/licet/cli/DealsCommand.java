package licet.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import licet.desk.form.DealSheet;
import licet.desk.form.Sheet;
import licet.desk.form.Words;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.ListDeals;
import licet.register.export.DealJson;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Status;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "deals",
    description = "List who has dealt with whom, the earliest deal first.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:answered, be it with no deal", "1:a failure of ours", "2:wrong use"})
final class DealsCommand implements Callable<Integer> {
  private static final int WIDE = 110;

  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private KnownOn knownOn;

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Only deals of this party; several times for deals between them.")
  private List<String> parties = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      converter = Kind.class,
      description = "Only these kinds, such as cross-license or patent-sale.")
  private List<DealKind> kinds = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      converter = InStatus.class,
      description = "Only deals in this state, such as announced or rumored.")
  private List<Status> statuses = List.of();

  @Option(
      names = "--standard",
      paramLabel = "NAME",
      split = ",",
      description = "Only deals that cover this standard, such as 5G.")
  private List<String> standards = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      split = ",",
      description = "Only deals that a source in this language tells, such as fr.")
  private List<String> languages = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = Published.Day.class,
      description = "Only deals made on that day or later: 2017-07-05, 2017-07 or 2017.")
  private @Nullable PartialDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = Published.Day.class,
      description = "Only deals made before that day, which itself no longer counts.")
  private @Nullable PartialDate until;

  @Override
  public Integer call() {
    try (var house = register.house(shared)) {
      var lower = languages.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
      var filter =
          new ListDeals.Filter(
              parties,
              kinds,
              statuses,
              standards,
              lower,
              since == null ? null : since.first(),
              until == null ? null : until.first());
      var found = new ListDeals(filter, knownOn.instant(house.clock())).ask(house, Asker.local());
      print(found);
      return 0;
    }
  }

  private void print(ListDeals.Found found) {
    var sheet = DealSheet.of(found.deals());
    var trees = found.deals().stream().map(DealJson::brief).toList();
    shared
        .screen()
        .list(shared.format(Format.TABLE), forPeople(sheet, shared.screen()), sheet, trees);
    if (found.undated() > 0) {
      shared.remark(
          "licet: left out "
              + Words.count(found.undated(), "deal", "deals")
              + " whose date nobody tells");
    }
  }

  /// The columns that people look for first; on a narrow terminal fewer.
  static Sheet forPeople(Sheet sheet, Screen screen) {
    return screen.columns() > 0 && screen.columns() < WIDE
        ? sheet.only("deal", "date", "parties", "kinds", "status", "money")
        : sheet.only(
            "deal",
            "date",
            "parties",
            "kinds",
            "status",
            "patents",
            "money",
            "standards",
            "voices");
  }

  /// Reads a kind of deal.
  static final class Kind implements ITypeConverter<DealKind> {
    @Override
    public DealKind convert(String text) {
      return Refusal.expected(() -> DealKind.of(text), DealKind.values(), DealKind::label);
    }
  }

  /// Reads a state.
  static final class InStatus implements ITypeConverter<Status> {
    @Override
    public Status convert(String text) throws TypeConversionException {
      return Refusal.expected(() -> Status.of(text), Status.values(), Status::label);
    }
  }
}
