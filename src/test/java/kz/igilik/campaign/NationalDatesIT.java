package kz.igilik.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.igilik.whole.WholeSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the concept dates is on the site with exactly these dates, on its page and in calendars. */
class NationalDatesIT {
  private static final Pattern ROW =
      Pattern.compile(
          "\\| ([a-z-]+) \\| [^|]* \\| [^|]* \\| (\\d{4}-\\d\\d-\\d\\d)[^|]* \\| ([^|]*) \\|.*");

  /** Keys of docs/source/dates.md to ids of events. */
  private static final Map<String, String> EVENTS =
      Map.of(
          "campaign", "campaign",
          "perinatal", "newborn-greetings",
          "tagzym", "tugan-elge-tagzym",
          "tiregim", "ana-tilim-tiregim",
          "child-labour", "child-labour",
          "children-day", "childrens-day");

  record Dated(String event, LocalDate first, LocalDate last) {}

  static List<Dated> datedItems() throws IOException {
    var items = new ArrayList<Dated>();
    for (String line : Files.readAllLines(Path.of("docs", "source", "dates.md"))) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        LocalDate first = LocalDate.parse(row.group(2));
        String end = row.group(3).strip();
        items.add(
            new Dated(
                EVENTS.get(row.group(1)),
                first,
                end.equals("same") ? first : LocalDate.parse(end.substring(0, 10))));
      }
    }
    assertThat(items).hasSize(EVENTS.size());
    return items;
  }

  @ParameterizedTest
  @MethodSource("datedItems")
  void pagesAndCalendarsHaveTheDatesOfTheConcept(Dated item) {
    WholeSite site = Shipped.site();
    for (String language : List.of("kk", "ru")) {
      String page = "%s/events/national/%s/".formatted(language, item.event());
      assertThat(site.page(page).select("main time").eachAttr("datetime"))
          .as(page)
          .contains(item.first().toString());
      assertThat(site.page(page).select("main").text())
          .as(page)
          .contains(String.valueOf(item.last().getDayOfMonth()));
      assertThat(site.text("calendar/%s/event/national/%s.ics".formatted(language, item.event())))
          .contains("DTSTART;VALUE=DATE:" + basic(item.first()))
          .satisfies(text -> assertEnd(text, item));
    }
  }

  /**
   * The end of a whole day is exclusive, and may be left out for a single day (RFC 5545, 3.6.1).
   */
  private static void assertEnd(String calendar, Dated item) {
    boolean leftOut = item.first().equals(item.last()) && !calendar.contains("DTEND");
    assertThat(leftOut || calendar.contains("DTEND;VALUE=DATE:" + basic(item.last().plusDays(1))))
        .isTrue();
  }

  private static String basic(LocalDate day) {
    return day.toString().replace("-", "");
  }
}
