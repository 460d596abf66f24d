package kz.igilik.formats.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.formats.ViewsOf;
import kz.igilik.markdown.Html;
import kz.igilik.model.Publish;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.view.make.AssetPaths;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OfflineTest {
  private static final String PROGRAM = "keep(FILES);";
  private static final AssetPaths.App APP =
      new AssetPaths.App("icons/s.png", "icons/l.png", "icons/m.png", "#036", "#fff");
  private static final Site SITE =
      Sites.with(event("talk").on("2023-05-20T10:00", "2023-05-20T12:00").build());

  private final Problems problems = new Problems();

  @Test
  void theWorkerKeepsHomeThePageWithoutAConnectionAndTheStyle() {
    List<String> lines = worker(SITE, "<p>offline").lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith(
            "const FILES = [\"kk/\",\"ru/\",\"offline.html\",\"a.css\",\"a.svg\"], WORDS = ")
        .endsWith(";");
    assertThat(lines.get(2)).isEqualTo(PROGRAM);
  }

  /** Browsers compare the bytes of the worker: otherwise they would show the old page for good. */
  @Test
  void theWorkerChangesWithThePageThatItKeeps() {
    String first = worker(SITE, "<p>offline");
    assertThat(worker(SITE, "<p>offline")).isEqualTo(first);
    assertThat(worker(SITE, "<p>Offline")).isNotEqualTo(first);
  }

  @Test
  void aSiteThatIsNotKeptHasAWorkerThatOnlyCleansUp() {
    Site online =
        SITE.withCampaign(
            SITE.campaign().withPublish(SITE.campaign().publish().without(Publish.Part.OFFLINE)));
    assertThat(worker(online, "<p>")).isEqualTo(PROGRAM);
  }

  @Test
  void everyLanguageHasAManifestThatWorksInAFolder() {
    List<OutputFile> files = offline(SITE, Optional.of(APP)).files(PROGRAM, new byte[0]);
    assertThat(files)
        .extracting(OutputFile::path)
        .containsExactly("kk/manifest.json", "ru/manifest.json", "offline.js");
    JsonNode manifest = JsonMapper.shared().readTree(files.get(1).bytes());
    assertThat(manifest.get("name").asString()).isEqualTo("Акция");
    assertThat(manifest.get("lang").asString()).isEqualTo("ru");
    assertThat(manifest.get("dir").asString()).isEqualTo("ltr");
    assertThat(manifest.get("start_url").asString()).isEqualTo("./");
    assertThat(manifest.get("display").asString()).isEqualTo("minimal-ui");
    assertThat(manifest.get("theme_color").asString()).isEqualTo("#036");
    assertThat(manifest.get("icons"))
        .extracting(icon -> icon.get("src").asString() + " " + icon.get("purpose").asString())
        .containsExactly("../icons/s.png any", "../icons/l.png any", "../icons/m.png maskable");
  }

  @Test
  void withoutIconsThereIsNothingToInstall() {
    assertThat(offline(SITE, Optional.empty()).files(PROGRAM, new byte[0]))
        .extracting(OutputFile::path)
        .containsExactly("offline.js");
  }

  private String worker(Site site, String page) {
    List<OutputFile> files = offline(site, Optional.empty()).files(PROGRAM, page.getBytes(UTF_8));
    return new String(files.get(0).bytes(), UTF_8);
  }

  private Offline offline(Site site, Optional<AssetPaths.App> app) {
    var assets = new AssetPaths("a.css", new Html(""), Map.of(), Map.of(), "a.svg", app, Map.of());
    return new Offline(site, assets, ViewsOf.wordings(site, problems));
  }
}
