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

/** An event alone in its region, its telephone number, and the picture of home after the end. */
class LoneEventTest {
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
