package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import kz.igilik.CampaignFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weeks begin with the day that the campaign says, wherever they are shown. */
class WeekStartsTest {
  private static final URI BASE = URI.create("https://campaign.example/");

  @TempDir Path folder;

  /** The campaign begins on Wednesday, 17 May 2023; its event is on Saturday, 20 May. */
  @Test
  void onSunday() throws IOException {
    WholeSite site = site("week-starts: sunday\n");
    for (String page : new String[] {"ru/", "ru/schedule/", "ru/regions/almaty/"}) {
      assertThat(site.page(page).select(".ribbon div span").eachText())
          .as(page)
          .containsExactly("Вс", "Пн", "Вт", "Ср", "Чт", "Пт", "Сб");
      assertThat(site.page(page).select(".ribbon li:not([aria-hidden])").get(4).className())
          .as(page + ": Sunday, 21 May")
          .contains("mo");
      assertThat(site.page(page).select(".ribbon li[aria-hidden]")).as(page).hasSize(3);
    }
    var months = site.page("ru/schedule/months/");
    assertThat(months.select("thead th").first().text()).startsWith("Вс");
    assertThat(months.select("tbody tr").first().select("td").get(1).text()).startsWith("1");
    assertThat(site.has("ru/schedule/week-2023-05-14/")).isTrue();
    assertThat(site.page("ru/schedule/week-2023-05-14/").select("h1").text()).contains("17–20 мая");
    assertThat(site.has("ru/regions/almaty/poster/2023-05-14/")).isTrue();
  }

  @Test
  void onMondayUnlessItIsSaid() throws IOException {
    WholeSite site = site("");
    assertThat(site.page("ru/").select(".ribbon div span").first().text()).isEqualTo("Пн");
    assertThat(site.has("ru/schedule/week-2023-05-15/")).isTrue();
  }

  private WholeSite site(String said) throws IOException {
    var campaign = CampaignFolder.base(folder);
    campaign.write("data/campaign.yaml", campaign.read("data/campaign.yaml") + said);
    return WholeSite.bake(folder, BASE, false);
  }
}
