package kz.igilik.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.CopiedCampaign;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each reported change, the live site has the same bytes as a bake. */
class LiveBuildTest {
  private static final Set<String> ALL = Set.of("");
  private static final String EVENT = "data/events/wadi-zaytoun/olive-rain.yaml";
  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

  private CopiedCampaign campaign;
  private BuildOptions options;
  private LiveBuild build;

  @BeforeEach
  void read(@TempDir Path temp) throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    Path data = campaign.folder().resolve("data/campaign.yaml");
    Files.writeString(data, Files.readString(data) + "publish:\n  offline: false\n");
    options = new BuildOptions(campaign.folder(), Path.of(""), Optional.empty(), NOW, false);
    build = new LiveBuild(options);
  }

  @Test
  void eachFileHasTheBytesOfABake() throws IOException {
    assertSameAsBake(read(ALL));
  }

  @Test
  void theSameHoldsAfterChangesOfOneFile() throws IOException {
    read(ALL);
    campaign.replaceInEvent("A rain collecting workshop", "A storm collecting workshop");
    assertSameAsBake(read(Set.of(EVENT)));
    Path about = campaign.folder().resolve("content/en/about.md");
    Files.writeString(about, Files.readString(about) + "\nOne more sentence.\n");
    assertSameAsBake(read(Set.of("content/en/about.md")));
  }

  @Test
  void theSameHoldsForFilesThatAreNewOrGone() throws IOException {
    read(ALL);
    Path other = campaign.event().resolveSibling("olive-storm.yaml");
    Files.writeString(
        other,
        Files.readString(campaign.event()).replace("A rain collecting", "A storm collecting"));
    assertSameAsBake(read(Set.of("data/events/wadi-zaytoun/olive-storm.yaml")));
    Files.delete(other);
    assertSameAsBake(read(Set.of("data/events/wadi-zaytoun/olive-storm.yaml")));
  }

  @Test
  void theSameHoldsAfterAChangeOfWhatAllBuildOn() throws IOException {
    read(ALL);
    Path words = campaign.folder().resolve("data/words/en.yaml");
    Files.writeString(words, Files.readString(words).replace("Helplines", "Lines of help"));
    assertSameAsBake(read(Set.of("data/words/en.yaml")));
  }

  @Test
  void aTemplateThatChangesBesideAMistakeIsReadOnceThatIsMended() throws IOException {
    read(ALL);
    campaign.replaceInEvent("block:", "blokc:");
    Path template = campaign.folder().resolve("templates/pages/event.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<html><body>another</body></html>");
    assertThat(read(Set.of(EVENT, "templates/pages/event.ftlh")).site().get()).isEmpty();
    campaign.replaceInEvent("blokc:", "block:");
    assertSameAsBake(read(Set.of(EVENT)));
  }

  @Test
  void mistakesOfOtherFilesAreRemembered() throws IOException {
    campaign.replaceInEvent("block:", "blokc:");
    List<Problem> before = read(ALL).problems();
    assertThat(read(Set.of("content/en/about.md")).problems()).isEqualTo(before);
    campaign.replaceInEvent("blokc:", "block:");
    assertThat(read(Set.of(EVENT)).site().get()).isPresent();
  }

  @Test
  void anEventIsCheckedAtOnceAndTheSiteAsAWholeLater() throws IOException {
    read(ALL);
    campaign.replaceInEvent("block:", "block: no-such-block #");
    assertThat(codes(read(Set.of(EVENT)).problems())).contains(Code.BLOCK_UNKNOWN);

    Path about = campaign.folder().resolve("content/en/about.md");
    Files.writeString(about, Files.readString(about) + "\n[Nowhere](/nowhere/)\n");
    campaign.replaceInEvent("block: no-such-block #", "block:");
    ReadSources draft = read(Set.of(EVENT, "content/en/about.md"));
    assertThat(draft.site().get()).isPresent();
    assertThat(codes(draft.problems())).doesNotContain(Code.LINK_BROKEN);
    assertThat(codes(draft.check().get())).contains(Code.LINK_BROKEN);
  }

  private ReadSources read(Set<String> changed) throws IOException {
    return build.read(changed, NOW);
  }

  private void assertSameAsBake(ReadSources draft) throws IOException {
    var problems = new Problems();
    List<OutputFile> baked = new SiteBuild(options).bake(problems).orElseThrow().files();
    LiveSite live = draft.site().get().orElseThrow();
    assertThat(baked).isNotEmpty();
    for (OutputFile file : baked) {
      if (file.path().equals(Addresses.contentPolicy())) {
        continue; // it sums up all pages, and preview makes a page when it is asked for
      }
      assertThat(live.file(file.path()).map(LiveBuildTest::text))
          .as(file.path())
          .hasValue(text(file.bytes()));
    }
    assertThat(live.file("nowhere/index.html")).isEmpty();
    assertThat(draft.check().get()).isEqualTo(problems.sorted());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<Code> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }
}
