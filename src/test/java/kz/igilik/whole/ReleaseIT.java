package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor unpacks. */
@DisabledOnOs(OS.WINDOWS)
class ReleaseIT {
  private static final Path ZIP = Path.of("target", "igilik.zip");
  private static final List<String> CAMPAIGN = List.of("assets", "content", "data", "templates");

  @TempDir Path temp;
  private Path release;

  @BeforeEach
  void unpack() throws IOException {
    try (var zip = new ZipFile(ZIP.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path file = temp.resolve(entry.getName()).normalize();
        assertThat(file).startsWithRaw(temp);
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (!entry.isDirectory()) {
          Files.copy(zip.getInputStream(entry), file);
        }
      }
    }
    try (Stream<Path> folders = Files.list(temp)) {
      release = folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    executable(release.resolve("desk"));
    executable(release.resolve("bin/igilik"));
  }

  @Test
  void holdsProgramGuidesAndTheWholeCampaign() throws IOException {
    assertThat(release).isDirectoryContaining("glob:**/igilik.jar");
    for (String file : List.of("README.txt", "LICENSE", "desk", "desk.cmd", "bin/igilik.cmd")) {
      assertThat(release.resolve(file)).isRegularFile();
    }
    for (String language : List.of("kk", "ru")) {
      String guide = "docs/" + language + "/editing.html";
      assertThat(release.resolve(guide)).content().contains("../pictures/desk-1-" + language);
      assertThat(release.resolve("README.txt")).content().contains(guide);
    }
    assertThat(release.resolve("docs/pictures/desk-1-ru.png")).isRegularFile();
    for (String folder : CAMPAIGN) {
      assertThat(files(release.resolve("campaign").resolve(folder)))
          .isNotEmpty()
          .isEqualTo(files(Path.of(folder)));
    }
    String forWindows = Files.readString(release.resolve("desk.cmd"));
    assertThat(forWindows).contains("\r\n");
    // What stands behind call is read twice, so a percent sign in the name of a folder would be
    // lost.
    assertThat(forWindows.lines().filter(line -> line.startsWith("call")))
        .isNotEmpty()
        .noneMatch(line -> line.contains("%~"));
  }

  @Test
  void theStarterOpensTheDeskOfTheCampaign() throws Exception {
    Path opened = temp.resolve("opened");
    Path programs = Files.createDirectories(temp.resolve("programs"));
    Files.writeString(
        programs.resolve("xdg-open"), "#!/bin/sh\nprintf %s \"$1\" > " + opened + "\n");
    executable(programs.resolve("xdg-open"));
    var builder =
        new ProcessBuilder(release.resolve("desk").toString(), "--port", "0", "--lang", "ru")
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("said").toFile());
    builder.environment().merge("PATH", programs.toString(), (path, first) -> first + ":" + path);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process desk = builder.start();
    try {
      while (!Files.exists(opened) || Files.size(opened) == 0) {
        assertThat(desk.waitFor(100, TimeUnit.MILLISECONDS))
            .as(Files.readString(temp.resolve("said")))
            .isFalse();
      }
      String address = Files.readString(opened);
      assertThat(address).matches("http://localhost:\\d+/_desk/");
      String page =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(address))
                      .header("Accept-Language", "ru")
                      .build(),
                  BodyHandlers.ofString(StandardCharsets.UTF_8))
              .body();
      assertThat(page).contains("Рабочий стол редактора");
    } finally {
      desk.destroy();
      desk.waitFor();
    }
  }

  @Test
  void withoutJavaItSaysSo() throws Exception {
    Path programs = Files.createDirectories(temp.resolve("few"));
    for (String program : List.of("readlink", "dirname")) {
      Files.writeString(
          programs.resolve(program), "#!/bin/sh\nexec /usr/bin/" + program + " \"$@\"\n");
      executable(programs.resolve(program));
    }
    Path said = temp.resolve("said");
    var builder =
        new ProcessBuilder("/bin/sh", release.resolve("desk").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", programs.toString());
    assertThat(builder.start().waitFor()).isEqualTo(3);
    assertThat(said).content().contains("Java 17", "Керегі", "Нужна");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_381", "11.0.22"})
  void anOldJavaIsToldFromOneThatWillDo(String version) throws Exception {
    Path java = Files.createDirectories(temp.resolve("old java").resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho started\n");
    executable(java);
    Path told = java.getParent().resolveSibling("release");
    Files.writeString(told, "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    assertThat(said(java, "check"))
        .contains("Java 17", "Керегі", "Нужна")
        .doesNotContain("started");
    Files.writeString(told, "JAVA_VERSION=\"17.0.15\"\n");
    assertThat(said(java, "check")).isEqualTo("started\n");
  }

  @Test
  void commandsFindTheCampaignAndNameThemselvesAsTheyCanBeTyped() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    assertThat(said(java, "check", "--lang", "ru", "--now", "2026-09-20T08:00:00Z"))
        .contains("Исходные файлы в порядке");
    Path spaced = Files.move(release, temp.resolve("Мои документы"));
    release = spaced;
    assertThat(said(java, "bake", "--nope"))
        .contains("\"" + spaced.resolve("bin/igilik") + "\" bake --help");
  }

  /** What the launcher says in the unpacked folder. */
  private String said(Path java, String... arguments) throws Exception {
    Path said = temp.resolve("said");
    var command = new ArrayList<String>(List.of(release.resolve("bin/igilik").toString()));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .directory(release.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("JAVA_HOME", java.getParent().getParent().toString());
    builder.start().waitFor();
    return Files.readString(said);
  }

  private static Map<String, ByteBuffer> files(Path folder) throws IOException {
    var files = new TreeMap<String, ByteBuffer>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
