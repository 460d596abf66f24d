package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.igilik.CampaignFolder;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been published stays, leads on, or says that it is gone. */
class AddressLedgerTest {
  private static final String LEDGER = "data/addresses.yaml";
  private static final URI BASE = URI.create("https://example.org/campaign/");
  private static final Instant NOW = Instant.parse("2023-05-20T06:00:00Z");

  @TempDir private Path folder;
  private CampaignFolder campaign;

  @BeforeEach
  void begin() {
    campaign = CampaignFolder.base(folder);
  }

  @Test
  void theLedgerKnowsEveryPromisedAddress() throws IOException {
    assertThat(enter()).contains("/events/almaty/relay/", "/press/2023-05-17-launch/", "/about/");
    String first = campaign.read(LEDGER);

    assertThat(enter()).isEmpty();
    assertThat(campaign.read(LEDGER)).isEqualTo(first).contains("/regions/almaty/: here\n");
    assertThat(campaign.problems())
        .extracting(Problem::code)
        .noneMatch(AddressLedgerTest::ofLedger);
  }

  /** A public repository shows the ledger, too. */
  @Test
  void whatIsHeldBackIsNotInTheLedger() throws IOException {
    String event = "data/events/almaty/relay.yaml";
    campaign.write(event, campaign.read(event) + "publish: 2023-06-01T09:00\n");

    assertThat(enter()).doesNotContain("/events/almaty/relay/").contains("/about/");
  }

  @Test
  void aMovedPageLeadsOn() throws IOException {
    campaign.write(
        LEDGER, "/events/almaty/run/: /events/almaty/relay/\n/press/mistake/: removed\n");
    WholeSite site = WholeSite.bake(folder, BASE, NOW);

    Document moved = site.page("ru/events/almaty/run/");
    assertThat(moved.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../../../../ru/events/almaty/relay/");
    assertThat(moved.select("main a.button").attr("href"))
        .isEqualTo("../../../../ru/events/almaty/relay/");
    assertThat(moved.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(site.text("_redirects"))
        .isEqualTo(
            """
            /campaign/kk/events/almaty/run/ /campaign/kk/events/almaty/relay/ 301
            /campaign/ru/events/almaty/run/ /campaign/ru/events/almaty/relay/ 301
            """);
    assertThat(site.text("redirects-nginx.txt"))
        .startsWith(
            "location = /campaign/kk/events/almaty/run/"
                + " { return 301 /campaign/kk/events/almaty/relay/; }\n");
    assertThat(site.text("redirects-apache.txt"))
        .startsWith(
            "RedirectMatch 301 \"^/campaign/kk/events/almaty/run/$\""
                + " \"/campaign/kk/events/almaty/relay/\"\n");
  }

  @Test
  void aRemovedPageSaysSoAndShowsWays() throws IOException {
    campaign.write(LEDGER, "/press/mistake/: removed\n");
    WholeSite site = WholeSite.bake(folder, BASE, NOW);

    for (String language : List.of("kk", "ru")) {
      Document gone = site.page(language + "/press/mistake/");
      assertThat(gone.select("meta[http-equiv=refresh]")).isEmpty();
      assertThat(gone.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(gone.select("main a.button")).hasSize(4);
      assertThat(gone.select("h1").text()).isNotBlank();
    }
    assertThat(site.text("sitemap.xml")).doesNotContain("mistake");
    assertThat(site.text("search/kk.json")).doesNotContain("mistake");
    assertThat(site.files()).doesNotContainKey("_redirects");
  }

  @Test
  void moreThanHostsTakeIsAWarning() throws IOException {
    var ledger = new StringBuilder();
    for (int i = 0; i < 1001; i++) {
      ledger.append("/press/old-").append(i).append("/: /about/\n");
    }
    campaign.write(LEDGER, ledger.toString());

    assertThat(campaign.problems()).extracting(Problem::code).contains(Code.ADDRESS_TOO_MANY);
  }

  /** A page that was public and is held back again would be missed, too. */
  @Test
  void whatWasPublicIsNotHeldBackSilently() throws IOException {
    enter();
    String event = "data/events/almaty/relay.yaml";
    campaign.write(event, campaign.read(event) + "publish: 2023-06-01T09:00\n");

    assertThat(campaign.problems()).extracting(Problem::code).contains(Code.ADDRESS_GONE);
  }

  private List<String> enter() throws IOException {
    var problems = new Problems();
    var options = new BuildOptions(folder, Path.of(""), Optional.empty(), NOW, false);
    return new SiteBuild(options).enterAddresses(problems).orElseThrow();
  }

  private static boolean ofLedger(Code code) {
    return code.written().startsWith("address-");
  }
}
