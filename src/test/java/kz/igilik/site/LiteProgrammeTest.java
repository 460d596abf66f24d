package kz.igilik.site;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import org.junit.jupiter.api.Test;

class LiteProgrammeTest {
  private static final LocalDate BEFORE = LocalDate.parse("2023-05-10");
  private static final LocalDate AMID = LocalDate.parse("2023-06-01");
  private static final LocalDate AFTER = LocalDate.parse("2023-07-01");

  private static final Event RELAY =
      event("relay").on("2023-05-20T10:00", "2023-05-20T12:00").build();
  private static final Event CAMP = event("camp").allDay("2023-05-30", "2023-06-02").build();
  private static final Event EVERYWHERE =
      event("day").national().allDay("2023-06-05", "2023-06-05").build();
  private static final Event FOR_WEEKS =
      event("month").national().allDay("2023-05-17", "2023-06-17").build();
  private static final Event ELSEWHERE =
      event("race").in("aktobe", Sites.AQTOBE).on("2023-05-21T10:00", "2023-05-21T12:00").build();

  @Test
  void namesTheRegionsEventsAndThoseOfTheWholeCountry() {
    LiteProgramme lite = lite(BEFORE, RELAY, CAMP, EVERYWHERE, FOR_WEEKS, ELSEWHERE);
    assertThat(days(lite.next()))
        .containsExactly("2023-05-20 relay", "2023-05-30 camp", "2023-06-05 day");
    assertThat(lite.earlier()).isEmpty();
    assertThat(lite.ongoing()).extracting(line -> line.event().id()).containsExactly("month");
    assertThat(lite.isWhole()).isTrue();
  }

  @Test
  void whatIsNotOverComesFirst() {
    LiteProgramme lite = lite(AMID, RELAY, CAMP, EVERYWHERE);
    assertThat(days(lite.next())).containsExactly("2023-05-30 camp", "2023-06-05 day");
    assertThat(days(lite.earlier())).containsExactly("2023-05-20 relay");
  }

  @Test
  void whenAllIsOverAllIsNamedInOrder() {
    LiteProgramme lite = lite(AFTER, RELAY, CAMP);
    assertThat(days(lite.next())).containsExactly("2023-05-20 relay", "2023-05-30 camp");
    assertThat(lite.earlier()).isEmpty();
  }

  @Test
  void ofTooManyItNamesWholeDaysOfWhatComesNextAndCountsTheRest() {
    LiteProgramme lite = lite(AMID, many("2023-05-20", "2023-06-10", "2023-06-11"));
    assertThat(lite.isWhole()).isFalse();
    assertThat(lite.all()).isEqualTo(300);
    assertThat(lite.shown()).isEqualTo(100);
    assertThat(lite.next())
        .extracting(LiteProgramme.Day::date)
        .containsExactly(LocalDate.parse("2023-06-10"));
  }

  @Test
  void aSingleDayThatIsTooFullIsCut() {
    LiteProgramme lite = lite(AMID, many("2023-06-10", "2023-06-10", "2023-06-10"));
    assertThat(lite.all()).isEqualTo(300);
    assertThat(lite.shown()).isBetween(150L, 250L);
  }

  /** A hundred events on each of these days. */
  private static Event[] many(String... days) {
    return IntStream.range(0, 100 * days.length)
        .mapToObj(
            i -> {
              String day = days[i / 100];
              return event("talk-" + i).on(day + "T10:00", day + "T12:00").build();
            })
        .toArray(Event[]::new);
  }

  private static LiteProgramme lite(LocalDate today, Event... events) {
    Site site = Sites.with(events);
    return LiteProgramme.of(new Programme(site), site.regions().get(0), today);
  }

  private static List<String> days(List<LiteProgramme.Day> days) {
    return days.stream()
        .flatMap(day -> day.lines().stream().map(line -> day.date() + " " + line.event().id()))
        .toList();
  }
}
