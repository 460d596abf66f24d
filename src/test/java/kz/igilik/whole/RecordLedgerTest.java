package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.CampaignFolder;
import kz.igilik.model.RecordLedger.Change;
import kz.igilik.model.RecordLedger.What;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who keeps a copy of the open data learns what has become of each record. */
class RecordLedgerTest {
  private static final String LEDGER = "data/records.yaml";
  private static final String RELAY = "data/events/almaty/relay.yaml";
  private static final String KEY = "events/almaty/relay";
  private static final URI BASE = URI.create("https://example.org/campaign/");

  private static final String NOTE = "note: {kk: Жауын, ru: Дождь}\n";
  private static final String CANCELLED = NOTE + "status: cancelled\n";

  @TempDir private Path folder;
  private CampaignFolder campaign;

  private String relay;

  @BeforeEach
  void begin() throws IOException {
    campaign = CampaignFolder.base(folder);
    String about = "data/campaign.yaml";
    campaign.write(about, campaign.read(about) + "data:\n  licence: CC-BY-4.0\n");
    relay = campaign.read(RELAY);
  }

  @Test
  void aLedgerBeginsWithWhatIsThere() throws IOException {
    assertThat(note(1).values()).extracting(Change::what).containsOnly(What.ADDED);
    String first = campaign.read(LEDGER);
    assertThat(first)
        .containsPattern("(?m)^events/almaty/relay: .*status:planned.* \\| 2023-05-01 added$");
    assertThat(note(2)).isEmpty();
    assertThat(campaign.read(LEDGER)).isEqualTo(first);

    JsonNode list = changes(3);
    assertThat(list.get("since").asString()).isEqualTo("2023-05-01");
    assertThat(list.get("changes")).isEmpty();
  }

  @Test
  void whatBecameOfARecordIsTold() throws IOException {
    note(1);
    campaign.write(RELAY, relay.replace("Центральный стадион", "Стадион"));
    assertThat(note(2)).containsExactly(step(What.CHANGED, "venue"));
    campaign.write(RELAY, relay + NOTE + "status: postponed\nwas: 2023-05-20T10:00\n");
    rewrite("starts: 2023-05-20T10:00\n", "");
    rewrite("ends: 2023-05-20T12:00\n", "");
    assertThat(note(3)).containsExactly(step(What.POSTPONED, "dates", "status", "venue"));
    campaign.write(RELAY, relay + NOTE + "status: moved\nwas: 2023-05-20T09:00\n");
    assertThat(note(4)).containsExactly(step(What.MOVED, "dates", "status"));
    campaign.write(RELAY, relay + CANCELLED);
    assertThat(note(5)).containsExactly(step(What.CANCELLED, "dates", "status"));
    campaign.write(RELAY, relay + CANCELLED + "online: https://example.org/live\n");

    JsonNode steps = changes(6).get("changes");
    assertThat(steps.valueStream().map(step -> step.get("change").asString()))
        .containsExactly("changed", "postponed", "moved", "cancelled", "changed");
    assertThat(steps.valueStream().map(step -> step.path("on").asString("not noted")))
        .containsExactly("2023-05-02", "2023-05-03", "2023-05-04", "2023-05-05", "not noted");
    assertThat(steps.get(4).get("fields").get(0).asString()).isEqualTo("online");
    assertThat(steps.values())
        .allMatch(step -> step.get("id").asString().equals("almaty/relay"))
        .allMatch(step -> step.get("kind").asString().equals("events"))
        .allMatch(step -> step.get("sample").asBoolean());
  }

  @Test
  void whatIsGoneIsRememberedForGood() throws IOException {
    note(1);
    Files.delete(folder.resolve(RELAY));
    assertThat(note(2)).containsExactly(step(What.REMOVED));
    assertThat(note(3)).isEmpty();

    JsonNode step = changes(4).get("changes").get(0);
    assertThat(step.get("change").asString()).isEqualTo("removed");
    assertThat(step.get("on").asString()).isEqualTo("2023-05-02");
    assertThat(step.get("sample").asBoolean()).isTrue();
  }

  @Test
  void anIdIsNotGivenToSomethingElse() throws IOException {
    note(1);
    Files.delete(folder.resolve(RELAY));
    note(2);
    campaign.write(RELAY, relay);
    assertThat(codes()).doesNotContain(Code.ID_OF_ANOTHER);
    assertThat(note(3)).as("the same again").containsExactly(step(What.ADDED));
    Files.delete(folder.resolve(RELAY));
    note(4);
    campaign.write(RELAY, relay.replace("Семейная эстафета", "Концерт"));
    assertThat(codes()).contains(Code.ID_OF_ANOTHER);
  }

  /** Not only events: a helpline of another name is another one. */
  @Test
  void recordsOfEveryKindAreNoted() throws IOException {
    assertThat(note(1).keySet().stream().map(key -> key.split("/")[0]).distinct())
        .containsExactly("blocks", "events", "helplines", "regions", "releases");
  }

  /** A public repository shows the ledger, and nothing held back shows in the list. */
  @Test
  void whatIsHeldBackIsInNeither() throws IOException {
    campaign.write(RELAY, relay + "publish: 2023-06-01T09:00\n");
    note(1);
    assertThat(campaign.read(LEDGER)).doesNotContain(KEY);
    assertThat(changes(2).get("changes")).isEmpty();

    campaign.write(RELAY, relay);
    note(3);
    String noted = campaign.read(LEDGER);
    campaign.write(RELAY, relay + "publish: 2023-06-01T09:00\n");
    assertThat(note(4)).as("held back again, it is neither gone nor told of").isEmpty();
    assertThat(campaign.read(LEDGER)).isEqualTo(noted);
    assertThat(changes(5).toString()).doesNotContain("relay");
  }

  @Test
  void withoutSamplesNothingIsToldOfThem() throws IOException {
    note(1);
    campaign.write(RELAY, relay + CANCELLED);
    note(2);
    assertThat(changes(options(3, true)).get("changes")).isEmpty();
    assertThat(changes(3).get("changes")).hasSize(1);
  }

  @Test
  void withoutALedgerThereIsNoList() throws IOException {
    WholeSite site = WholeSite.bake(folder, BASE, day(1));
    assertThat(site.files().keySet()).noneMatch(path -> path.contains("changes"));
    assertThat(site.page("ru/data/").text()).doesNotContain("Что изменилось");
  }

  @Test
  void thePageLeadsToTheList() throws IOException {
    note(1);
    campaign.write(RELAY, relay + CANCELLED);
    WholeSite site = WholeSite.bake(folder, BASE, day(2));
    assertThat(site.page("ru/data/").select("a[href$=data/v1/changes.json]")).hasSize(1);
    assertThat(site.page("ru/data/").select("a[href$=schema/changes.json]")).hasSize(1);
  }

  private void rewrite(String from, String to) throws IOException {
    campaign.write(RELAY, campaign.read(RELAY).replace(from, to));
  }

  private static Map.Entry<String, Change> step(What what, String... fields) {
    return Map.entry(KEY, new Change(what, List.of(fields)));
  }

  private Map<String, Change> note(int day) throws IOException {
    var problems = new Problems();
    Optional<Map<String, Change>> noted =
        new SiteBuild(options(day, false))
            .revise(Set.of(), problems)
            .map(revised -> revised.records());
    assertThat(noted).as(() -> problems.sorted().toString()).isPresent();
    return noted.get();
  }

  private List<Code> codes() throws IOException {
    return campaign.problems().stream().map(Problem::code).toList();
  }

  private JsonNode changes(int day) throws IOException {
    return changes(options(day, false));
  }

  private static JsonNode changes(BuildOptions options) throws IOException {
    var problems = new Problems();
    var baked = new SiteBuild(options).bake(problems).orElseThrow();
    byte[] list =
        baked.files().stream()
            .filter(file -> file.path().equals("data/v1/changes.json"))
            .findFirst()
            .orElseThrow()
            .bytes();
    return new JsonMapper().readTree(list);
  }

  private BuildOptions options(int day, boolean withoutSamples) {
    return new BuildOptions(folder, Path.of(""), Optional.empty(), day(day), withoutSamples);
  }

  private static Instant day(int day) {
    return Instant.parse("2023-05-0" + day + "T06:00:00Z");
  }
}
