package licet.cli;

import java.util.concurrent.Callable;
import licet.desk.form.DealSheet;
import licet.desk.form.PartyForm;
import licet.desk.form.Words;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.FindParty;
import licet.notation.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "party",
    description =
        "Show a party: its names and why they are its own, its deals, its people's words.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:shown", "1:a failure of ours", "2:wrong use, or nobody by that name"})
final class PartyCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private KnownOn knownOn;

  @Parameters(paramLabel = "NAME", description = "The party's name in any form.")
  private String name;

  @Override
  public Integer call() {
    try (var house = register.house(shared)) {
      var found = new FindParty(name, knownOn.instant(house.clock())).ask(house, Asker.local());
      var screen = shared.screen();
      switch (shared.format(Format.TABLE)) {
        case TABLE -> print(found, screen);
        case JSON -> screen.line(Json.pretty(PartyForm.json(found)));
        case JSONL -> screen.line(Json.line(PartyForm.json(found)));
        case CSV -> screen.csv(DealSheet.of(found.deals()));
      }
      return 0;
    }
  }

  static void print(FindParty.Found found, Screen screen) {
    var listed = found.listed();
    String what = listed == null ? "" : ", " + listed.kind() + ", " + listed.country();
    screen.paragraph(found.who().name() + what + " (" + found.who().id() + ")", 0);
    screen.paragraph(found.who().because(), 0);
    if (!found.group().isEmpty()) {
      screen.paragraph("Under the same control: " + String.join(", ", found.group()), 0);
    }
    if (!found.mentions().isEmpty()) {
      screen.line("");
      screen.table(PartyForm.mentions(found));
    }
    for (var judgement : found.judgements()) {
      screen.paragraph(
          judgement.by()
              + " judged "
              + judgement.left()
              + " and "
              + judgement.right()
              + " "
              + judgement.verdict().label()
              + ": "
              + judgement.because(),
          0);
    }
    screen.line("");
    screen.line(Words.count(found.deals().size(), "deal", "deals"));
    if (!found.deals().isEmpty()) {
      screen.table(DealsCommand.forPeople(DealSheet.of(found.deals()), screen));
    }
    spoken(found, screen);
  }

  private static void spoken(FindParty.Found found, Screen screen) {
    if (!found.quotes().isEmpty()) {
      screen.line("");
      screen.line("What its people say");
    }
    for (var spoken : found.quotes()) {
      var quote = spoken.quote();
      screen.paragraph(
          PartyForm.speaker(quote)
              + ": \""
              + quote.passage().quote()
              + "\""
              + (quote.verbatim() ? "" : " (reworded by machine)")
              + ", "
              + spoken.in().source().path(),
          2);
    }
    if (!found.facts().isEmpty()) {
      screen.line("");
      screen.line("Figures that belong to no deal");
    }
    for (var figure : found.facts()) {
      var fact = figure.fact();
      screen.paragraph(
          PartyForm.words(fact)
              + ", \""
              + fact.passage().quote()
              + "\", "
              + figure.in().source().path(),
          2);
    }
  }
}
