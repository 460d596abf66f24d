package kz.igilik.formats.jsonld;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kz.igilik.formats.ViewsOf;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.EventDraft;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.model.Status;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.CardView;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

  private static final Optional<CardView> CARD =
      Optional.of(new CardView("https://site.example/a/card.png", "card", 1200, 630));

  @Test
  void anEventHasTheOffsetOfItsRegion() {
    JsonNode talk =
        thing(event("talk").in("aktobe", Sites.AQTOBE).on("2023-06-01T10:00", "2023-06-01T12:00"));

    assertThat(talk.get("startDate").asString()).isEqualTo("2023-06-01T10:00+05:00");
    assertThat(talk.get("endDate").asString()).isEqualTo("2023-06-01T12:00+05:00");
    assertThat(talk.get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
    assertThat(talk.get("url").asString())
        .isEqualTo("https://site.example/a/ru/events/aktobe/talk/");
  }

  @Test
  void wholeDaysArePlainDates() {
    JsonNode month = thing(event("month").national().allDay("2023-05-17", "2023-06-17"));

    assertThat(month.get("startDate").asString()).isEqualTo("2023-05-17");
    assertThat(month.get("endDate").asString()).isEqualTo("2023-06-17");
  }

  @Test
  void anEventWithoutAPlaceIsInItsCountryOrRegion() {
    JsonNode national =
        thing(event("month").national().allDay("2023-05-17", "2023-06-17")).get("location");
    JsonNode regional = thing(event("day").allDay("2023-05-17", "2023-05-17")).get("location");

    assertThat(national.get("@type").asString()).isEqualTo("Place");
    assertThat(national.get("name").asString()).isEqualTo("country ru");
    assertThat(national.get("address").get("addressCountry").asString()).isEqualTo("KZ");
    assertThat(regional.get("name").asString()).isEqualTo("almaty ru");
    assertThat(regional.get("address").get("addressRegion").asString()).isEqualTo("almaty ru");
  }

  @Test
  void aDateWithAVenueOfItsOwnIsThere() {
    EventDraft draft =
        event("talk")
            .at("Зал", "улица Абая, 1")
            .on("2023-06-01T10:00", "2023-06-01T12:00")
            .on("2023-06-02T10:00", "2023-06-02T12:00")
            .there("Парк", "улица Абая, 2");

    Event talk = draft.build();
    JsonNode page = read(Sites.with(talk), new Page.EventPage("ru", talk));

    assertThat(page.at("/@graph/0/location/name").asString()).isEqualTo("Зал");
    assertThat(page.at("/@graph/1/location/name").asString()).isEqualTo("Парк");
  }

  @Test
  void aMovedEventNamesItsEarlierStart() {
    JsonNode moved =
        thing(event("talk").moved("2023-06-01T20:00", "2023-06-02T20:00", "2023-06-02T21:00"));

    assertThat(moved.get("eventStatus").asString()).endsWith("/EventRescheduled");
    assertThat(moved.get("previousStartDate").asString()).isEqualTo("2023-06-01T20:00+06:00");
  }

  @Test
  void aPostponedEventKeepsItsEarlierStartUntilTheNewOneIsKnown() {
    JsonNode postponed = thing(event("talk").postponed("2023-06-01T20:00"));

    assertThat(postponed.get("eventStatus").asString()).endsWith("/EventPostponed");
    assertThat(postponed.get("startDate").asString()).isEqualTo("2023-06-01T20:00+06:00");
    assertThat(postponed.has("endDate")).isFalse();
  }

  @Test
  void aCancelledEventIsStillDescribed() {
    JsonNode cancelled =
        thing(event("talk").with(Status.CANCELLED, "2023-06-01T10:00", "2023-06-01T12:00"));

    assertThat(cancelled.get("eventStatus").asString()).endsWith("/EventCancelled");
  }

  @Test
  void aVenueHasAnAddressAndAPlaceOnTheMap() {
    JsonNode talk =
        thing(
            event("talk")
                .at("Зал", "улица Абая, 1")
                .free()
                .on("2023-06-01T10:00", "2023-06-01T12:00"));

    assertThat(talk.get("eventAttendanceMode").asString())
        .isEqualTo("https://schema.org/OfflineEventAttendanceMode");
    JsonNode place = talk.get("location");
    assertThat(place.at("/address/streetAddress").asString()).isEqualTo("улица Абая, 1");
    assertThat(place.at("/address/addressRegion").asString()).isEqualTo("almaty ru");
    assertThat(place.at("/address/addressCountry").asString()).isEqualTo("KZ");
    assertThat(place.at("/geo/latitude").asDouble()).isEqualTo(43.238);
    assertThat(talk.get("isAccessibleForFree").asBoolean()).isTrue();
  }

  @Test
  void whatMovedToTheInternetIsOnlyThere() {
    JsonNode online =
        thing(
            event("talk")
                .at("Зал", "улица Абая, 1")
                .online("https://live.example/x")
                .with(Status.ONLINE_ONLY, "2023-06-01T10:00", "2023-06-01T12:00"));

    assertThat(online.get("eventStatus").asString()).endsWith("/EventMovedOnline");
    assertThat(online.get("eventAttendanceMode").asString()).endsWith("/OnlineEventAttendanceMode");
    assertThat(online.at("/location/@type").asString()).isEqualTo("VirtualLocation");
  }

  @Test
  void aVenueWithABroadcastIsBoth() {
    JsonNode both =
        thing(
            event("talk")
                .at("Зал", "Абая")
                .online("https://live.example/x")
                .on("2023-06-01T10:00", "2023-06-01T12:00"));

    assertThat(both.get("eventAttendanceMode").asString()).endsWith("/MixedEventAttendanceMode");
    assertThat(both.get("location")).hasSize(2);
  }

  @Test
  void aSampleIsLabelledAndItsOrganiserIsNoFact() {
    JsonNode sample =
        thing(event("talk").sample().heldBy("Клуб").on("2023-06-01T10:00", "2023-06-01T12:00"));
    JsonNode real = thing(event("talk").heldBy("Клуб").on("2023-06-01T10:00", "2023-06-01T12:00"));

    assertThat(sample.get("name").asString()).isEqualTo("[Пример] Праздник");
    assertThat(sample.get("description").asString()).isEqualTo("Это пример ru.");
    assertThat(sample.has("organizer")).isFalse();
    assertThat(real.at("/organizer/name").asString()).isEqualTo("Клуб");
  }

  @Test
  void eachDateIsAThingOfItsOwn() {
    Site site =
        Sites.with(
            event("talk")
                .on("2023-06-01T10:00", "2023-06-01T12:00")
                .on("2023-06-08T10:00", "2023-06-08T12:00")
                .build());

    JsonNode graph = read(site, new Page.EventPage("ru", site.events().get(0))).get("@graph");

    assertThat(
            StreamSupport.stream(graph.spliterator(), false)
                .map(thing -> thing.get("@type").asString()))
        .containsExactly("Event", "Event", "BreadcrumbList");
  }

  @Test
  void aTextCannotEndTheScriptElement() {
    String title = "</script><script>alert(1)</script><!--";
    Event event =
        event("talk").titled(title, title).on("2023-06-01T10:00", "2023-06-01T12:00").build();

    String text = written(Sites.with(event), new Page.EventPage("ru", event)).orElseThrow();

    assertThat(text).doesNotContain("<");
    assertThat(JsonMapper.shared().readTree(text).at("/@graph/0/name").asString()).isEqualTo(title);
  }

  @Test
  void theWayFromHomeEndsAtThePageItself() {
    Site site = Sites.with(event("talk").on("2023-06-01T10:00", "2023-06-01T12:00").build());

    JsonNode way = read(site, new Page.RegionPage("ru", site.regions().get(0)));

    assertThat(way.get("@type").asString()).isEqualTo("BreadcrumbList");
    assertThat(
            StreamSupport.stream(way.get("itemListElement").spliterator(), false)
                .map(step -> step.get("item").asString()))
        .containsExactly(
            "https://site.example/a/ru/",
            "https://site.example/a/ru/regions/",
            "https://site.example/a/ru/regions/almaty/");
    assertThat(way.at("/itemListElement/2/name").asString()).isEqualTo("Almaty ru");
    assertThat(way.at("/itemListElement/2/position").asInt()).isEqualTo(3);
  }

  @Test
  void homeSaysOnlyWhoAndWhere() {
    JsonNode home = read(Sites.with(), new Page.HomePage("ru"));

    assertThat(home)
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                {"@context": "https://schema.org", "@type": "Organization", "name": "Акция", "url": "https://site.example/a/"}
                """));
  }

  @Test
  void aReleaseIsNewsWithItsDates() {
    var text = Sites.text("Старт", "2023-05-17", "2023-05-10", true, "Текст.");
    Site site = Sites.with(new Article(Article.RELEASE, "start", Map.of("kk", text)));

    JsonNode news = read(site, new Page.ReleasePage("ru", site.articles().get(0))).at("/@graph/0");

    assertThat(news.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(news.get("headline").asString()).isEqualTo("[Пример] Старт");
    assertThat(news.get("datePublished").asString()).isEqualTo("2023-05-17");
    assertThat(news.get("dateModified").asString()).isEqualTo("2023-05-17");
    assertThat(news.get("inLanguage").asString()).isEqualTo("kk");
    assertThat(news.at("/author/name").asString()).isEqualTo("Акция");
    assertThat(news.at("/publisher/url").asString()).isEqualTo("https://site.example/a/");
    assertThat(news.get("image").asString()).isEqualTo("https://site.example/a/card.png");
  }

  @Test
  void thereIsNothingToSayOfTheGateway() {
    assertThat(written(Sites.with(), new Page.GatewayPage())).isEmpty();
  }

  private static JsonNode thing(EventDraft draft) {
    Event event = draft.build();
    return read(Sites.with(event), new Page.EventPage("ru", event)).at("/@graph/0");
  }

  private static JsonNode read(Site site, Page page) {
    return JsonMapper.shared().readTree(written(site, page).orElseThrow());
  }

  private static Optional<String> written(Site site, Page page) {
    SitePlan plan = new Planner(site).plan();
    Views views = ViewsOf.site(site, plan, new Problems());
    return new JsonLd(site, ViewsOf.wordings(site, new Problems()), kz.igilik.site.Album.EMPTY)
        .of(page, views.of(page).frame(), CARD);
  }
}
