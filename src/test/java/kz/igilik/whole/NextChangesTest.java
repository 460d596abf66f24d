package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.igilik.CampaignFolder;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.site.NextChanges.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is another one only after a moment that has been told. */
class NextChangesTest {
  private static final URI BASE = URI.create("https://campaign.example/");
  private static final Instant END = Instant.parse("2023-06-01T03:00:00Z");

  /** The last day of registration: before the campaign, so no other change hides its end. */
  private static final String DUE = "2023-05-10";

  @TempDir private Path folder;

  @BeforeEach
  void begin() throws IOException {
    CampaignFolder campaign = CampaignFolder.base(folder);
    String parts = "publish:\n  cards: false\n  toolkit: false\n  kit: false\n  pdf: false\n";
    campaign.write("data/campaign.yaml", campaign.read("data/campaign.yaml") + parts);
    String event = "data/events/almaty/relay.yaml";
    String written = campaign.read(event);
    campaign.write(
        event, written + "status: cancelled\nnote:\n  kk: Жауын болады.\n  ru: Будет дождь.\n");
    campaign.write(
        "data/events/aktobe/gone.yaml",
        campaign.read(event).replace("2023-05-20", "2023-06-17")); // leaves after the last day
    campaign.write(
        "data/events/almaty/secret.yaml",
        written.replace("2023-05-20", "2023-06-03") + "publish: 2023-06-01T09:00\n");
    campaign.write( // its page names the last day of registration, before that day and after it
        "data/events/almaty/registered.yaml",
        written
            .replace("2023-05-20", "2023-05-27")
            .replace("kind: free", "kind: registration\n  phone: '+70000000000'\n  until: " + DUE));
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

  /**
   * Baked at each moment and just before the next, from some days before the campaign until nothing
   * is told any more: each moment gives another site, and between two of them nothing differs.
   */
  @Test
  void theSiteDiffersAtEachMomentAndAtNoOther() throws IOException {
    Instant at = Instant.parse(DUE + "T12:00:00Z");
    String before = site(at);
    int moments = 0;
    for (NavigableMap<Instant, Set<Reason>> left = changes(at);
        !left.isEmpty();
        left = changes(at)) {
      Instant next = left.firstKey();
      assertThat(site(next.minusMillis(1))).as("before " + next).isEqualTo(before);
      String now = site(next);
      assertThat(now).as("at " + next + " " + left.firstEntry().getValue()).isNotEqualTo(before);
      before = now;
      at = next;
      moments++;
    }
    assertThat(site(at.plus(Duration.ofDays(400)))).as("long after").isEqualTo(before);
    assertThat(moments).isGreaterThan(33);
  }

  /** The file says the same as the command, but for what is held back. */
  @Test
  void theScheduleOfTheSiteDoesNotTellOfEmbargoes() throws IOException {
    Instant now = Instant.parse("2023-05-30T00:00:00Z");
    NavigableMap<Instant, Set<Reason>> told = changes(now);
    told.remove(END);
    String moments =
        told.keySet().stream()
            .map(moment -> "\"" + moment.atOffset(ZoneOffset.ofHours(6)) + "\"")
            .collect(Collectors.joining(","));
    String next = "\"next\":\"" + told.firstKey().atOffset(ZoneOffset.ofHours(6)) + "\"";
    assertThat(schedule(now)).isEqualTo("{" + next + ",\"changes\":[" + moments + "]}");
  }

  @Test
  void theScheduleOfACampaignThatIsOverIsEmpty() throws IOException {
    assertThat(schedule(Instant.parse("2024-01-01T00:00:00Z"))).isEqualTo("{\"changes\":[]}");
  }

  private String schedule(Instant now) {
    return WholeSite.bake(folder, BASE, now).text("schedule.json");
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
