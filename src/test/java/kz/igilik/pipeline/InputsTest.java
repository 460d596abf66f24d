package kz.igilik.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.BaseCampaign;
import kz.igilik.CopiedCampaign;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.publish.MadeFrom;
import kz.igilik.site.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path temp;
  private CopiedCampaign campaign;
  private Path program;
  private String before;

  @BeforeEach
  void aCampaign() throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    program = Files.writeString(temp.resolve("program.jar"), "program");
    before = digest();
  }

  @Test
  void timesAndPlacesOfFilesDoNotCount() throws IOException {
    Files.setLastModifiedTime(campaign.event(), FileTime.fromMillis(0));
    Files.move(campaign.folder(), temp.resolve("elsewhere"));
    campaign = new CopiedCampaign(temp.resolve("elsewhere"));
    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void aLetterOfAFileCounts() throws IOException {
    campaign.replaceInEvent("A rain collecting workshop", "A rain collecting workshoq");
    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void theNameOfAFileCounts() throws IOException {
    Files.move(campaign.event(), campaign.event().resolveSibling("olive-rains.yaml"));
    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void aTemplateOfItsOwnCounts() throws IOException {
    Files.createDirectories(campaign.folder().resolve("templates"));
    Files.writeString(campaign.folder().resolve("templates/x.ftlh"), "");
    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void theProgramAndTheOptionsCount() throws IOException {
    assertThat(digest(Optional.of(URI.create("https://a.example/")), false)).isNotEqualTo(before);
    assertThat(digest(Optional.empty(), true)).isNotEqualTo(before);
    Files.writeString(program, "progran");
    assertThat(digest()).isNotEqualTo(before);
  }

  /** Two zones, an hour apart: the day begins where it begins last and ends where it ends first. */
  @Test
  void aSiteStandsUntilTheNextInstantAtWhichItDiffers() throws IOException {
    Path base = BaseCampaign.into(temp.resolve("base")).folder();
    Site site = new SiteLoader(base).load(new Problems()).orElseThrow();

    MadeFrom from = Inputs.of("digest", site, Instant.parse("2023-05-20T06:00:00Z"), 0);

    assertThat(from.since()).isEqualTo("2023-05-19T19:00:00Z");
    assertThat(from.until()).isEqualTo("2023-05-20T18:00:00Z");
    Map<String, ByteBuffer> first = baked(base, from.since());
    assertThat(baked(base, from.until().minusMillis(1))).isEqualTo(first);
    assertThat(baked(base, from.until())).isNotEqualTo(first);
  }

  /** All files; cards are made of nothing that knows the time. */
  private static Map<String, ByteBuffer> baked(Path campaign, Instant now) throws IOException {
    var options = BuildOptions.ofSources(campaign, false, now);
    return new SiteBuild(options)
        .bake(new Problems()).orElseThrow().files().stream()
            .filter(file -> !file.path().endsWith(".png"))
            .collect(Collectors.toMap(OutputFile::path, file -> ByteBuffer.wrap(file.bytes())));
  }

  private String digest() throws IOException {
    return digest(Optional.empty(), false);
  }

  private String digest(Optional<URI> baseUrl, boolean withoutSamples) throws IOException {
    var options =
        new BuildOptions(
            campaign.folder(), temp.resolve("out"), baseUrl, Instant.EPOCH, withoutSamples);
    return Inputs.digest(options, program);
  }
}
