package licet.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RoomsTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("licet");

  /// Classes of the test tree that break every rule.
  private static final JavaClasses WRONG =
      new ClassFileImporter()
          .importPackages(
              "licet.vocabulary.wrong",
              "licet.reader.wrong",
              "licet.register.wrong",
              "licet.rights.wrong",
              "licet.nowhere");

  static Stream<ArchRule> rules() {
    return Stream.concat(
        Rooms.importOnlyLeftwards().stream(),
        Stream.of(
            Rooms.everyClassHasARoom(),
            Rooms.vocabularyNeedsOnlyTheJdk(),
            Rooms.packagesFormNoCircle(),
            Rooms.everyPackageIsNullMarked(),
            Rooms.onlyTheCommandLinePrints(),
            Rooms.onlyDeskAndCommandLineTellTheTime(),
            Rooms.exceptionsAreThree(),
            Rooms.nobodyWritesAnException(),
            Rooms.onlyTheDoorPagesAndApiKnowTheServer(),
            Rooms.rightsAndRoyaltyDoNoInputOrOutput()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_house_keeps_the_rule(ArchRule rule) {
    rule.check(HOUSE);
  }

  @Test
  void every_rule_on_packages_can_be_broken() {
    assertThat(rules().skip(Rooms.MAY_IMPORT.size()))
        .allSatisfy(rule -> assertThat(rule.evaluate(WRONG).hasViolation()).isTrue());
  }

  @Test
  void a_room_that_looks_to_its_right_is_found() {
    assertThat(broken("vocabulary")).contains("licet.reader.wrong");
    assertThat(broken("reader")).contains("licet.register.wrong");
    assertThat(broken("register")).contains("licet.reader.wrong");
  }

  @Test
  void the_rooms_of_the_house_are_seen() {
    assertThat(HOUSE.stream().map(type -> type.getPackageName().split("\\.")[1]).distinct())
        .contains("vocabulary", "notation", "reader", "register", "desk", "cli");
  }

  private static String broken(String room) {
    return Rooms.importOnlyLeftwards().stream()
        .filter(rule -> rule.getDescription().contains("licet." + room + ".."))
        .map(rule -> rule.evaluate(WRONG).getFailureReport().toString())
        .reduce("", String::concat);
  }
}
