package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import kz.igilik.BaseCampaign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing is on, the page says what is on nearby; after the end, home shows its picture. */
class NearbyTest {
  private static final URI BASE = URI.create("https://campaign.example/");
  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s 9\"><path d=\"M0 0h9\"/></svg>";

  @TempDir Path folder;

  @BeforeEach
  void aCampaignWithTwoPictures() throws IOException {
    BaseCampaign.into(folder);
    Path art = Files.createDirectories(folder.resolve("assets/art"));
    Files.writeString(art.resolve("hero.svg"), DRAWING.formatted(8));
    Files.writeString(art.resolve("end.svg"), DRAWING.formatted(9));
  }

  @Test
  void aRegionWithoutEventsNamesTheNearestOneThatHasSome() {
    WholeSite site = at("2023-05-19T06:00:00Z");
    assertThat(
            site.page("ru/regions/aktobe/")
                .select("h3:contains(ближайших) + ul a")
                .eachAttr("href"))
        .containsExactly("../../../ru/regions/almaty/");
    assertThat(site.page("ru/regions/almaty/").select("h3:contains(ближайших)")).isEmpty();
  }

  @Test
  void aDayWithoutEventsNamesTheNearestOneThatHasSome() {
    WholeSite site = at("2023-05-19T06:00:00Z");
    assertThat(site.page("kk/schedule/2023-05-25/").select("p:contains(ең жақын күн) a").text())
        .startsWith("20 мамыр");
    assertThat(site.page("kk/schedule/2023-05-20/").select("p:contains(ең жақын күн)")).isEmpty();
  }

  @Test
  void anEventWithoutOthersAroundHasTheWayToItsRegionAndNoHeading() {
    var page = at("2023-05-19T06:00:00Z").page("ru/events/almaty/relay/");
    assertThat(page.select(".event__body h2")).isEmpty();
    assertThat(page.select(".event__body > p > a.more").attr("href")).endsWith("regions/almaty/");
  }

  @Test
  void numbersAreGroupedAndDialledWhole() {
    var phone =
        at("2023-05-19T06:00:00Z").page("ru/events/almaty/relay/").select("main dd a[href^=tel]");
    assertThat(phone.attr("href")).isEqualTo("tel:+70000000000");
    assertThat(phone.text().replace('\u00a0', ' ')).isEqualTo("+7 000 000 00 00");
  }

  @Test
  void homeShowsThePictureOfTheEndOnceTheCampaignIsOver() {
    assertThat(picture("2023-06-17T06:00:00Z")).contains("art/hero.");
    assertThat(picture("2023-06-18T06:00:00Z")).contains("art/end.");
  }

  private String picture(String now) {
    return at(now).page("kk/").select(".hero__art").attr("src");
  }

  private WholeSite at(String now) {
    return WholeSite.bake(folder, BASE, Instant.parse(now));
  }
}
