package kz.igilik.whole;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** One stage per package, arrows only downwards; each library has one home. */
class ArchitectureTest {
  private static final String BASE = "kz.igilik.";
  private static final JavaClasses OURS = classes();

  /** What each stage may use, besides the JDK. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("digest", Set.of()),
          entry("deflate", Set.of()),
          entry("png", Set.of("deflate")),
          entry("zip", Set.of("deflate")),
          entry("json", Set.of()),
          entry("csv", Set.of()),
          entry("printing", Set.of()),
          entry("problem", Set.of("digest", "json")),
          entry("model", Set.of("digest", "problem")),
          entry("source", Set.of()),
          entry("seal", Set.of()),
          entry("schema", Set.of("problem", "model")),
          entry("load", Set.of("problem", "model", "schema", "source", "seal")),
          entry("edit", Set.of("schema")),
          entry("begin", Set.of("problem", "model", "schema", "load", "edit")),
          entry("links", Set.of("problem", "json", "model", "source")),
          entry("workflow", Set.of("problem", "model", "load")),
          entry("jsonschema", Set.of("problem", "json", "model", "schema", "load")),
          entry("forms", Set.of("problem", "model", "schema", "load")),
          entry("xlsx", Set.of("zip")),
          entry(
              "sheets", Set.of("problem", "model", "schema", "load", "edit", "csv", "xlsx", "zip")),
          entry("report", Set.of("digest", "problem", "json", "model", "schema", "load")),
          entry("compare", Set.of("problem", "model", "schema", "site")),
          entry("markdown", Set.of("problem", "model")),
          entry("site", Set.of("problem", "model", "source")),
          entry("font", Set.of("problem", "site")),
          entry("pdf", Set.of("font")),
          entry("check", Set.of("problem", "model", "schema", "markdown", "site", "font")),
          entry("qr", Set.of()),
          entry("language", Set.of("problem", "model", "markdown")),
          entry(
              "opendata",
              Set.of(
                  "digest", "json", "csv", "xlsx", "zip", "model", "markdown", "site", "language")),
          entry("view", Set.of("model", "markdown", "site", "language", "opendata", "qr")),
          entry("colour", Set.of("problem", "model", "site")),
          entry("assets", Set.of("digest", "png", "problem", "model", "site", "font", "colour")),
          entry("render", Set.of("problem", "markdown", "site", "view", "assets")),
          entry(
              "formats",
              Set.of(
                  "deflate",
                  "digest",
                  "png",
                  "zip",
                  "json",
                  "csv",
                  "problem",
                  "model",
                  "markdown",
                  "site",
                  "language",
                  "opendata",
                  "view",
                  "font",
                  "colour",
                  "assets")),
          entry("publish", Set.of("digest", "problem", "site")),
          entry("revise", Set.of("model")),
          entry(
              "bake",
              Set.of(
                  "problem",
                  "model",
                  "markdown",
                  "site",
                  "font",
                  "language",
                  "view",
                  "assets",
                  "render",
                  "formats",
                  "pdf")),
          entry(
              "pipeline",
              Set.of(
                  "digest",
                  "seal",
                  "problem",
                  "model",
                  "load",
                  "markdown",
                  "site",
                  "font",
                  "check",
                  "compare",
                  "report",
                  "language",
                  "opendata",
                  "view",
                  "assets",
                  "formats",
                  "publish",
                  "revise",
                  "bake",
                  "png",
                  "zip")),
          entry(
              "desk",
              Set.of(
                  "assets",
                  "digest",
                  "problem",
                  "model",
                  "schema",
                  "source",
                  "load",
                  "compare",
                  "report",
                  "edit",
                  "begin",
                  "site",
                  "colour",
                  "render",
                  "markdown",
                  "pipeline",
                  "revise",
                  "zip")),
          entry("preview", Set.of("problem", "model", "site", "pipeline", "desk")),
          entry(
              "cli",
              Set.of(
                  "seal",
                  "begin",
                  "edit",
                  "sheets",
                  "jsonschema",
                  "forms",
                  "links",
                  "problem",
                  "compare",
                  "report",
                  "site",
                  "pipeline",
                  "preview",
                  "printing",
                  "publish",
                  "revise",
                  "workflow")));

  /** Packages of libraries, and of the JDK's optional parts, to the package that is their home. */
  private static final Map<String, Set<String>> HOME_OF =
      Map.ofEntries(
          entry("org.snakeyaml..", Set.of("load")),
          entry("com.vladsch.flexmark..", Set.of("markdown")),
          entry("freemarker..", Set.of("render")),
          entry("io.nayuki.qrcodegen..", Set.of("qr")),
          entry("tools.jackson.dataformat..", Set.of("load", "edit")),
          entry("tools.jackson.core..", Set.of("json", "load", "edit")), // what both formats share
          entry("javax.xml..", Set.of("assets.icon", "formats.xml", "sheets")),
          entry("java.awt..", Set.of("assets.icon", "assets.picture", "formats.card")),
          entry("javax.imageio..", Set.of("assets.picture")),
          entry("java.net.http..", Set.of("links")), // nothing else asks servers
          entry("javax.crypto..", Set.of("seal")),
          entry("com.github.weisj..", Set.of("assets.icon")),
          entry("com.openhtmltopdf..", Set.of("pdf")),
          entry("org.apache.pdfbox..", Set.of("pdf")),
          entry("org.jbake..", Set.of("bake")),
          entry("org.apache.commons..", Set.of("bake")),
          entry("com.sun.net.httpserver..", Set.of("preview")),
          entry("picocli..", Set.of("cli")));

  private static final int MOST_COMPONENTS = 8;

  @Test
  void everyPackageIsInTheTable() {
    Set<String> stages = OURS.stream().map(ArchitectureTest::stage).collect(Collectors.toSet());
    assertThat(stages).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
  }

  @Test
  void packagesLookOnlyDown() {
    MAY_USE.forEach(
        (stage, allowed) ->
            noClasses()
                .that()
                .resideInAPackage(within(stage))
                .should()
                .dependOnClassesThat(resideInAnyPackage(everythingBut(stage, allowed)))
                .check(OURS));
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching(BASE + "(**)").should().beFreeOfCycles().check(OURS);
  }

  /** A simple name means one class only. */
  @Test
  void noSimpleNameIsThereTwice() {
    Map<String, List<String>> packages =
        OURS.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(one -> !one.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    assertThat(packages).hasSizeGreaterThan(300);
    assertThat(packages.entrySet()).allMatch(name -> name.getValue().size() == 1);
  }

  @Test
  void everyLibraryHasOneHome() {
    HOME_OF.forEach(
        (library, homes) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    homes.stream().map(ArchitectureTest::within).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(OURS));
  }

  /** Jackson reads YAML; the parser below it is asked only what was wrong with the syntax. */
  @Test
  void oneClassKnowsWhatLiesBelowJackson() {
    assertThat(OURS)
        .filteredOn(
            one ->
                one.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> use.getTargetClass().getName().startsWith("org.snakeyaml.")))
        .extracting(JavaClass::getSimpleName)
        .containsExactly("YamlSyntax");
  }

  @Test
  void everyLibraryIsInTheTable() {
    String[] known =
        Stream.concat(Stream.of("java..", "kz.igilik.."), HOME_OF.keySet().stream())
            .toArray(String[]::new);
    noClasses().should().dependOnClassesThat(resideOutsideOfPackages(known)).check(OURS);
  }

  /**
   * The same input gives the same bytes only if no stage asks the machine where and when it is.
   * Commands and problems speak to the user, in the language of the user.
   */
  @Test
  void onlyWhatSpeaksToTheUserAsksForTimeAndLanguage() {
    Map<Class<?>, List<String>> questions =
        Map.of(
            Instant.class, List.of("now"),
            LocalDate.class, List.of("now"),
            LocalDateTime.class, List.of("now"),
            ZoneId.class, List.of("systemDefault"),
            TimeZone.class, List.of("getDefault", "setDefault"),
            Locale.class, List.of("getDefault", "setDefault"),
            Charset.class, List.of("defaultCharset"));
    questions.forEach(
        (type, methods) ->
            methods.forEach(
                method ->
                    noClasses()
                        .that()
                        .resideOutsideOfPackages(within("cli"), within("problem"))
                        .should()
                        .callMethod(type, method)
                        .check(OURS)));
  }

  /** Two builds of zlib pack the same bytes differently; what only measures may ask it. */
  @Test
  void nothingInTheOutputIsPackedByTheZlibOfTheJdk() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(BASE + "check.output.Packed")
        .should()
        .dependOnClassesThat(
            assignableTo(Deflater.class).or(assignableTo(DeflaterOutputStream.class)))
        .check(OURS);
  }

  /**
   * A site that stands is not made again before the next instant at which it would differ ({@code
   * Inputs.of}). These ask for the day in a zone of the site; who asks for an hour has to be known
   * there first.
   */
  @Test
  void whatDependsOnTheMomentOfTheBakeIsKnown() {
    assertThat(OURS)
        .filteredOn(ArchitectureTest::looksAtAMoment)
        .extracting(ArchitectureTest::nameInHouse)
        .containsExactlyInAnyOrder(
            "check.EmbargoChecks",
            "check.FutureChecks",
            "check.HelplineAgeChecks",
            "check.LastDays",
            "check.StatementChecks",
            "formats.calendar.CalendarEntries",
            "formats.calendar.TimeZones", // of the rules of a zone
            "formats.feed.FeedMaker",
            "model.Embargo",
            "pipeline.Inputs",
            "site.NextChanges",
            "formats.schedule.ScheduleFormat",
            "cli.NextChangeCommand",
            "pipeline.SiteBuild", // which pictures may still be shown
            "publish.MadeFrom",
            "view.make.Views");
  }

  private static boolean looksAtAMoment(JavaClass one) {
    return one.getMethodCallsFromSelf().stream()
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(Instant.class)
                    && Set.of("atZone", "atOffset", "isBefore", "isAfter", "compareTo")
                        .contains(call.getName()));
  }

  /**
   * Who reads a call with many arguments cannot tell which is which: what belongs together is a
   * record of its own.
   */
  @Test
  void recordsHaveAtMostEightComponents() {
    assertThat(OURS).filteredOn(ArchitectureTest::isLarge).isEmpty();
  }

  private static boolean isLarge(JavaClass one) {
    return one.isRecord()
        && one.getConstructors().stream()
            .anyMatch(made -> made.getRawParameterTypes().size() > MOST_COMPONENTS);
  }

  private static String nameInHouse(JavaClass one) {
    return one.getName().substring(BASE.length());
  }

  private static JavaClasses classes() {
    // Only who needs whom matters: reading the libraries as well takes ten times as long.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter().importPath(Path.of("target", "classes", "kz"));
  }

  private static String stage(JavaClass one) {
    return one.getPackageName().substring(BASE.length()).split("\\.")[0];
  }

  private static String[] everythingBut(String stage, Set<String> allowed) {
    return MAY_USE.keySet().stream()
        .filter(other -> !other.equals(stage) && !allowed.contains(other))
        .map(ArchitectureTest::within)
        .toArray(String[]::new);
  }

  private static String within(String name) {
    return BASE + name + "..";
  }
}
