package licet.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The rules between rooms and packages.
final class Rooms {
  /// Each room, and the rooms it may import.
  static final Map<String, Set<String>> MAY_IMPORT = table();

  private static final Set<String> TELLS_THE_TIME =
      Set.of("now", "system", "systemUTC", "systemDefaultZone", "currentTimeMillis");

  /// The three of the house, the one that `UncheckedIOException` wraps, and the one that javac
  /// writes into every exhaustive switch.
  private static final Set<String> EXCEPTIONS =
      Set.of(
          "java.lang.IllegalArgumentException",
          "java.lang.IllegalStateException",
          "java.io.UncheckedIOException",
          "java.io.IOException",
          "java.lang.MatchException");

  private Rooms() {}

  private static Map<String, Set<String>> table() {
    var engines = Set.of("vocabulary", "notation", "reader", "offices", "register", "rights");
    var table = new LinkedHashMap<String, Set<String>>();
    table.put("vocabulary", Set.of());
    table.put("notation", Set.of("vocabulary"));
    table.put("reader", Set.of("vocabulary"));
    table.put("offices", Set.of("vocabulary"));
    table.put("register", Set.of("vocabulary", "notation"));
    table.put("rights", Set.of("vocabulary"));
    table.put("royalty", Set.of("vocabulary"));
    table.put("desk", with(engines, "royalty"));
    table.put("cli", with(engines, "royalty", "desk"));
    table.put("cluster", Set.of("vocabulary", "notation", "reader", "royalty"));
    table.put("bench", with(engines, "royalty", "desk", "cli", "cluster"));
    return table;
  }

  private static Set<String> with(Set<String> rooms, String... more) {
    var all = new java.util.TreeSet<>(rooms);
    all.addAll(List.of(more));
    return all;
  }

  /// Rooms import only what the table allows.
  static List<ArchRule> importOnlyLeftwards() {
    return MAY_IMPORT.entrySet().stream()
        .map(row -> importRule(row.getKey(), row.getValue()))
        .toList();
  }

  private static ArchRule importRule(String room, Set<String> allowed) {
    String[] forbidden =
        MAY_IMPORT.keySet().stream()
            .filter(other -> !other.equals(room) && !allowed.contains(other))
            .map(Rooms::packagesOf)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packagesOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because(room + " may import " + (allowed.isEmpty() ? "no room" : allowed))
        .allowEmptyShould(true);
  }

  private static String packagesOf(String room) {
    return "licet." + room + "..";
  }

  /// Every class lives in a room that the table names.
  static ArchRule everyClassHasARoom() {
    return classes()
        .should()
        .resideInAnyPackage(
            MAY_IMPORT.keySet().stream().map(Rooms::packagesOf).toArray(String[]::new));
  }

  static ArchRule vocabularyNeedsOnlyTheJdk() {
    return classes()
        .that()
        .resideInAPackage("licet.vocabulary..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("licet.vocabulary..", "java..", "org.jspecify..");
  }

  static ArchRule packagesFormNoCircle() {
    return slices().matching("licet.(**)").should().beFreeOfCycles();
  }

  /// Those that templates become have no other classes and need no mark.
  static ArchRule everyPackageIsNullMarked() {
    return classes()
        .that()
        .resideOutsideOfPackage("licet.desk.page.template..")
        .should(liveInANullMarkedPackage());
  }

  static ArchRule onlyTheDoorPagesAndApiKnowTheServer() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("licet.desk.door..", "licet.desk.page..", "licet.desk.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "gg.jte..");
  }

  static ArchRule onlyTheCommandLinePrints() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("licet.cli..", "licet.bench..")
        .should(ACCESS_STANDARD_STREAMS);
  }

  static ArchRule onlyDeskAndCommandLineTellTheTime() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("licet.desk..", "licet.cli..", "licet.bench..")
        .should()
        .callMethodWhere(
            describe(
                "asks the clock",
                call ->
                    TELLS_THE_TIME.contains(call.getName())
                        && (call.getTargetOwner().getPackageName().equals("java.time")
                            || call.getTargetOwner().isEquivalentTo(System.class))));
  }

  static ArchRule exceptionsAreThree() {
    return classes().should(makeNoExceptionButTheThree());
  }

  static ArchRule nobodyWritesAnException() {
    return noClasses().should().beAssignableTo(Throwable.class);
  }

  static ArchRule rightsAndRoyaltyDoNoInputOrOutput() {
    return noClasses()
        .that()
        .resideInAnyPackage("licet.rights..", "licet.royalty..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .and(describe("are no exceptions", type -> !type.isAssignableTo(Throwable.class))))
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package marked @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> makeNoExceptionButTheThree() {
    return new ArchCondition<>("make no exception but the three of the house") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        made(type)
            .filter(call -> !EXCEPTIONS.contains(call.getTargetOwner().getName()))
            .filter(call -> !inCommandLine(type, call.getTargetOwner()))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
      }
    };
  }

  private static Stream<? extends JavaAccess<? extends AccessTarget>> made(JavaClass type) {
    return type.getConstructorCallsFromSelf().stream()
        .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class));
  }

  private static boolean inCommandLine(JavaClass type, JavaClass exception) {
    return type.getPackageName().startsWith("licet.cli")
        && exception.getPackageName().startsWith("picocli");
  }
}
