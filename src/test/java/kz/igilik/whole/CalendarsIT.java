package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every calendar is read by a parser that did not write it, and holds what its page holds. */
class CalendarsIT {
  private static final int LONGEST_LINE = 75;
  private static final String NO_COMPONENT =
      "[ICalendar]: (4) An iCalendar object must have at least one component.";

  static Stream<WholeSite> sites() {
    return Stream.of(FullCampaign.site(), SecondCampaign.site(), FullCampaign.withoutSamples());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void anIndependentParserReadsEveryCalendarWithoutWarnings(WholeSite site) {
    assertThat(site.ending(".ics")).isNotEmpty();
    for (String file : site.ending(".ics")) {
      List<List<ParseWarning>> warnings = new ArrayList<>();
      List<ICalendar> calendars = Biweekly.parse(site.text(file)).warnings(warnings).all();
      assertThat(calendars).as(file).hasSize(1);
      assertThat(warnings).as(file).allMatch(List::isEmpty);
      assertThat(complaints(calendars.get(0))).as(file).isEmpty();
      assertThat(calendars.get(0).getEvents())
          .as(file)
          .extracting(one -> one.getUid().getValue())
          .doesNotHaveDuplicates();
    }
  }

  /**
   * A time zone is a component as well (RFC 5545, 3.6), which is how a calendar without dates is
   * still one; the parser keeps zones apart and counts none.
   */
  private static String complaints(ICalendar calendar) {
    boolean dateless = calendar.getEvents().isEmpty();
    assertThat(dateless && calendar.getTimezoneInfo().getComponents().isEmpty()).isFalse();
    ValidationWarnings found = calendar.validate(calendar.getVersion());
    return dateless ? found.toString().replace(NO_COMPONENT, "").strip() : found.toString();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void linesAreFoldedAt75OctetsAndEndAsTheStandardSays(WholeSite site) {
    for (String file : site.ending(".ics")) {
      String text = site.text(file);
      assertThat(text.replace("\r\n", "")).as(file).doesNotContain("\r", "\n");
      assertThat(text.split("\r\n"))
          .as(file)
          .allMatch(line -> line.getBytes(UTF_8).length <= LONGEST_LINE);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyListingIsInTheCalendarsItBelongsTo(WholeSite site) {
    List<Event> shown = shown(site);
    for (String home : site.pages(Kind.HOME).toList()) {
      String folder = "calendar/" + home;
      assertThat(events(site, folder + "all.ics")).hasSize(sessions(shown.stream()));
      for (Event event : shown) {
        String file = folder + "event/" + event.folder() + "/" + event.id() + ".ics";
        assertThat(events(site, file)).as(file).hasSize(event.sessions().size());
      }
      Site data = site.data();
      data.regions()
          .forEach(
              region ->
                  assertThat(events(site, folder + "region/" + region.id() + ".ics"))
                      .hasSize(
                          sessions(
                              shown.stream()
                                  .filter(
                                      one -> one.region().map(region.id()::equals).orElse(true)))));
      data.blocks()
          .forEach(
              block ->
                  assertThat(events(site, folder + "block/" + block.id() + ".ics"))
                      .hasSize(
                          sessions(
                              shown.stream()
                                  .filter(
                                      one -> one.block().filter(block.id()::equals).isPresent()))));
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everySampleIsCalledSo(WholeSite site) {
    Site data = site.data();
    for (var language : data.languages()) {
      String tag = language.word("sample.tag").orElseThrow();
      for (Event event : shown(site)) {
        String file =
            "calendar/" + language.code() + "/event/" + event.folder() + "/" + event.id() + ".ics";
        for (VEvent entry : events(site, file)) {
          boolean called = entry.getSummary().getValue().contains(tag);
          assertThat(called).as(file).isEqualTo(event.sample());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyAddressInACalendarIsAPageOfTheSite(WholeSite site) {
    for (String file : site.ending(".ics")) {
      for (VEvent entry : events(site, file)) {
        String address = entry.getUrl().getValue();
        assertThat(site.has(address.replaceFirst("http://127\\.0\\.0\\.1:\\d+/", "")))
            .as(address)
            .isTrue();
      }
    }
  }

  /** The events the site was baked with: the site without samples has pages only for the others. */
  private static List<Event> shown(WholeSite site) {
    String home = site.pages(Kind.HOME).findFirst().orElseThrow();
    return site.data().events().stream()
        .filter(event -> site.has(home + "events/" + event.folder() + "/" + event.id() + "/"))
        .toList();
  }

  private static List<VEvent> events(WholeSite site, String file) {
    return Biweekly.parse(site.text(file)).first().getEvents();
  }

  private static int sessions(Stream<Event> events) {
    return events.mapToInt(event -> event.sessions().size()).sum();
  }
}
