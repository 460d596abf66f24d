package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.igilik.CopiedCampaign;
import kz.igilik.load.SiteLoader;
import kz.igilik.problem.Problems;
import kz.igilik.revise.Reviser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changed event is changed in every output: pages, calendars, messages, cards. */
class ChangedEventTest {
  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
  private static final URI BASE = URI.create("https://every-drop.example/");
  private static final String ID = "wadi-zaytoun/olive-rain";
  private static final String TITLE = "A rain collecting workshop under the olive trees";
  private static final List<String> CALENDARS =
      List.of(
          "all",
          "block/saving",
          "event/" + ID,
          "region/wadi-zaytoun",
          "region/wadi-zaytoun/saving");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "cancelled, Cancelled, EventCancelled",
    "moved, Moved to another date, EventRescheduled",
    "postponed, Postponed, EventPostponed"
  })
  void everyOutputSaysIt(String status, String word, String thing) throws IOException {
    var campaign = CopiedCampaign.into(folder.resolve("campaign"));
    String planned = planned(campaign);
    WholeSite before = bake(campaign, planned);
    WholeSite after = bake(campaign, changed(planned, status));

    List<String> lists =
        after.pages().stream()
            .filter(page -> page.startsWith("en/") && Kind.of(page) != Kind.SEARCH)
            .filter(page -> !entries(after, page).isEmpty())
            .toList();
    assertThat(lists)
        .extracting(Kind::of)
        .contains(Kind.SCHEDULE, Kind.WEEK, Kind.DAY, Kind.REGION, Kind.REGION_BLOCK, Kind.BLOCK)
        .contains(Kind.LITE);
    assertThat(lists)
        .allSatisfy(page -> assertThat(entries(after, page)).as(page).allMatch(has(word)));
    for (String page :
        List.of(
            "en/events/" + ID + "/",
            "en/regions/wadi-zaytoun/poster/2026-10-05/",
            "posters/wadi-zaytoun/2026-10-05/")) {
      assertThat(before.page(page).select("main").text()).as(page).contains(TITLE);
      assertThat(after.page(page).select("main").text()).as(page).contains(TITLE).contains(word);
    }
    assertThat(after.text("en/events/" + ID + "/")).contains("https://schema.org/" + thing);
    String text = "en/lite/wadi-zaytoun.txt";
    assertThat(count(word, after.text(text))).isEqualTo(count(word, before.text(text)) + 1);
    assertThat(entries(after, "en/search/")).isNotEmpty().allMatch(has(word));
    assertThat(after.text("search/en.json")).isNotEqualTo(before.text("search/en.json"));
    for (String calendar : CALENDARS) {
      assertThat(entry(before, calendar)).as(calendar).contains("SEQUENCE:0");
      assertThat(entry(after, calendar)).as(calendar).contains("SEQUENCE:1").contains(word);
    }
    assertThat(after.text("sitemap.xml")).contains("2026-09-30");
  }

  private static int count(String word, String text) {
    return text.split(Pattern.quote(word), -1).length - 1;
  }

  private static Predicate<String> has(String word) {
    return text -> text.contains(word);
  }

  private static String planned(CopiedCampaign campaign) throws IOException {
    String text = Files.readString(campaign.event());
    return text.substring(0, text.indexOf("status: moved")) + "updated: 2026-09-25\n";
  }

  private static String changed(String planned, String status) {
    String was = status.equals("cancelled") ? "" : "was: 2026-10-07T14:00\n";
    String note =
        "note:\n  ar: بسبب موسم الجني.\n  fr: À cause de la récolte.\n  en: Because of the harvest.\n";
    String dated =
        switch (status) {
          case "moved" -> planned.replace("2026-10-07T", "2026-10-08T");
          case "postponed" -> planned.replaceAll("(?m)^(starts|ends):.*\n", "");
          default -> planned;
        };
    return dated.replace(
        "updated: 2026-09-25\n", "status: " + status + "\n" + was + note + "updated: 2026-09-30\n");
  }

  private static WholeSite bake(CopiedCampaign campaign, String event) throws IOException {
    Files.writeString(campaign.event(), event);
    Path source = campaign.folder();
    Reviser.revise(
        source, new SiteLoader(source).load(new Problems()).orElseThrow(), Instant.EPOCH);
    return WholeSite.bake(source, BASE, NOW);
  }

  /** The text of the event in the lists of a page. */
  private static List<String> entries(WholeSite site, String page) {
    return site.page(page).select("main li:has(a[href$=" + ID + "/])").eachText();
  }

  private static String entry(WholeSite site, String calendar) {
    String text = site.text("calendar/en/" + calendar + ".ics").replaceAll("\r\n[ \t]", "");
    int at = text.indexOf("olive-rain", text.indexOf("BEGIN:VEVENT"));
    return text.substring(text.lastIndexOf("BEGIN:VEVENT", at), text.indexOf("END:VEVENT", at));
  }
}
