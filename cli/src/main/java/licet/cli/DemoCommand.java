package licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.form.DealSheet;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Kept;
import licet.desk.inquiry.ListDeals;
import licet.desk.inquiry.Report;
import licet.register.deals.Deal;
import licet.register.deals.Relation;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "demo",
    description =
        "Read the sample reports into a register that is thrown away, and ask it one question of"
            + " each kind.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:shown", "1:a failure of ours", "2:wrong use"})
final class DemoCommand implements Callable<Integer> {
  private static final Set<DealKind> LICENSED = Set.of(DealKind.LICENSE, DealKind.ROYALTY);
  private static final Set<Integer> FAILURES = Set.of(1, 2);

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return Samples.use((samples, folder) -> show(folder.resolve("demo.db"), samples));
  }

  private int show(Path register, Path samples) {
    var around = ((Licet) spec.root().userObject()).around();
    var environment = new TreeMap<>(around.environment());
    environment.put("LICET_REGISTER", register.toString());
    var there = new Surroundings(environment, around.properties(), around.clock());
    List<List<String>> steps;
    try (var house = new House(register.toString(), around.clock())) {
      say("$ licet add samples");
      var unreadable = new ArrayList<Report>();
      var inquiry = new AddReports(List.of(samples), null, kept -> note(kept, unreadable));
      AddCommand.words(inquiry.ask(house, Asker.local())).forEach(this::say);
      unreadable.forEach(it -> say("not read: " + it.path()));
      steps = steps(new ListDeals(ListDeals.Filter.ALL, null).ask(house, Asker.local()).deals());
    }
    int worst = 0;
    for (var step : steps) {
      say("");
      say("$ licet " + step.stream().map(DemoCommand::quoted).collect(Collectors.joining(" ")));
      int code = run(there, step);
      worst = FAILURES.contains(code) ? code : worst;
    }
    return worst;
  }

  private static void note(Kept kept, List<Report> unreadable) {
    if (!(kept.report() instanceof Report.Read)) {
      unreadable.add(kept.report());
    }
  }

  /// One question of each kind, about whatever the sample reports tell most of.
  private static List<List<String>> steps(List<Deal> deals) {
    var steps = new ArrayList<List<String>>();
    steps.add(List.of("deals"));
    deals.stream()
        .max(Comparator.comparingInt(Deal::voices).thenComparing(Deal::id))
        .ifPresent(deal -> steps.add(List.of("deal", DealSheet.shortId(deal.id()))));
    busiest(deals).ifPresent(name -> steps.add(List.of("party", name)));
    steps.add(List.of("search", "--limit", "3", "royalties"));
    licensed(deals)
        .ifPresent(deal -> {
          var asked = new ArrayList<>(List.of("check", "--in", "US"));
          asked.addAll(List.of("--actor", in(deal, Role.LICENSEE).getFirst()));
          asked.addAll(List.of("--patents-of", in(deal, Role.LICENSOR).getFirst()));
          asked.addAll(List.of("--on", deal.date().orElseThrow().last().toString()));
          steps.add(asked);
        });
    open(deals)
        .ifPresent(pair -> {
          var judged = List.of("judge", "unsure", pair.getFirst(), pair.getLast(), "--because");
          steps.add(
              Stream.concat(judged.stream(), Stream.of("too little is told to say")).toList());
          steps.add(List.of("judge", "list"));
        });
    steps.add(List.of("verify"));
    return steps;
  }

  /// The name of the party that has the most deals.
  private static Optional<String> busiest(List<Deal> deals) {
    var countByName = new TreeMap<String, Integer>();
    for (var deal : deals) {
      deal.parties().forEach(party -> countByName.merge(party.who().name(), 1, Integer::sum));
    }
    return countByName.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /// The one-way license between two that most voices tell.
  private static Optional<Deal> licensed(List<Deal> deals) {
    return deals.stream()
        .filter(deal -> deal.parties().size() == 2 && deal.date().isPresent())
        .filter(deal -> deal.kinds().stream().allMatch(kind -> LICENSED.contains(kind.value())))
        .filter(deal -> in(deal, Role.LICENSOR).size() == 1 && in(deal, Role.LICENSEE).size() == 1)
        .max(Comparator.comparingInt(Deal::voices).thenComparing(Deal::id));
  }

  private static List<String> in(Deal deal, Role role) {
    return deal.parties().stream()
        .filter(party -> party.roles().stream().anyMatch(it -> it.value() == role))
        .map(party -> party.who().name())
        .toList();
  }

  /// Two deals that may be one.
  private static Optional<List<String>> open(List<Deal> deals) {
    for (var deal : deals) {
      for (var relation : deal.relations()) {
        if (relation.link() == Relation.Link.MAY_BE) {
          return Optional.of(
              List.of(DealSheet.shortId(deal.id()), DealSheet.shortId(relation.deal())));
        }
      }
    }
    return Optional.empty();
  }

  private int run(Surroundings there, List<String> step) {
    var line = spec.commandLine();
    return Licet.command(there)
        .setOut(line.getOut())
        .setErr(line.getErr())
        .setColorScheme(line.getColorScheme())
        .execute(step.toArray(String[]::new));
  }

  private void say(String words) {
    spec.commandLine().getOut().println(Width.plain(words));
  }

  private static String quoted(String word) {
    return word.matches("[\\w.-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
