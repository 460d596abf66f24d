package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands in the documentation exist, with their options. The help names both; it has a test of
 * its own.
 */
class CommandDocTest {
  private static final Path HELP = Path.of("src/test/resources/kz/igilik/cli");
  private static final Pattern PROGRAM =
      Pattern.compile("(java -jar (target/)?igilik\\.jar|bin/igilik) (?=[a-z])");
  private static final List<String> PHASES = List.of("test", "package", "verify");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?test=(\\w+)");

  static List<String> commands() {
    return lines().stream().filter(line -> PROGRAM.matcher(line).lookingAt()).distinct().toList();
  }

  static List<String> mavenCommands() {
    return lines().stream().filter(line -> line.startsWith("mvn ")).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandHasAHelpThatNamesItsOptions(String line) throws IOException {
    String command = PROGRAM.matcher(line).replaceFirst("").split(" ")[0];
    assertThat(HELP.resolve(command + ".en.txt")).exists();
    String help = Files.readString(HELP.resolve(command + ".en.txt"));
    assertThat(OPTION.matcher(line).results().map(option -> option.group()))
        .allSatisfy(option -> assertThat(help).contains(option));
  }

  @ParameterizedTest
  @MethodSource("mavenCommands")
  void aMavenCommandIsAPhaseOrAPluginOfTheBuild(String line) throws IOException {
    String goal =
        Stream.of(line.split(" ")).skip(1).filter(word -> !word.startsWith("-")).findFirst().get();
    String plugin = goal.replaceFirst(":.*", "") + "-maven-plugin";
    if (!PHASES.contains(goal)) {
      assertThat(goal).contains(":");
      assertThat(Files.readString(Path.of("pom.xml"))).contains(plugin);
    }
  }

  @ParameterizedTest
  @MethodSource("mavenCommands")
  void aTestThatIsToBeRunIsThere(String line) throws IOException {
    Optional<String> test = TEST.matcher(line).results().map(found -> found.group(1)).findFirst();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      List<String> tests = files.map(file -> file.getFileName().toString()).toList();
      assertThat(tests).containsAll(test.map(name -> name + ".java").stream().toList());
    }
  }

  @Test
  void theJarIsNamedAsTheBuildNamesIt() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<finalName>igilik</finalName>");
    assertThat(commands()).isNotEmpty();
  }

  @Test
  void theTestCommandIsTheOneThatCiRuns() throws IOException {
    assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    assertThat(mavenCommands()).contains("mvn package", "mvn verify");
  }

  /** All lines of code, in blocks and between backticks, without comments. */
  private static List<String> lines() {
    var lines = new ArrayList<String>();
    for (Doc doc : Doc.all()) {
      doc.blocks().forEach(block -> block.text().lines().forEach(lines::add));
      doc.prose().forEach(line -> lines.addAll(Doc.codes(line)));
    }
    return lines.stream().map(line -> line.replaceFirst(" +#.*", "").strip()).toList();
  }
}
