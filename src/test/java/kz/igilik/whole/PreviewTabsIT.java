package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import kz.igilik.CopiedCampaign;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor has many pages open; browsers open only six connections to a host. */
class PreviewTabsIT {
  private static final int TABS = 10;
  private static final String OLD = "A rain collecting workshop";
  private static final String FRESH = "A storm collecting workshop";

  @TempDir Path temp;

  /** An editor may look at any day of the campaign. */
  @Test
  void scriptsTakeTheMomentThatIsAskedForAsThePresent() throws Exception {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    var options =
        new PreviewOptions(
            campaign.folder(), 0, Optional.of(Instant.parse("2026-10-06T08:00:00Z")), "en");
    try (var server = PreviewServer.start(options, renewal -> {});
        var visit = Browser.visit(800)) {
      visit.page().clock().setFixedTime("2031-01-01T00:00:00Z");
      visit.page().navigate("http://127.0.0.1:" + server.address().getPort() + "/en/");
      assertThat(visit.page().textContent(".phase")).contains("Day 4 of 8".replace(' ', '\u00a0'));
    }
  }

  @Test
  void allTabsLoadAndAllReload() throws Exception {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    var options =
        new PreviewOptions(
            campaign.folder(), 0, Optional.of(Instant.parse("2026-10-01T08:00:00Z")), "en");
    try (var server = PreviewServer.start(options, renewal -> {});
        var visit = Browser.visit(800)) {
      URI root = URI.create("http://127.0.0.1:" + server.address().getPort() + "/");
      var tabs = new ArrayList<Page>();
      for (int i = 0; i < TABS; i++) {
        Page tab = i == 0 ? visit.page() : visit.page().context().newPage();
        tab.navigate(root + campaign.eventPage());
        assertThat(tab.textContent("h1")).contains(OLD);
        tabs.add(tab);
      }
      campaign.replaceInEvent(OLD, FRESH);
      tabs.forEach(tab -> tab.waitForSelector("h1:has-text('" + FRESH + "')"));
      tabs.remove(0).close();
      campaign.replaceInEvent(FRESH, OLD);
      tabs.forEach(tab -> tab.waitForSelector("h1:has-text('" + OLD + "')"));
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
