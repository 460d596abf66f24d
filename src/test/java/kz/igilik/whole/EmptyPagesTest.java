package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kz.igilik.BaseCampaign;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page without events says so, and leads to the nearest that has some. */
class EmptyPagesTest {
  private static final URI BASE = URI.create("https://campaign.example/");

  @TempDir static Path folder;

  private static WholeSite site;

  /** The only region with an event is Almaty, the only day of it 20 May. */
  private static WholeSite site() throws IOException {
    if (site == null) {
      BaseCampaign.into(folder);
      Files.writeString(
          folder.resolve("data/blocks.yaml"),
          """

          - id: safety
            number: 3
            icon: ring
            hue: 60
            title: {kk: Қауіпсіздік, ru: Безопасность}
            goal: {kk: Балаларды қорғау., ru: Защита детей.}
            activities:
              - id: lessons
                number: '3.1'
                text: {kk: Сабақтар., ru: Уроки.}
          """,
          StandardOpenOption.APPEND);
      site = WholeSite.bake(folder, BASE, false);
    }
    return site;
  }

  @Test
  void aRegionLeadsToTheNearestRegion() throws IOException {
    assertNear("regions/aktobe/", "region", "regions/almaty/");
  }

  @Test
  void aBlockLeadsToTheBlocksBesideIt() throws IOException {
    assertNear("blocks/safety/", "block", "blocks/family/", "blocks/sport/");
  }

  @Test
  void aDayLeadsToTheNearestDay() throws IOException {
    assertNear("schedule/2023-05-18/", "day", "schedule/2023-05-20/");
    assertNear("schedule/2023-06-01/", "day", "schedule/2023-05-20/");
  }

  @Test
  void aWeekLeadsToTheNearestDay() throws IOException {
    var page = site().page("ru/schedule/week-2023-06-05/");
    assertThat(page.select("main p").eachText()).contains(word("schedule.week-empty"));
    assertThat(near(page, word("day.near"))).endsWith("schedule/2023-05-20/");
  }

  @Test
  void aPageWithEventsLeadsNowhereElse() throws IOException {
    for (String path : new String[] {"regions/almaty/", "blocks/sport/", "schedule/2023-05-20/"}) {
      assertThat(site().page("ru/" + path).select("main h2").eachText())
          .doesNotContain(word("region.near"), word("block.near"), word("day.near"));
    }
  }

  private static void assertNear(String path, String kind, String... nearest) throws IOException {
    for (String language : new String[] {"kk/", "ru/"}) {
      var page = site().page(language + path);
      assertThat(page.select("main p").text()).contains(word(language, kind + ".empty"));
      Element heading = heading(page, word(language, kind + ".near"));
      var links = heading.nextElementSibling().select("a[href]").eachAttr("href");
      assertThat(links).hasSize(nearest.length);
      for (int i = 0; i < nearest.length; i++) {
        assertThat(links.get(i)).endsWith(language + nearest[i]);
      }
    }
  }

  private static String near(Element page, String heading) {
    return heading(page, heading).nextElementSibling().select("a[href]").attr("href");
  }

  private static Element heading(Element page, String said) {
    return page.select("main h2").stream()
        .filter(heading -> heading.text().equals(said))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no heading " + said));
  }

  private static String word(String name) throws IOException {
    return word("ru/", name);
  }

  private static String word(String language, String name) throws IOException {
    return site().data().languages().stream()
        .filter(one -> language.startsWith(one.code()))
        .findFirst()
        .flatMap(one -> one.word(name))
        .orElseThrow();
  }
}
