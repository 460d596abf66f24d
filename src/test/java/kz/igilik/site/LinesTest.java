package kz.igilik.site;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final Site SITE =
      Sites.with(
          day("c", "2023-05-22"),
          event("camp").allDay("2023-05-20", "2023-06-02").build(),
          day("a", "2023-05-20"),
          event("late").postponed("2023-05-21T10:00").build(),
          day("d", "2023-05-22"));

  private final Lines lines = new Programme(SITE).all();

  /** Days are sorted, so that those after a day are found without a full scan. */
  @Test
  void fromADayOnAreThoseThatDoNotBeginBeforeIt() {
    for (LocalDate day = LocalDate.parse("2023-05-19");
        day.isBefore(LocalDate.parse("2023-05-25"));
        day = day.plusDays(1)) {
      LocalDate from = day;
      List<Listing> expected =
          lines.all().stream().filter(line -> !line.session().day().isBefore(from)).toList();
      assertThat(lines.from(day)).as(day.toString()).isEqualTo(expected);
    }
    assertThat(lines.from(LocalDate.parse("2023-05-20"))).hasSize(5);
    assertThat(lines.from(LocalDate.parse("2023-05-25"))).isEmpty();
  }

  /**
   * A concert until midnight is over when the next day begins: neither listed nor counted there.
   */
  @Test
  void whatEndsAtMidnightIsNotOnTheNextDay() {
    Lines evening =
        new Programme(Sites.with(event("night").on("2023-06-04T20:00", "2023-06-05T00:00").build()))
            .all();
    assertThat(evening.days()).containsExactly(LocalDate.parse("2023-06-04"));
    assertThat(evening.on(LocalDate.parse("2023-06-05"))).isEmpty();
  }

  private static Event day(String id, String date) {
    return event(id).on(date + "T10:00", date + "T11:00").build();
  }
}
