package kz.igilik.whole;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.language.Words;
import kz.igilik.model.Event;
import kz.igilik.model.Language;
import kz.igilik.model.Status;
import kz.igilik.problem.Problems;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and messengers learn of every page: enough, true, and nothing invented. */
class ProfileIT {
  private static final WholeSite SITE = FullCampaign.site();
  private static final JsonMapper JSON = new JsonMapper();

  /** What each thing has to say: what is required, and what we promise besides. */
  private static final Map<String, Set<String>> NEEDED =
      Map.ofEntries(
          entry("Organization", Set.of("name")),
          entry("BreadcrumbList", Set.of("itemListElement")),
          entry("ListItem", Set.of("position", "name", "item")),
          entry(
              "NewsArticle",
              Set.of(
                  "headline",
                  "description",
                  "datePublished",
                  "dateModified",
                  "author",
                  "publisher",
                  "image",
                  "inLanguage",
                  "url")),
          entry(
              "VideoObject",
              Set.of(
                  "name",
                  "description",
                  "thumbnailUrl",
                  "uploadDate",
                  "duration",
                  "transcript",
                  "contentUrl",
                  "url")),
          entry(
              "ImageObject",
              Set.of("name", "contentUrl", "license", "creditText", "acquireLicensePage")),
          entry(
              "Event",
              Set.of(
                  "name", "startDate", "location", "eventStatus", "eventAttendanceMode", "image")),
          entry("Place", Set.of("name")),
          entry("PostalAddress", Set.of("addressCountry")),
          entry("VirtualLocation", Set.of("url")),
          entry("GeoCoordinates", Set.of("latitude", "longitude")));

  /** Sources say nothing of these; a value would be made up. */
  private static final Set<String> INVENTED =
      Set.of("offers", "price", "performer", "aggregateRating", "review", "logo");

  @Test
  void everyPageTellsMessengersWhatItIs() {
    int withPicture = 0;
    for (String path : inLanguages()) {
      Document page = SITE.page(path);
      boolean help = !page.select("meta[name=referrer]").isEmpty();
      for (String name : List.of("og:title", "og:type", "og:url", "og:locale")) {
        if (!help || name.equals("og:title")) {
          assertThat(page.select("meta[property=" + name + "]")).as(path + " " + name).hasSize(1);
        }
      }
      assertThat(meta(page, "og:title")).as(path).isNotBlank();
      if (!help) {
        assertThat(meta(page, "og:url")).as(path).isEqualTo(FullCampaign.root() + path);
        assertThat(meta(page, "og:locale")).as(path).isEqualTo(path.substring(0, 2) + "_KZ");
        assertThat(meta(page, "og:description"))
            .as(path)
            .isEqualTo(page.select("meta[name=description]").attr("content"))
            .isNotBlank();
        withPicture += picture(path, page);
      }
    }
    assertThat(withPicture).isGreaterThan(500);
  }

  private static int picture(String path, Document page) {
    String image = meta(page, "og:image");
    if (image.isEmpty()) {
      return 0;
    }
    assertThat(SITE.has(below(image))).as(path + " " + image).isTrue();
    assertThat(meta(page, "og:image:alt")).as(path).isNotBlank();
    assertThat(page.select("meta[name=twitter:card]").attr("content"))
        .as(path)
        .isEqualTo("summary_large_image");
    return 1;
  }

  /** The label of a sample and a bad status are the first that one reads. */
  @Test
  void samplesAndWhatDoesNotTakePlaceAreToldFirst() {
    int cancelled = 0;
    for (Event event : SITE.data().events()) {
      for (Language language : SITE.data().languages()) {
        String path = language.code() + "/events/" + event.folder() + "/" + event.id() + "/";
        Document page = SITE.page(path);
        String title = meta(page, "og:title");
        String label = "[" + word(language, "sample.tag") + "] ";
        assertThat(title.startsWith(label)).as(title).isEqualTo(event.sample());
        if (event.status() == Status.CANCELLED) {
          String word = word(language, "status.cancelled").toLowerCase();
          for (String told : List.of("og:title", "og:description", "og:image:alt")) {
            assertThat(meta(page, told).toLowerCase()).as(path + told).contains(word);
          }
          cancelled++;
        }
      }
    }
    assertThat(cancelled).isPositive();
  }

  @Test
  void everyThingSaysWhatIsNeededAndNothingThatNobodySaid() {
    int things = 0;
    for (String path : SITE.pages()) {
      for (var script : SITE.page(path).select("script[type=application/ld+json]")) {
        JsonNode root = JSON.readTree(script.data());
        assertThat(root.get("@context").asString()).as(path).isEqualTo("https://schema.org");
        for (JsonNode thing : root.has("@graph") ? root.get("@graph").values() : List.of(root)) {
          things += holds(path, thing);
        }
      }
    }
    assertThat(things).isGreaterThan(3000);
  }

  /** Looks at a thing and at all things in it. */
  private static int holds(String path, JsonNode thing) {
    String type = thing.get("@type").asString();
    assertThat(NEEDED).as(path).containsKey(type);
    for (String name : NEEDED.get(type)) {
      assertThat(thing.has(name)).as(path + " " + type + " " + name).isTrue();
    }
    int inside = 0;
    for (var field : thing.properties()) {
      assertThat(INVENTED).as(path).doesNotContain(field.getKey());
      List<JsonNode> values =
          field.getValue().isArray()
              ? List.copyOf(field.getValue().values())
              : List.of(field.getValue());
      assertThat(values).as(path + " " + field.getKey()).isNotEmpty();
      for (JsonNode value : values) {
        if (value.isObject()) {
          inside += holds(path, value);
        } else {
          assertThat(value.asString()).as(path + " " + field.getKey()).isNotBlank();
        }
      }
    }
    if (thing.path("image").isString()) {
      assertThat(SITE.has(below(thing.get("image").asString()))).as(path).isTrue();
    }
    return inside + 1;
  }

  @Test
  void eventsStandWithTheirDatesAndPlaces() {
    for (Event event : SITE.data().events()) {
      String path = "ru/events/" + event.folder() + "/" + event.id() + "/";
      List<JsonNode> things = things(path, "Event");
      assertThat(things).as(path).hasSameSizeAs(event.sessions());
      for (int i = 0; i < things.size(); i++) {
        JsonNode thing = things.get(i);
        assertThat(thing.get("startDate").asString())
            .as(path)
            .matches("2023-\\d\\d-\\d\\d(T\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d)?");
        assertThat(thing.has("organizer"))
            .as(path)
            .isEqualTo(!event.sample() && event.organiser().isPresent());
        boolean moved = event.sessions().get(i).status() == Status.MOVED;
        assertThat(thing.has("previousStartDate")).as(path).isEqualTo(moved);
        if (event.region().isEmpty() && event.venue().isEmpty() && event.online().isEmpty()) {
          assertThat(thing.at("/location/address/addressCountry").asString())
              .as(path)
              .isEqualTo("KZ");
        }
      }
    }
  }

  @Test
  void aReleaseIsNeverChangedBeforeItIsPublished() {
    List<String> releases = SITE.pages(Kind.RELEASE).toList();
    assertThat(releases).isNotEmpty();
    for (String path : releases) {
      JsonNode news = things(path, "NewsArticle").get(0);
      assertThat(LocalDate.parse(news.get("dateModified").asString()))
          .as(path)
          .isAfterOrEqualTo(LocalDate.parse(news.get("datePublished").asString()));
      assertThat(news.get("inLanguage").asString()).as(path).isEqualTo(path.substring(0, 2));
    }
  }

  /** The way to a page ends at the page. */
  @Test
  void waysEndWhereTheyLead() {
    for (String path : inLanguages()) {
      for (JsonNode way : things(path, "BreadcrumbList")) {
        JsonNode steps = way.get("itemListElement");
        for (int i = 0; i < steps.size(); i++) {
          assertThat(steps.get(i).get("position").asInt()).as(path).isEqualTo(i + 1);
          assertThat(SITE.has(below(steps.get(i).get("item").asString()))).as(path).isTrue();
        }
        assertThat(steps.get(steps.size() - 1).get("item").asString())
            .as(path)
            .isEqualTo(FullCampaign.root() + path);
      }
    }
  }

  private static List<JsonNode> things(String path, String type) {
    var things = new ArrayList<JsonNode>();
    for (var script : SITE.page(path).select("script[type=application/ld+json]")) {
      JsonNode root = JSON.readTree(script.data());
      Stream<JsonNode> all =
          root.has("@graph") ? root.get("@graph").valueStream() : Stream.of(root);
      all.filter(one -> one.get("@type").asString().equals(type)).forEach(things::add);
    }
    return things;
  }

  /** All pages of a language, but for those that take no part: the way of old addresses. */
  private static List<String> inLanguages() {
    return SITE.pages().stream().filter(path -> path.matches("(kk|ru)/.*")).toList();
  }

  private static String word(Language language, String key) {
    return new Words(language, new Problems()).get(key);
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }

  private static String below(String url) {
    String root = FullCampaign.root().toString();
    assertThat(url).startsWith(root);
    return url.substring(root.length());
  }
}
