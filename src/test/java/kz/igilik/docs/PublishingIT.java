package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.igilik.CopiedCampaign;
import kz.igilik.Jar;
import kz.igilik.whole.Debian;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of docs/hosting.md, run unchanged except for the folder. */
@DisabledOnOs(OS.WINDOWS)
class PublishingIT {
  private static final String OLD = "A rain collecting workshop";
  private static final String FRESH = "A storm collecting workshop";
  private static final String RELOAD = "sudo systemctl reload nginx";
  private static final Doc DOC = Doc.of("docs/hosting.md");

  /** Stands for /srv/igilik. */
  @TempDir Path folder;

  private CopiedCampaign campaign;

  @BeforeEach
  void prepare() throws IOException {
    campaign = CopiedCampaign.into(folder.resolve("source"));
    Files.createDirectories(folder.resolve("source/target"));
    Files.createDirectories(folder.resolve("source/bin"));
    Files.copy(Path.of("bin/igilik"), folder.resolve("source/bin/igilik"));
    executable(folder.resolve("source/bin/igilik"));
    Files.copy(Jar.file(), folder.resolve("source/target/igilik.jar"));
    write("policy", script("policy=$(cat"));
  }

  @Test
  void cronBakesAndShowsTheSiteAndTheOneBeforeCanBeHadBack() throws Exception {
    write("publish", script("bin/igilik bake"));
    write("back", script("readlink"));
    for (int day = 10; day < 21; day++) {
      Files.createDirectories(folder.resolve("releases/2020-01-" + day + "T000000Z"));
    }
    String cron = placed(DOC.blocks("cron").get(0).text()).strip();
    assertThat(cron).matches("\\d+ \\d+ \\* \\* \\* +/\\S+");
    String command = cron.split(" +", 6)[5];

    assertThat(run(command)).isZero();
    assertThat(shown()).contains(OLD);
    assertThat(releases()).hasSize(10);
    campaign.replaceInEvent(OLD, FRESH);
    assertThat(run(command)).isZero();
    assertThat(shown()).contains(FRESH).doesNotContain(OLD);
    assertThat(releases()).hasSize(10);

    assertThat(run(folder + "/back")).isZero();
    assertThat(shown()).contains(OLD);

    campaign.replaceInEvent("block:", "blokc:");
    assertThat(run(command)).isNotZero();
    assertThat(shown()).contains(OLD);
    assertThat(releases()).hasSize(10);
  }

  @Test
  void eachSiteComesWithItsPolicyAndNginxReadsItAnew() throws Exception {
    Path sheet = campaign.folder().resolve("assets/css/kinds/event.css");
    write("publish", script("bin/igilik bake"));
    assertThat(run(folder + "/publish")).isZero();
    String before = told();

    write("source/target/site/.htaccess", DOC.blocks("apache").get(1).text());
    Files.createDirectories(sheet.getParent());
    Files.writeString(sheet, ".intro{color:red}");
    assertThat(run(folder + "/publish")).isZero();
    assertThat(told()).isNotEqualTo(before);
    assertThat(Files.readString(folder.resolve("site/.htaccess")))
        .containsOnlyOnce("Header always set Content-Security-Policy \"" + policy() + "\"\n");
    assertThat(folder.resolve("reloaded")).hasContent("again\nagain\n");
  }

  /** The file that nginx includes, with the policy of the current site. */
  private String told() throws IOException {
    String told = Files.readString(folder.resolve("site/.policy.conf"));
    String policy = policy().replace("frame-ancestors 'none'", "frame-ancestors $igilik_frames");
    assertThat(told).isEqualTo("add_header Content-Security-Policy \"" + policy + "\" always;\n");
    return told;
  }

  private String policy() throws IOException {
    return Files.readString(folder.resolve("site/csp.txt")).strip();
  }

  @Test
  void onlyWhatChangedIsUploadedAndInTheRightOrder() throws Exception {
    Path server = Files.createDirectories(folder.resolve("server/site"));
    Path sftpServer = sftpServer();
    write("ssh", "#!/bin/sh\ncd " + folder.resolve("server") + "\nexec " + sftpServer + "\n");
    write(
        "upload",
        script("upload.sftp").replace("sftp -b", "sftp -q -S " + folder.resolve("ssh") + " -b"));
    Path work = folder.resolve("source");
    Files.writeString(work.resolve("uploaded.manifest"), "");

    bake("2026-10-01T08:00:00Z");
    assertThat(run("cd " + work + " && sh ../upload")).isZero();
    assertThat(files(server)).isEqualTo(files(work.resolve("target/site"))).isNotEmpty();

    campaign.replaceInEvent(OLD, FRESH);
    Files.delete(campaign.folder().resolve("data/events/ras-nakhil/beach-cleaning.yaml"));
    bake("2026-10-03T08:00:00Z");
    assertThat(run("cd " + work + " && sh ../upload")).isZero();
    assertThat(files(server)).isEqualTo(files(work.resolve("target/site")));
    List<String> sent = Files.readAllLines(work.resolve("upload.sftp"));
    assertThat(sent.stream().filter(line -> line.startsWith("put")).count())
        .isBetween(1L, files(server).size() / 2L);
    assertThat(sent).anyMatch(line -> line.contains("beach-cleaning") && line.startsWith("-rm"));
    assertThat(sent.stream().mapToInt(PublishingIT::turn)).isSorted();
    assertThat(run("cd " + work + " && sh ../upload")).isZero();
    assertThat(Files.readAllLines(work.resolve("upload.sftp"))).containsExactly("lcd target/site");
  }

  /** Order of upload: resources, pages, listings, deletions. */
  private static int turn(String command) {
    if (command.startsWith("lcd") || command.startsWith("-mkdir")) {
      return 0;
    }
    if (command.startsWith("-rm")) {
      return 4;
    }
    boolean list = command.matches(".*\\.(xml|atom|rss|ics|json|geojson|jsonld|csv|txt)\"");
    return command.endsWith(".html\"") ? 2 : list ? 3 : 1;
  }

  private void bake(String now) throws IOException {
    Jar.Outcome bake =
        Jar.run(
            "bake",
            "--source",
            campaign.folder().toString(),
            "--output",
            campaign.folder().resolve("target/site").toString(),
            "--now",
            now);
    assertThat(bake.exitCode()).as(bake.err()).isZero();
  }

  private static Path sftpServer() {
    Path server = Path.of("/usr/lib/openssh/sftp-server");
    if (!Files.exists(server) || !Files.exists(Path.of("/usr/bin/sftp"))) {
      if (!Debian.install("openssh-client", "openssh-sftp-server")) {
        throw Debian.missing("sftp and its server");
      }
    }
    return server;
  }

  private String script(String containing) {
    List<String> found =
        DOC.blocks("sh").stream()
            .map(Doc.Block::text)
            .filter(text -> text.contains(containing))
            .toList();
    assertThat(found).hasSize(1);
    return placed(found.get(0)).replace(RELOAD, "echo again >> " + folder.resolve("reloaded"));
  }

  private String placed(String text) {
    return text.replace("/srv/igilik", folder.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    executable(folder.resolve(name));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** As cron runs a command: with next to no environment. */
  private int run(String command) throws Exception {
    var builder =
        new ProcessBuilder("/bin/sh", "-c", command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", System.getProperty("java.home")));
    int exit = builder.start().waitFor();
    System.out.print(exit == 0 ? "" : Files.readString(folder.resolve("said")));
    return exit;
  }

  private String shown() throws IOException {
    return Files.readString(folder.resolve("site").resolve(campaign.eventPage() + "index.html"));
  }

  private List<Path> releases() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("releases"))) {
      return all.toList();
    }
  }

  /** Contents by path, without the files of the program itself. */
  private static Map<String, String> files(Path site) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString();
        if (!path.startsWith(".igilik-")) {
          files.put(path, HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
