package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.igilik.CampaignFolder;
import kz.igilik.CopiedCampaign;
import kz.igilik.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a process, the way editors and CI start it. */
class CommandLineIT {
  private static final String NOW = "2023-05-20T06:00:00Z";

  @TempDir Path temp;

  @Test
  void bakesALargeCampaign() {
    Jar.Outcome bake = onFull("bake", "--output", output());
    assertThat(bake.exitCode()).as(bake.err()).isEqualTo(ExitCode.GOOD);
    assertThat(bake.out()).matches("Baked .* pages, .* files, .* MB in .* s, 0 warnings.* → .*\\R");
    assertThat(bake.err()).isEmpty();
    assertThat(temp.resolve("out/index.html")).exists();
    assertThat(temp.resolve("out/kk/index.html")).exists();
    assertThat(temp.resolve("out/kk/events/almaty")).exists();
  }

  @Test
  void checkFindsNothingButNoticesInIt() {
    Jar.Outcome check = onFull("check", "--format", "lines");
    assertThat(check.exitCode()).as(check.out()).isEqualTo(ExitCode.GOOD);
    assertThat(check.out().lines()).allMatch(line -> line.contains(": notice: "));
    assertThat(check.err()).isEmpty();
  }

  @Test
  void aSecondBakeSaysTheSameAndTouchesNothingButWhatIsMissing() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    String[] bake = {
      "bake", "--source", campaign.folder().toString(), "--output", output(), "--now", NOW
    };
    String first = Jar.run(bake).out();
    var home = temp.resolve("out/en/index.html");
    var about = temp.resolve("out/en/about/index.html");
    Files.setLastModifiedTime(home, FileTime.fromMillis(1_000_000));
    assertThat(Jar.run(bake).out().replaceAll("in .* s,", "in s,"))
        .isEqualTo(first.replaceAll("in .* s,", "in s,"));
    byte[] text = Files.readAllBytes(about);
    Files.delete(about);
    Jar.run(bake);
    assertThat(about).hasBinaryContent(text);
    assertThat(Files.getLastModifiedTime(home)).isEqualTo(FileTime.fromMillis(1_000_000));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLauncherStartsItWithAndWithoutItsArchive() throws Exception {
    Path here = Files.createDirectories(temp.resolve("bin"));
    Files.copy(Path.of("bin/igilik"), here.resolve("igilik"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(Jar.file(), temp.resolve("igilik.jar"));
    assertThat(said(here.resolve("igilik"))).isEqualTo(Jar.run("--version").out());
    Files.writeString(temp.resolve("igilik.jsa"), "no archive");
    assertThat(said(here.resolve("igilik"))).isEqualTo(Jar.run("--version").out());
    assertThat(said(Path.of("bin/igilik"))).isEqualTo(Jar.run("--version").out());
  }

  /** What a program says, errors included. */
  private static String said(Path program) throws IOException {
    var process =
        new ProcessBuilder(program.toAbsolutePath().toString(), "--version")
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void leavesTheSamplesOutWhenAsked() throws IOException {
    Jar.Outcome bake = onFull("bake", "--output", output(), "--without-samples");
    assertThat(bake.exitCode()).as(bake.err()).isEqualTo(ExitCode.GOOD);
    assertThat(temp.resolve("out/kk/index.html")).exists();
    assertThat(temp.resolve("out/kk/events/almaty")).doesNotExist();
  }

  @Test
  void wrongUsageEndsWith2() {
    Jar.Outcome bake = Jar.run("bake", "--outptu", output());
    assertThat(bake.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(bake.err()).startsWith("igilik: there is no option \"--outptu\" here.");
    assertThat(Jar.run("check", "--source", output()).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void knowsItsVersion() {
    assertThat(Jar.run("--version").out()).matches("igilik \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void speaksUtf8WhateverTheSystemWrites() {
    Map<String, String> environment = Map.of("LC_ALL", "kk_KZ.ISO-8859-1");
    Jar.Outcome check = Jar.run(environment, List.of("check", "--no-such"));
    assertThat(check.err()).startsWith("igilik: мұнда «--no-such» параметрі жоқ.");
  }

  @Test
  void badSourcesEndWith1AndLeaveTheOutputUntouched() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    String[] bake = {"bake", "--source", campaign.folder().toString(), "--output", output()};
    assertThat(Jar.run(bake).exitCode()).isEqualTo(ExitCode.GOOD);
    String manifest = Files.readString(temp.resolve("out/.igilik-manifest"));
    var before = Files.getLastModifiedTime(temp.resolve("out/index.html"));
    campaign.replaceInEvent("status: moved", "status: mooved");

    Jar.Outcome outcome = Jar.run(bake);

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(outcome.err())
        .contains("error[value-unknown]", "did you mean", "Nothing published: 1 error");
    assertThat(Files.readString(temp.resolve("out/.igilik-manifest"))).isEqualTo(manifest);
    assertThat(Files.getLastModifiedTime(temp.resolve("out/index.html"))).isEqualTo(before);
  }

  @Test
  void anOutputThatCannotBeWrittenEndsWith3() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    Path file = Files.writeString(temp.resolve("file"), "no folder can be made in a file");
    Jar.Outcome bake =
        Jar.run(
            "bake",
            "--source",
            campaign.folder().toString(),
            "--output",
            file.resolve("site").toString());
    assertThat(bake.exitCode()).isEqualTo(ExitCode.MACHINE_FAILED);
    assertThat(bake.err()).startsWith("igilik: ").contains(file.toString()).doesNotContain("\tat ");
  }

  @Test
  void aSourceThatCannotBeReadEndsWith3() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    Files.setPosixFilePermissions(campaign.event(), PosixFilePermissions.fromString("---------"));
    Jar.Outcome bake =
        Jar.run("bake", "--source", campaign.folder().toString(), "--output", output());
    // Root reads everything, and CI is often root.
    if (!Files.isReadable(campaign.event())) {
      assertThat(bake.exitCode()).isEqualTo(ExitCode.MACHINE_FAILED);
      assertThat(bake.err()).contains("olive-rain.yaml").doesNotContain("\tat ");
    }
  }

  @Test
  void previewServesUntilItIsStopped() throws Exception {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    List<String> arguments =
        List.of("preview", "--port", "0", "--source", campaign.folder().toString());
    Process preview = Jar.start(temp, Map.of(), arguments);
    try {
      String said = waitFor("http://localhost:");
      String address = said.replaceFirst("(?s).*(http://localhost:\\d+/).*", "$1");
      try (var page = URI.create(address).toURL().openStream()) {
        assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("</html>");
      }
      preview.destroy();
      assertThat(preview.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(temp.resolve("err")).content().doesNotContain("\tat ");
    } finally {
      preview.destroyForcibly();
    }
  }

  private String waitFor(String text) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      String said = Files.readString(temp.resolve("out"));
      if (said.contains(text)) {
        return said;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("preview never said " + text);
  }

  /** The same command on the full campaign, at a moment of it: nothing in it has expired. */
  private Jar.Outcome onFull(String... command) {
    CampaignFolder.full(temp.resolve("full"));
    var arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--source", temp.resolve("full").toString()));
    arguments.addAll(List.of("--now", NOW));
    return Jar.run(arguments.toArray(String[]::new));
  }

  private String output() {
    return temp.resolve("out").toString();
  }
}
