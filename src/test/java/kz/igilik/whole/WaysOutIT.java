package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links to messengers and calendars carry what the page says. */
class WaysOutIT {
  private static final Set<Kind> SHARED =
      EnumSet.of(Kind.EVENT, Kind.REGION, Kind.BLOCK, Kind.RELEASE, Kind.VIDEO);
  private static final Set<Kind> SUBSCRIBED = EnumSet.of(Kind.SUBSCRIBE, Kind.SUBSCRIBE_REGION);
  private static final String HOST = "http://127.0.0.1:";

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void eventsRegionsBlocksReleasesAndVideosCanBeForwardedAndNoPageOfHelp(WholeSite site) {
    for (String page : site.pages()) {
      Document document = site.page(page);
      boolean shared = SHARED.contains(Kind.of(page));
      String place = Kind.of(page) == Kind.EVENT ? ".act .share" : "main > .share:last-child";
      assertThat(document.select(".share").size()).as(page).isEqualTo(shared ? 1 : 0);
      if (shared) {
        assertThat(document.select(place)).as(page).hasSize(1);
        assertForwards(document, page);
      }
    }
  }

  private static void assertForwards(Document page, String path) {
    String address = page.selectFirst("link[rel=canonical]").attr("href");
    String whatsapp = query(link(page, "https://wa.me/")).get("text");
    Map<String, String> telegram = query(link(page, "https://t.me/share/url"));
    assertThat(telegram).as(path).containsEntry("url", address);
    assertThat(whatsapp).as(path).isEqualTo(telegram.get("text") + "\n" + address);
    assertThat(telegram.get("text")).as(path).contains(page.selectFirst("h1").text());
    assertThat(page.getElementById("page-address").text()).as(path).isEqualTo(address);
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void whatIsASampleIsForwardedAsOne(WholeSite site) {
    for (var language : site.data().languages()) {
      String tag = "[" + language.word("sample.tag").orElseThrow() + "] ";
      for (String path : site.pages()) {
        Kind kind = Kind.of(path);
        if ((kind == Kind.EVENT || kind == Kind.RELEASE)
            && path.startsWith(language.code() + "/")) {
          Document page = site.page(path);
          boolean sample = !page.select("h1 + .notice").isEmpty();
          Stream<String> texts =
              page.select("a[href^=https://t.me/], a[href*=TEMPLATE]").stream()
                  .map(link -> query(link).get("text"));
          assertThat(texts)
              .as(path)
              .isNotEmpty()
              .allSatisfy(text -> assertThat(text.startsWith(tag)).isEqualTo(sample));
          if (kind == Kind.EVENT) {
            assertThat(page.getElementById("event-text").text().startsWith(tag)).isEqualTo(sample);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyDateThatTakesPlaceHasAFormAtGooglesAndNoOther(WholeSite site) {
    for (var language : site.data().languages()) {
      for (Event event : site.data().events()) {
        String path = language.code() + "/events/" + event.folder() + "/" + event.id() + "/";
        if (site.has(path)) {
          List<Session> dates =
              event.sessions().stream().filter(date -> date.status().takesPlace()).toList();
          List<Map<String, String>> forms =
              site.page(path).select("a[href*=TEMPLATE]").stream().map(WaysOutIT::query).toList();
          assertThat(forms).as(path).hasSameSizeAs(dates);
          for (int i = 0; i < dates.size(); i++) {
            assertFits(forms.get(i), event, dates.get(i), event.title().in(language.code()).get());
          }
        }
      }
    }
  }

  private static void assertFits(
      Map<String, String> form, Event event, Session date, String title) {
    When when = date.when().orElseThrow();
    DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
    if (when.isAllDay()) {
      assertThat(form).doesNotContainKey("ctz");
      assertThat(form.get("dates"))
          .isEqualTo(day.format(when.first()) + "/" + day.format(when.last().plusDays(1)));
    } else {
      assertThat(form).containsEntry("ctz", event.zone().getId());
      assertThat(form.get("dates").replace(":", ""))
          .isEqualTo(
              day.format(when.first())
                  + "T"
                  + when.from().orElseThrow().toString().replace(":", "")
                  + "00/"
                  + day.format(when.last())
                  + "T"
                  + when.until().orElseThrow().toString().replace(":", "")
                  + "00");
    }
    assertThat(form.get("text")).endsWith(title);
    assertThat(form.get("details")).endsWith("/events/" + event.folder() + "/" + event.id() + "/");
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void theTextToCopyHasTitleDatesPlaceAndAddress(WholeSite site) {
    for (String path : site.pages(Kind.EVENT).toList()) {
      Document page = site.page(path);
      List<String> lines = page.getElementById("event-text").wholeText().lines().toList();
      int dates = page.select(".date").size();
      assertThat(lines.get(0)).as(path).contains(page.selectFirst("h1").text());
      assertThat(lines).as(path).hasSizeBetween(dates + 3, dates + 4);
      assertThat(lines.get(lines.size() - 1))
          .as(path)
          .isEqualTo(page.selectFirst("link[rel=canonical]").attr("href"));
    }
  }

  /** The recipient sees only this message, perhaps a year later. */
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void whatIsForwardedCarriesYearPlaceAndPhone(WholeSite site) {
    String year = "" + site.data().campaign().first().getYear();
    int phones = 0;
    for (var language : site.data().languages()) {
      for (Event event : site.data().events()) {
        String path = language.code() + "/events/" + event.folder() + "/" + event.id() + "/";
        if (!site.has(path)) {
          continue; // a sample, in a site without them
        }
        Document page = site.page(path);
        String forwarded = query(link(page, "https://t.me/share/url")).get("text");
        for (String text : List.of(forwarded, page.getElementById("event-text").wholeText())) {
          assertThat(text).as(path).contains(year);
          assertThat(text.lines().count()).as(path).isGreaterThanOrEqualTo(3);
          Optional<String> phone =
              event
                  .admission()
                  .flatMap(Event.Admission::phone)
                  .or(() -> event.organiser().flatMap(Event.Organiser::phone));
          phone.ifPresent(number -> assertThat(text).as(path).contains(number));
          event
              .venue()
              .filter(venue -> event.first().status() != Status.ONLINE_ONLY)
              .ifPresent(
                  venue ->
                      assertThat(text).as(path).contains(venue.name().in(language.code()).get()));
          phones += phone.isPresent() ? 1 : 0;
        }
      }
    }
    assertThat(phones > 0).isEqualTo(site != FullCampaign.withoutSamples());
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyWayToSubscribeLeadsToACalendarOfTheSite(WholeSite site) {
    var reached = new TreeSet<String>();
    for (String page : site.pages()) {
      for (Element link : site.page(page).select("a[href]")) {
        List<String> calendars = calendars(link.attr("href"));
        assertThat(calendars.isEmpty() || SUBSCRIBED.contains(Kind.of(page))).as(page).isTrue();
        assertThat(calendars).as(page).allSatisfy(one -> assertThat(site.has(one)).isTrue());
        reached.addAll(calendars);
      }
    }
    assertThat(reached)
        .containsExactlyElementsOf(
            site.ending(".ics").stream()
                .filter(file -> !file.contains("/event/"))
                .filter(file -> !isOfBlock(file) || site.text(file).contains("BEGIN:VEVENT"))
                .toList());
  }

  /** The calendar of a block, or of a block in a region: offered as long as it has events. */
  private static boolean isOfBlock(String file) {
    return file.contains("/block/") || file.matches(".*/region/[^/]+/.+");
  }

  /** The path that a calendar link makes the calendar program fetch. */
  private static List<String> calendars(String href) {
    var found = new ArrayList<String>();
    if (href.startsWith("webcal:")) {
      found.add(href);
    } else if (href.startsWith("https://calendar.google.com/calendar/r?")) {
      found.add(query(href).get("cid"));
    } else if (href.startsWith("https://outlook.live.com/")) {
      found.add(query(href).get("url"));
      assertThat(query(href).get("name")).isNotBlank();
    }
    found.replaceAll(address -> URI.create(address).getPath().substring(1));
    return found;
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void whoeverIsLinkedToDoesNotLearnWhoFollows(WholeSite site) {
    for (String page : site.pages()) {
      assertThat(site.page(page).select("main a[href^=http]"))
          .as(page)
          .filteredOn(link -> !link.attr("href").startsWith(HOST))
          .filteredOn(link -> link.closest(".prose") == null)
          .allMatch(link -> link.attr("rel").contains("noreferrer"));
    }
  }

  private static Element link(Document page, String start) {
    return page.selectFirst(".share a[href^=" + start + "]");
  }

  private static Map<String, String> query(Element link) {
    return query(link.attr("href"));
  }

  private static Map<String, String> query(String address) {
    var values = new LinkedHashMap<String, String>();
    Arrays.stream(URI.create(address).getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> values.put(pair[0], URLDecoder.decode(pair[1], UTF_8)));
    return values;
  }
}
