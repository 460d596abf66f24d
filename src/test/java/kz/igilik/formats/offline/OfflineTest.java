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
import kz.igilik.site.Album;
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
            "const FILES = [\"kk/\",\"ru/\",\"offline.html\",\"a.css\",\"a.svg\"], LOST = \"offline.html\", WORDS = ")
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
  void aSiteThatIsNotKeptHasAWorkerThatOnlyCleansUpAndNothingToInstall() {
    Site online =
        SITE.withCampaign(
            SITE.campaign().withPublish(SITE.campaign().publish().without(Publish.Part.OFFLINE)));
    assertThat(worker(online, "<p>")).isEqualTo(PROGRAM);
    assertThat(new AppManifestFormat(online, "kk").isWanted()).isFalse();
    assertThat(new AppManifestFormat(SITE, "kk").isWanted()).isTrue();
  }

  @Test
  void everyLanguageHasAManifestThatWorksInAFolder() {
    OutputFile file =
        new AppManifest(SITE.campaign(), APP).file(ViewsOf.wordings(SITE, problems).in("ru"));
    assertThat(file.path()).isEqualTo("ru/manifest.json");
    JsonNode manifest = JsonMapper.shared().readTree(file.bytes());
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

  private String worker(Site site, String page) {
    var assets =
        new AssetPaths(
            "a.css",
            new Html(""),
            Map.of(),
            Map.of(),
            ViewsOf.EMBLEM,
            Optional.empty(),
            Map.of(),
            Album.EMPTY);
    OutputFile file =
        new Worker(site, assets, ViewsOf.wordings(site, problems))
            .file(PROGRAM, page.getBytes(UTF_8));
    return new String(file.bytes(), UTF_8);
  }
}
