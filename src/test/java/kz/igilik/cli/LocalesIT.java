package kz.igilik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.igilik.CopiedCampaign;
import kz.igilik.Jar;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * File names in any script, whatever locale the system has: none (cron), or one that is not
 * installed (ssh from another computer). Also the console of a Russian Windows, as far as Linux can
 * imitate it.
 */
@EnabledOnOs(OS.LINUX)
class LocalesIT {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final List<String> BY_JAR = List.of(JAVA, "-jar", Jar.file().toString());
  private static final List<String> BY_LAUNCHER =
      List.of(Path.of("bin/igilik").toAbsolutePath().toString());
  private static final Map<String, String> MISSING = Map.of("LANG", "ru_RU.UTF-8", "LC_ALL", "");

  @TempDir Path temp;
  private CopiedCampaign campaign;

  @BeforeEach
  void copy() throws IOException {
    // This JVM may not support the letters itself.
    sh("mkdir 'кампания ә'");
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    Path picture = Files.createDirectories(campaign.folder().resolve("assets/images"));
    Files.writeString(
        picture.resolve("picture.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>");
    for (String language : List.of("en", "fr")) {
      Path text = campaign.folder().resolve("content/" + language + "/privacy.md");
      Files.writeString(text, Files.readString(text) + "\n\n![A dot](/assets/images/сурет.svg)\n");
    }
    sh(
        "mv campaign/assets/images/picture.svg campaign/assets/images/сурет.svg; mv campaign/* 'кампания ә'");
  }

  @Test
  void cyrillicNamesAreReadWithoutAnySetting() throws Exception {
    for (List<String> start : List.of(BY_JAR, BY_LAUNCHER)) {
      assertThat(
              run(
                  Map.of("LC_ALL", "C"),
                  start,
                  "bake --source 'кампания ә' --output 'сайт' --now 2023-05-01T00:00:00Z"))
          .startsWith("Baked ");
      assertThat(sh("ls сайт/assets/images; rm -r сайт")).isEqualTo("сурет.svg\n");
    }
  }

  @Test
  void aLanguageThatTheSystemLacksIsSpokenNevertheless() throws Exception {
    for (List<String> start : List.of(BY_JAR, BY_LAUNCHER)) {
      assertThat(run(MISSING, start, "check --source 'кампания ә'"))
          .contains("Исходные файлы в порядке");
      assertThat(run(MISSING, start, "check --source 'кампания ө'"))
          .contains("папки «кампания ө» нет");
    }
  }

  @Test
  void theOutcomeOfTheProgramIsThatOfTheOneStartedAgain() throws Exception {
    assertThat(run(Map.of("LC_ALL", "C"), BY_JAR, "check --source 'жоқ' 2>&1; echo $?"))
        .endsWith("\n2\n");
  }

  @Test
  void previewFollowsSuchFilesToo() throws Exception {
    for (List<String> start : List.of(BY_JAR, BY_LAUNCHER)) {
      Process preview =
          process(Map.of("LC_ALL", "C"), start, "preview --source 'кампания ә' --port 0").start();
      try (var out = new BufferedReader(new InputStreamReader(preview.getInputStream(), UTF_8))) {
        String address = out.readLine().replaceFirst(".*(http://\\S+) .*", "$1");
        awaits(address, "");
        sh(
            "cp 'кампания ә/data/events/wadi-zaytoun/olive-rain.yaml' 'кампания ә/data/events/wadi-zaytoun/Конкурс.yaml'");
        awaits(address, "file-name");
        sh("rm 'кампания ә/data/events/wadi-zaytoun/Конкурс.yaml'");
        awaits(address, "");
      } finally {
        preview.destroy();
        assertThat(preview.waitFor(20, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cp866", "windows-1251"})
  void consolesOfARussianWindowsAreReadable(String console) throws Exception {
    var start = new ArrayList<String>(List.of(JAVA));
    for (String name : List.of("stdout", "stderr")) {
      start.add("-D" + name + ".encoding=" + console);
      start.add("-Dsun." + name + ".encoding=" + console);
    }
    start.addAll(List.of("-jar", Jar.file().toString()));
    String command = String.join(" ", start) + " revise --lang ";
    sh(
        "script -qc '"
            + command
            + "ru --nope' /dev/null > ru; script -qc '"
            + command
            + "kk --nope' /dev/null > kk");
    assertThat(Files.readString(temp.resolve("ru"), Charset.forName(console)))
        .containsPattern("igilik: параметра [«\"]--nope[»\"] здесь нет\\.");
    assertThat(Files.readString(temp.resolve("kk"), Charset.forName(console)))
        .containsPattern("igilik: мунда [«\"]--nope[»\"] параметр")
        .doesNotContain("?");
    // A file and a program get UTF-8.
    assertThat(sh(command + "kk --nope 2>&1")).contains("мұнда «--nope» параметрі жоқ.");
  }

  @Test
  void messagesNameTheCommandAsItWasTyped() throws Exception {
    assertThat(run(Map.of(), BY_LAUNCHER, "bake --nope")).contains("bin/igilik bake --help");
    assertThat(run(Map.of(), BY_JAR, "bake --nope"))
        .contains("java -jar " + Jar.file() + " bake --help");
    assertThat(run(Map.of(), BY_JAR, "--lang ru --help"))
        .contains("java -jar " + Jar.file() + " [-h]")
        .endsWith("java -jar " + Jar.file() + " bake --help\n");
    String revise = Texts.of(Problem.class, "problems", "ru").get("revision-outdated.fix");
    assertThat(revise).contains("`" + Texts.command() + " revise`");
  }

  /** Waits until the page shows the problem, or none if it is empty. */
  private static void awaits(String address, String problem) throws Exception {
    String seen = "";
    for (int tries = 0; tries < 300; tries++) {
      try (var page = URI.create(address + "en/").toURL().openStream()) {
        seen = new String(page.readAllBytes(), UTF_8);
      } catch (IOException noSiteYet) {
        seen = "igilik-problems";
      }
      if (problem.isEmpty() ? !seen.contains("igilik-problems") : seen.contains(problem)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("never seen: " + problem + " in " + seen);
  }

  private String run(Map<String, String> environment, List<String> start, String arguments)
      throws Exception {
    Process process = process(environment, start, arguments).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  private String sh(String script) throws IOException {
    return new String(
        process(Map.of(), List.of(), script).start().getInputStream().readAllBytes(), UTF_8);
  }

  /**
   * The shell reads the script from a file, because this JVM may not be able to pass the letters.
   */
  private ProcessBuilder process(Map<String, String> environment, List<String> start, String rest)
      throws IOException {
    Path script = Files.createTempFile(temp, "script", "");
    Files.writeString(
        script,
        (start.isEmpty() || rest.contains(";") ? "" : "exec ")
            + String.join(" ", start)
            + " "
            + rest);
    var builder =
        new ProcessBuilder("sh", script.toString())
            .directory(temp.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().putAll(environment);
    return builder;
  }
}
