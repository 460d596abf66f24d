package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.CopiedCampaign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One date of a series changes, and nothing else in its file does. */
class DeskSeriesTest {
  private static final String KEY = "event/wadi-zaytoun/olive-rain";
  private static final String SERIES =
      """
      # Each meeting is for another class.
      series:
        every: [saturday, monday, wednesday]   # by the timetable
        until: 2026-10-10
        except: [2026-10-05]
      """;

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private PlainBrowser browser;
  private String before;

  @BeforeEach
  void open() throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    before =
        Files.readString(campaign.event())
            .replaceFirst("(?s)status: moved.*(?=updated)", SERIES)
            .replace("2026-10-07T14:00", "2026-10-03T14:00")
            .replace("2026-10-07T17:00", "2026-10-03T17:00");
    Files.writeString(campaign.event(), before);
    browser = PlainBrowser.at(campaign);
  }

  @Test
  void theRuleIsToldInWordsAndEachDateIsARow() {
    Document form = browser.get("edit/" + KEY);
    assertThat(form.select(".dates > p").text())
        .isEqualTo(
            "Every week: Saturday, Monday, Wednesday."
                + " First date by the rule: 3 October, last: 10 October, dates in all: 4.");
    assertThat(form.select(".dates li > p").eachText())
        .containsExactly(
            "All dates of which nothing else is said as planned",
            "3 October, 14:00 as planned",
            "5 October, 14:00 left out",
            "7 October, 14:00 as planned",
            "10 October, 14:00 as planned");
    assertThat(values(form, "series:2026-10-07:moved"))
        .containsExactly("2026-10-07", "14:00", "2026-10-07", "17:00");
    assertThat(form.select("button[value^='date:0:']").eachAttr("value"))
        .containsExactly("date:0:cancelled", "date:0:online-only");
  }

  @Test
  void aMovedDateIsTheOnlyThingThatChanges() throws IOException {
    String name = "series:2026-10-07:moved";
    Map<String, String> asked = new LinkedHashMap<>(notes(name));
    asked.put(name + ".starts.date", "2026-10-08");
    asked.put(name + ".starts.time", "10:00");
    asked.put(name + ".ends.time", "13:00"); // the day of the end follows
    Document saved = browser.send(KEY, name, asked);
    assertThat(saved.select(".told, .trouble.error").text()).isEmpty();
    String change =
        """
          changes:
            - date: 2026-10-07
              status: moved
              starts: 2026-10-08T10:00
              ends: 2026-10-08T13:00
              note:
                ar: القاعة قيد الإصلاح.
                fr: La salle est en travaux.
                en: The hall is being repaired.
        """;
    assertThat(campaign.event())
        .content()
        .isEqualTo(dated(before.replace(SERIES, SERIES + change)));
    assertThat(rows(saved))
        .containsExactly(
            "3 October, 14:00 as planned",
            "5 October, 14:00 left out",
            "7 October, 14:00 → 8 October, 10:00 moved",
            "10 October, 14:00 as planned");

    // Moved once more it is the same date; as planned again nothing is said of it.
    asked.put(name + ".starts.date", "2026-10-09");
    browser.send(KEY, name, asked);
    assertThat(campaign.event())
        .content()
        .isEqualTo(
            dated(before.replace(SERIES, SERIES + change.replace("2026-10-08", "2026-10-09"))));
    browser.send(KEY, "series:2026-10-07:planned", Map.of());
    assertThat(campaign.event()).content().isEqualTo(dated(before));
  }

  /** The first date too: the others are counted from it, so it stays where it is. */
  @Test
  void theFirstDateIsCancelledAndAnotherPostponedUnderTheirDays() throws IOException {
    browser.send(KEY, "series:2026-10-10:postponed", notes("series:2026-10-10:postponed"));
    Document saved =
        browser.send(KEY, "series:2026-10-03:cancelled", notes("series:2026-10-03:cancelled"));
    assertThat(saved.select(".trouble.error").text()).isEmpty();
    assertThat(rows(saved))
        .containsExactly(
            "3 October, 14:00 cancelled",
            "5 October, 14:00 left out",
            "7 October, 14:00 as planned",
            "10 October, 14:00 postponed");
    String now = Files.readString(campaign.event());
    assertThat(now)
        .startsWith(before.substring(0, before.indexOf("updated:")))
        .contains("starts: 2026-10-03T14:00\n")
        .contains("    - date: 2026-10-10\n      status: postponed\n      note:\n")
        .contains("    - date: 2026-10-03\n      status: cancelled\n      note:\n");
  }

  @Test
  void aDayThatWasLeftOutTakesPlaceAgain() throws IOException {
    browser.send(KEY, "series:2026-10-05:planned", Map.of());
    assertThat(campaign.event())
        .content()
        .isEqualTo(dated(before.replace("  except: [2026-10-05]\n", "")));
  }

  /** What is told of one date holds although all others are cancelled. */
  @Test
  void oneDateOfACancelledSeriesTakesPlace() throws IOException {
    browser.send(KEY, "date:0:cancelled", notes("date:0:cancelled"));
    Document saved = browser.send(KEY, "series:2026-10-07:planned", Map.of());
    assertThat(rows(saved))
        .containsExactly(
            "3 October, 14:00 cancelled",
            "5 October, 14:00 left out",
            "7 October, 14:00 as planned",
            "10 October, 14:00 cancelled");
    assertThat(campaign.event())
        .content()
        .contains("    - date: 2026-10-07\n      status: planned\n");
  }

  @Test
  void anEndAtMidnightMovesWithItsDay() throws IOException {
    before = before.replace("ends: 2026-10-03T17:00", "ends: 2026-10-03T24:00");
    Files.writeString(campaign.event(), before);
    String name = "series:2026-10-07:moved";
    assertThat(values(browser.get("edit/" + KEY), name))
        .containsExactly("2026-10-07", "14:00", "2026-10-08", "00:00");
    Map<String, String> asked = new LinkedHashMap<>(notes(name));
    asked.put(name + ".starts.date", "2026-10-08");
    Document saved = browser.send(KEY, name, asked);
    assertThat(saved.select(".trouble.error").text()).isEmpty();
    assertThat(campaign.event()).content().contains("      ends: 2026-10-09T00:00\n");
  }

  private static List<String> values(Document form, String button) {
    return form.select("input[name^='" + button + ".']:not([name$=online])").eachAttr("value");
  }

  private static List<String> rows(Document form) {
    List<String> all = form.select(".dates li > p").eachText();
    return all.subList(1, all.size());
  }

  private static Map<String, String> notes(String name) {
    return Map.of(
        name + ".note.en", "The hall is being repaired.",
        name + ".note.fr", "La salle est en travaux.",
        name + ".note.ar", "القاعة قيد الإصلاح.");
  }

  /** With the day of the save. */
  private static String dated(String text) {
    return text.replaceFirst("updated: .*", "updated: 2026-10-01");
  }
}
