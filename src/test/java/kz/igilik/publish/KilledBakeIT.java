package kz.igilik.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kz.igilik.CopiedCampaign;
import kz.igilik.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real bakes, in turns at any moment, while files are written and between two renames, as far
 * as the machine's own timing allows; each single step of publishing is for {@link PublisherTest}.
 * Before a release: {@code -Dkills=44 -Dseed=…}.
 */
class KilledBakeIT {
  private static final int KILLS = Integer.getInteger("kills", 12);
  private static final long SEED = Long.getLong("seed", 17);

  @TempDir Path temp;
  private final Random random = new Random(SEED);
  private CopiedCampaign oldSources;
  private CopiedCampaign newSources;
  private PublishedFolder oldSite;
  private PublishedFolder newSite;
  private long bakeMillis;

  @Test
  void everyFileIsWholeAndTheNextBakeMendsTheRest() throws Exception {
    bakeBothVersions();
    Path output = temp.resolve("site");
    bake(oldSources, output);
    var moments = new TreeMap<String, Integer>();
    for (int i = 0; i < KILLS; i++) {
      kill(i % 2 == 0 ? newSources : oldSources, output, i % 3);
      moments.merge(moment(output), 1, Integer::sum);
      assertWhole(output);
    }
    System.out.println("KilledBakeIT: seed " + SEED + ", killed " + moments);

    bake(newSources, output);
    assertSame(PublishedFolder.read(output), newSite);
    assertThat(output.resolve(".igilik-staging")).doesNotExist();
    assertThat(Files.readString(output.resolve(".igilik-manifest")))
        .isEqualTo(Files.readString(temp.resolve("new").resolve(".igilik-manifest")));
  }

  private void bakeBothVersions() throws IOException {
    oldSources = CopiedCampaign.into(temp.resolve("old-sources"));
    newSources = CopiedCampaign.into(temp.resolve("new-sources"));
    newSources.replaceInEvent("A rain collecting workshop", "A storm collecting workshop");
    Path events = newSources.folder().resolve("data/events");
    Files.move(
        events.resolve("ras-nakhil/dune-wells.yaml"), events.resolve("ras-nakhil/deep-wells.yaml"));
    bake(oldSources, temp.resolve("old"));
    long start = System.nanoTime();
    bake(newSources, temp.resolve("new"));
    bakeMillis = (System.nanoTime() - start) / 1_000_000;
    oldSite = PublishedFolder.read(temp.resolve("old"));
    newSite = PublishedFolder.read(temp.resolve("new"));
    assertThat(oldSite.brokenLinks()).isEmpty();
    assertThat(newSite.brokenLinks()).isEmpty();
  }

  private static void bake(CopiedCampaign sources, Path output) {
    Jar.Outcome outcome = Jar.run(Map.of(), arguments(sources, output));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
  }

  private static List<String> arguments(CopiedCampaign sources, Path output) {
    String now = "2026-10-01T08:00:00Z";
    return List.of(
        "bake",
        "--source",
        sources.folder().toString(),
        "--output",
        output.toString(),
        "--now",
        now);
  }

  /**
   * Kills a bake.
   *
   * @param where 0 for anywhere, else shortly after files begin to be written or to be renamed
   */
  private void kill(CopiedCampaign sources, Path output, int where) throws Exception {
    Path said = Files.createDirectories(temp.resolve("said"));
    Path sign = output.resolve(where == 1 ? ".igilik-staging" : ".igilik-journal");
    FileTime left = written(sign);
    Process bake = Jar.start(said, Map.of(), arguments(sources, output));
    if (where == 0) {
      Thread.sleep((long) (random.nextDouble() * bakeMillis));
    } else {
      while (bake.isAlive() && written(sign).compareTo(left) <= 0) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(20), random.nextInt(1_000_000));
    }
    bake.destroyForcibly().waitFor();
  }

  /** When it was last written; the epoch if it does not exist. */
  private static FileTime written(Path sign) {
    try {
      return Files.getLastModifiedTime(sign);
    } catch (IOException notThere) {
      return FileTime.fromMillis(0);
    }
  }

  private static String moment(Path output) {
    if (Files.exists(output.resolve(".igilik-journal"))) {
      return "between two renames";
    }
    return Files.exists(output.resolve(".igilik-staging"))
        ? "while files were written"
        : "before or after";
  }

  private void assertWhole(Path output) throws IOException {
    PublishedFolder now = PublishedFolder.read(output);
    assertThat(
            now.files().keySet().containsAll(oldSite.files().keySet())
                || now.files().keySet().containsAll(newSite.files().keySet()))
        .as("all files of one of the two versions are there (seed %d)", SEED)
        .isTrue();
    now.files()
        .forEach(
            (path, bytes) ->
                assertThat(
                        Arrays.equals(bytes, oldSite.files().get(path))
                            || Arrays.equals(bytes, newSite.files().get(path)))
                    .as("%s is whole (seed %d)", path, SEED)
                    .isTrue());
    assertThat(now.brokenLinks()).as("seed %d", SEED).isEmpty();
  }

  private static void assertSame(PublishedFolder actual, PublishedFolder expected) {
    assertThat(actual.files().keySet()).isEqualTo(expected.files().keySet());
    actual
        .files()
        .forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.files().get(path)));
  }
}
