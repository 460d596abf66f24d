package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.CopiedCampaign;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.LiveBuild;
import kz.igilik.pipeline.ReadSources;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages do not wait for the checks, and what the checks find comes afterwards. */
@Timeout(120)
class DeskChecksTest {
  private static final String TEXT = "content/en/privacy.md";

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private PlainBrowser browser;

  @BeforeEach
  void open() throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    Path text = campaign.folder().resolve(TEXT);
    Files.writeString(text, Files.readString(text) + "\n[Nowhere](../nowhere/)\n");
    browser = PlainBrowser.at(campaign);
  }

  @Test
  void theFirstListSaysThatChecksGoOnAndTheirFindingsFollow() throws InterruptedException {
    Document first = browser.get("texts");
    assertThat(first.select(".rows a")).hasSizeGreaterThan(3);
    assertThat(first.select("#checking").attr("role")).isEqualTo("status");
    assertThat(first.select("#checking[data-on]").text()).contains("still running", "Reload");
    assertThat(first.select(".mark.bad")).isEmpty();

    Document later = checked("texts");
    assertThat(later.select("li:has(.mark.bad) a").attr("href")).endsWith("edit/page/privacy");
    assertThat(later.select("#checking").text()).isEmpty();
    assertThat(browser.get("problems").text()).contains("../nowhere/");
    assertThat(browser.get("edit/page/privacy").select(".trouble.error").text())
        .contains("../nowhere/");
  }

  @Test
  void aFormOpensBeforeTheChecksAreDoneAndIsSavedOnlyAfterThem() throws InterruptedException {
    Document form = browser.get("edit/page/privacy");
    assertThat(form.select("#checking[data-on]")).hasSize(1);
    Document sent = browser.send(form, "save", Map.of("0:title", "What we keep"));
    assertThat(sent.select(".told").text()).startsWith("This is a draft");
    assertThat(sent.select(".trouble.error").text()).contains("../nowhere/");
  }

  @Test
  void whatThePreviewHasReadIsNotReadAgainUnlessItIsOlderThanAChange() throws IOException {
    long first = browser.desk().changed(Set.of(""));
    ReadSources read = read();
    Files.delete(campaign.event()); // nobody tells, so only a second reading would notice
    browser.desk().read(read, first);
    assertThat(browser.get("").select(".rows a").eachAttr("href"))
        .anyMatch(link -> link.endsWith("olive-rain"));
    assertThat(browser.get("").select(".rows a").size())
        .isEqualTo(read.known().get().events().size());

    browser.desk().changed(Set.of(""));
    browser.desk().read(read, first);
    assertThat(browser.get("").select(".rows a").eachAttr("href"))
        .isNotEmpty()
        .noneMatch(link -> link.endsWith("olive-rain"));
  }

  private ReadSources read() throws IOException {
    var options =
        new BuildOptions(
            campaign.folder(),
            Path.of(""),
            Optional.of(URI.create("http://localhost:8080/")),
            Instant.EPOCH,
            false);
    return new LiveBuild(options).read(Set.of(""), Instant.parse("2026-10-01T08:00:00Z"));
  }

  private Document checked(String path) throws InterruptedException {
    Document page = browser.get(path);
    while (!page.select("#checking[data-on]").isEmpty()) {
      Thread.sleep(50);
      page = browser.get(path);
    }
    return page;
  }
}
