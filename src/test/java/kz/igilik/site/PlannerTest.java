package kz.igilik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.igilik.model.Article;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.EventDraft;
import kz.igilik.model.Publish;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Event RELAY =
      EventDraft.event("relay").on("2023-05-20T10:00", "2023-05-20T12:00").build();
  private static final Event EVERYWHERE =
      EventDraft.event("day").national().allDay("2023-06-01", "2023-06-01").build();
  private static final Event FOR_WEEKS =
      EventDraft.event("month").national().allDay("2023-05-17", "2023-06-17").build();

  @Test
  void aRegionHasAPosterForEachWeekWithEventsOfItsOwnOrOfAll() {
    assertThat(addresses(Sites.with(RELAY, EVERYWHERE, FOR_WEEKS), "poster"))
        .containsExactly(
            "kk/regions/almaty/poster/2023-05-15/",
            "kk/regions/almaty/poster/2023-05-29/",
            "kk/regions/aktobe/poster/2023-05-29/",
            "ru/regions/almaty/poster/2023-05-15/",
            "ru/regions/almaty/poster/2023-05-29/",
            "ru/regions/aktobe/poster/2023-05-29/");
    assertThat(addresses(Sites.with(RELAY, EVERYWHERE, FOR_WEEKS), "common-poster"))
        .containsExactly(
            "posters/almaty/2023-05-15/",
            "posters/almaty/2023-05-29/",
            "posters/aktobe/2023-05-29/");
  }

  @Test
  void whatRunsForWeeksAloneNeedsNoPoster() {
    assertThat(addresses(Sites.with(FOR_WEEKS), "poster")).isEmpty();
  }

  @Test
  void thereIsNothingOfThePressWhereItIsSwitchedOff() {
    var text = Sites.text("Старт", "2023-05-17", "2023-05-17", false, "Текст.");
    Site site = Sites.with(Sites.article(Article.RELEASE, "start", text, text));
    Site without = site.withCampaign(without(site.campaign(), Part.PRESS)).published();

    for (String kind : List.of("press", "facts", "release", "common-release")) {
      assertThat(addresses(site, kind)).isNotEmpty();
      assertThat(addresses(without, kind)).isEmpty();
    }
    assertThat(without.hasPress()).isFalse();
  }

  @Test
  void thereAreNoPostersWhereTheyAreSwitchedOff() {
    Site site = Sites.with(RELAY);
    Site without = site.withCampaign(without(site.campaign(), Part.POSTERS));
    assertThat(addresses(without, "poster")).isEmpty();
    assertThat(addresses(without, "common-poster")).isEmpty();
  }

  @Test
  void thereIsNeitherWeekNorMonthNorSearchWhereTheyAreSwitchedOff() {
    Site site = Sites.with(RELAY);
    Site without = site.withCampaign(without(site.campaign(), Part.WEEKS, Part.SEARCH));
    assertThat(addresses(site, "week")).isNotEmpty();
    assertThat(addresses(site, "search")).containsExactly("kk/search/", "ru/search/");
    for (String kind : List.of("week", "months", "search")) {
      assertThat(addresses(without, kind)).isEmpty();
    }
    assertThat(addresses(without, "day")).isEqualTo(addresses(site, "day"));
  }

  @Test
  void everyRegionHasALiteEditionUnlessItIsSwitchedOff() {
    Site site = Sites.with(RELAY);
    assertThat(addresses(site, "lite"))
        .containsExactly(
            "kk/lite/almaty/", "kk/lite/aktobe/", "ru/lite/almaty/", "ru/lite/aktobe/");
    assertThat(addresses(site.withCampaign(without(site.campaign(), Part.LITE)), "lite")).isEmpty();
  }

  @Test
  void thereIsNoPageForTimesWithoutAConnectionWhereItIsSwitchedOff() {
    Site site = Sites.with(RELAY);
    assertThat(addresses(site, "offline")).containsExactly("offline.html");
    assertThat(addresses(site.withCampaign(without(site.campaign(), Part.OFFLINE)), "offline"))
        .isEmpty();
  }

  private static List<String> addresses(Site site, String kind) {
    return new Planner(site)
        .plan().pages().stream()
            .filter(page -> page.kind().equals(kind))
            .map(page -> page.address().path())
            .toList();
  }

  private static Campaign without(Campaign all, Part... parts) {
    return all.withPublish(new Publish(Set.of(parts), false));
  }
}
