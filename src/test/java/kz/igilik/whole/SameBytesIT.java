package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes on every machine. */
class SameBytesIT {
  private static final List<String> CAMPAIGN = List.of("data", "content", "assets");

  /** The program has these as well; in the source folder they replace its own. */
  private static final List<String> LOOK =
      List.of(
          "templates",
          "assets/css",
          "assets/fonts",
          "assets/icons",
          "assets/js",
          "jbake.properties");

  @TempDir Path folder;

  @Test
  void theSameBytesInAnotherFolderZoneLocaleAndNumberOfThreads() throws Exception {
    Path copy = Files.createDirectory(folder.resolve("İçerik copy"));
    copyInAnotherOrder(Path.of("").toAbsolutePath(), LOOK, copy);
    copyInAnotherOrder(FullCampaign.SOURCE, CAMPAIGN, copy);
    List<String> elsewhere =
        bakedElsewhere(
            copy,
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n",
            "-XX:ActiveProcessorCount=1",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2");
    List<String> many =
        bakedElsewhere(
            FullCampaign.SOURCE, "-Djava.util.concurrent.ForkJoinPool.common.parallelism=16");
    assertThat(elsewhere).isNotEmpty().isEqualTo(Digests.of(FullCampaign.SOURCE)).isEqualTo(many);
  }

  @Test
  void theSameBytesOnAnotherJdk() throws Exception {
    Optional<Path> other = OtherJdk.home();
    assumeTrue(other.isPresent(), "no second JDK was found beside this one");
    assertThat(baked(other.get(), FullCampaign.SOURCE))
        .isNotEmpty()
        .isEqualTo(Digests.of(FullCampaign.SOURCE));
  }

  private List<String> bakedElsewhere(Path source, String... options) throws Exception {
    return baked(Path.of(System.getProperty("java.home")), source, options);
  }

  private List<String> baked(Path jdk, Path source, String... options) throws Exception {
    Path result = folder.resolve("digests-" + options.length);
    var command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", classPath(), Digests.class.getName(), source.toString(), result.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log-" + options.length).toFile())
            .start();
    assertThat(process.waitFor())
        .as(Files.readString(folder.resolve("log-" + options.length)))
        .isZero();
    return Files.readAllLines(result);
  }

  /** The tests' own class path; surefire hides it behind a jar that only lists it. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static void copyInAnotherOrder(Path source, List<String> names, Path target)
      throws IOException {
    var files = new ArrayList<Path>();
    for (String name : names) {
      try (Stream<Path> tree = Files.walk(source.resolve(name))) {
        tree.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    Collections.shuffle(files, new Random(42));
    for (Path file : files) {
      Path copy = target.resolve(source.relativize(file).toString().replace("/", File.separator));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
