package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.igilik.CampaignFolder;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.NextChanges.Reason;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is another one only after a moment that has been told. */
class NextChangesTest {
  private static final URI BASE = URI.create("https://campaign.example/");
  private static final Instant END = Instant.parse("2023-06-01T03:00:00Z");

  @TempDir private Path folder;

  @BeforeEach
  void begin() throws IOException {
    CampaignFolder campaign = CampaignFolder.base(folder);
    String event = "data/events/almaty/relay.yaml";
    String written = campaign.read(event);
    campaign.write(
        event, written + "status: cancelled\nnote:\n  kk: Жауын болады.\n  ru: Будет дождь.\n");
    campaign.write(
        "data/events/almaty/secret.yaml",
        written.replace("2023-05-20", "2023-06-03") + "publish: 2023-06-01T09:00\n");
  }

  @Test
  void tellsTheEndOfAnEmbargoAndTheCancellation() throws IOException {
    NavigableMap<Instant, Set<Reason>> changes = changes(Instant.parse("2023-05-18T00:00:00Z"));

    assertThat(changes.get(END)).containsExactly(Reason.EMBARGO);
    assertThat(changes.values()).anyMatch(reasons -> reasons.contains(Reason.CANCELLATION));
  }

  @Test
  void nothingChangesLongAfter() throws IOException {
    assertThat(changes(Instant.parse("2024-01-01T00:00:00Z"))).isEmpty();
  }

  /** Baked in the middle of each gap between two moments, twice: nothing may differ. */
  @Test
  void betweenTwoMomentsNothingDiffers() throws IOException {
    Instant from = Instant.parse("2023-05-19T12:00:00Z");
    Instant until = Instant.parse("2023-05-23T12:00:00Z");
    for (Instant at = from; at.isBefore(until); ) {
      Instant next = changes(at).firstKey();
      assertThat(site(next.minusMillis(1))).as("before " + next).isEqualTo(site(at));
      at = next;
    }
    assertThat(site(END.minusMillis(1))).isNotEqualTo(site(END));
  }

  private NavigableMap<Instant, Set<Reason>> changes(Instant now) throws IOException {
    var options = new BuildOptions(folder, Path.of(""), Optional.empty(), now, false);
    return new TreeMap<>(new SiteBuild(options).schedule(new Problems()).orElseThrow().changes());
  }

  private String site(Instant now) {
    return WholeSite.bake(folder, BASE, now).files().entrySet().stream()
        .map(file -> file.getKey() + " " + Arrays.hashCode(file.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
