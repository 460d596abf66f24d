package kz.igilik.formats.lite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.BaseCampaign;
import kz.igilik.formats.ViewsOf;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A national event with a time begins everywhere at one instant, which clocks tell differently. */
class NationalClockTest {
  @TempDir Path folder;
  private Site site;
  private SitePlan plan;
  private Views views;

  @BeforeEach
  void twoZonesAndATimedEventOfAll() throws Exception {
    var campaign = BaseCampaign.into(folder);
    Path national = folder.resolve("data/events/national/challenge.yaml");
    Files.writeString(
        folder.resolve("data/events/national/broadcast.yaml"),
        Files.readString(national)
            .replaceAll("starts: .*", "starts: 2023-05-20T00:30")
            .replaceAll("ends: .*", "ends: 2023-05-20T10:00"));
    site = campaign.site();
    plan = new Planner(site).plan();
    views = ViewsOf.site(site, plan, new Problems());
  }

  @Test
  void aRegionListsItByItsOwnClockOnItsOwnDay() {
    Listing here = broadcast("almaty");
    Listing west = broadcast("aktobe");
    assertThat(here.session().day()).hasToString("2023-05-20");
    assertThat(west.session().day()).hasToString("2023-05-19");
    assertThat(west.session().when().orElseThrow().start(west.event().zone()).toInstant())
        .isEqualTo(here.session().when().orElseThrow().start(here.event().zone()).toInstant());
  }

  @Test
  void theTextOfARegionSaysTheRegionsTime() {
    assertThat(text("aktobe")).contains("23:30").doesNotContain("00:30");
    assertThat(text("almaty")).contains("00:30");
  }

  @Test
  void elsewhereTheClockIsNamed() {
    var home = (Pages.DayPageView) views.of(day("2023-05-20"));
    assertThat(home.toString()).contains("время Астаны").contains("00:30");
  }

  private Page day(String date) {
    return plan.pages(Page.DayPage.class, "ru")
        .filter(page -> page.date().toString().equals(date))
        .findFirst()
        .orElseThrow();
  }

  private Listing broadcast(String id) {
    Region region = site.region(id).orElseThrow();
    List<Listing> lines = plan.programme().national(region).all();
    return lines.stream().filter(line -> isTimed(line.event())).findFirst().orElseThrow();
  }

  private static boolean isTimed(Event event) {
    return event.id().equals("broadcast");
  }

  private String text(String region) {
    var wording = ViewsOf.wordings(site, new Problems()).in("ru");
    return new LiteTexts(site.campaign(), plan, views, wording)
        .files().stream()
            .filter(file -> file.path().endsWith("/" + region + ".txt"))
            .map(file -> new String(file.bytes(), UTF_8))
            .findFirst()
            .orElseThrow();
  }
}
