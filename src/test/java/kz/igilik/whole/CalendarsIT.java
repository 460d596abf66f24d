package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.util.ICalDate;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every calendar is read by a parser that did not write it, and holds what its page holds. */
class CalendarsIT {
  private static final int LONGEST_LINE = 75;
  private static final String NO_COMPONENT =
      "[ICalendar]: (4) An iCalendar object must have at least one component.";

  /**
   * Asked for with METHOD:PUBLISH (RFC 5546, 3.2.1), which Outlook wants; offices that hold events
   * have no address to give, and no program was seen to miss it. Strict calendars have no method.
   */
  private static final String ORGANISER = "MUST NOT occur more than once: ORGANIZER";

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
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

  /** Two independent parsers rarely share a bug: both must read the same ids, starts and ends. */
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void aSecondParserReadsTheSameDates(WholeSite site) throws Exception {
    System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false"); // no network
    for (String file : site.ending(".ics")) {
      var second = new CalendarBuilder().build(new StringReader(site.text(file)));
      assertThat(second.validate().getEntries())
          .as(file)
          .filteredOn(entry -> !entry.getMessage().endsWith(ORGANISER))
          .isEmpty();
      List<CalendarComponent> entries = second.getComponents(Component.VEVENT);
      assertThat(entries.stream().map(CalendarsIT::summed))
          .as(file)
          .containsExactlyElementsOf(events(site, file).stream().map(CalendarsIT::summed).toList());
    }
  }

  private static String summed(CalendarComponent entry) {
    return Stream.of(Property.UID, Property.DTSTART, Property.DTEND, Property.SEQUENCE)
        .map(name -> entry.getProperty(name).map(Content::getValue).orElse(""))
        .collect(Collectors.joining(" "));
  }

  private static String summed(VEvent entry) {
    return String.join(
        " ",
        entry.getUid().getValue(),
        written(entry.getDateStart().getValue()),
        written(entry.getDateEnd().getValue()),
        entry.getSequence().getValue().toString());
  }

  private static String written(ICalDate date) {
    return date.getRawComponents().toString(date.hasTime(), false);
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
  @MethodSource("kz.igilik.whole.Campaigns#all")
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
  @MethodSource("kz.igilik.whole.Campaigns#all")
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

  /** The description starts with the local time, its zone and the year. */
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyTimeStandsInTheFirstLineOfItsDescription(WholeSite site) {
    int timed = 0;
    for (String file : site.ending("/all.ics")) {
      for (VEvent entry : events(site, file)) {
        var start = entry.getDateStart().getValue();
        if (start.hasTime()) {
          var parts = start.getRawComponents();
          String time = "%02d:%02d".formatted(parts.getHour(), parts.getMinute());
          assertThat(entry.getDescription().getValue().lines().findFirst())
              .as(entry.getUid().getValue())
              .hasValueSatisfying(
                  line -> assertThat(line).contains(time, "UTC", "" + parts.getYear()));
          timed++;
        }
      }
    }
    assertThat(timed).isEqualTo(timed(site));
  }

  private static int timed(WholeSite site) {
    long dates =
        shown(site).stream()
            .flatMap(event -> event.sessions().stream())
            .filter(date -> date.when().filter(when -> !when.isAllDay()).isPresent())
            .count();
    return Math.toIntExact(dates * site.data().languages().size());
  }

  /** Uses the time zone rules of the JDK. */
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyStartIsTheInstantOfItsRegion(WholeSite site) {
    for (var language : site.data().languages()) {
      for (Event event : shown(site)) {
        List<VEvent> entries = events(site, calendarOf(language.code(), event));
        for (var date : event.sessions()) {
          date.when()
              .filter(when -> !when.isAllDay())
              .ifPresent(
                  when ->
                      assertThat(entries.get(date.number()).getDateStart().getValue().toInstant())
                          .as(event.id())
                          .isEqualTo(when.start(event.zone()).toInstant()));
        }
      }
    }
  }

  /** Neither may have the clock of another region than the other. */
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyPageTellsTheInstantsOfItsCalendar(WholeSite site) {
    int compared = 0;
    for (var language : site.data().languages()) {
      for (Event event : shown(site)) {
        String page = language.code() + "/events/" + event.folder() + "/" + event.id() + "/";
        List<String> told =
            site.page(page).select(".date[data-ends]").stream()
                .filter(date -> date.select(".date__when > time").attr("datetime").contains("T"))
                .map(date -> instant(date.select(".date__when > time").attr("datetime")))
                .sorted()
                .toList();
        List<String> entered =
            events(site, calendarOf(language.code(), event)).stream()
                .filter(entry -> entry.getDateStart().getValue().hasTime())
                .filter(entry -> takesPlace(event, entry))
                .map(entry -> entry.getDateStart().getValue().toInstant().toString())
                .sorted()
                .toList();
        assertThat(told).as(page).isEqualTo(entered);
        compared += told.size();
      }
    }
    assertThat(compared > 0).isEqualTo(timed(site) > 0);
  }

  private static boolean takesPlace(Event event, VEvent entry) {
    int number = Integer.parseInt(entry.getUid().getValue().split("\\.")[1]);
    return event.sessions().get(number).status().takesPlace();
  }

  private static String instant(String withOffset) {
    return OffsetDateTime.parse(withOffset).toInstant().toString();
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyEntryHasTheNumberOfTheLedgerAndTheSameNameInEachCalendar(WholeSite site) {
    for (var language : site.data().languages()) {
      var names = new TreeSet<String>();
      for (Event event : shown(site)) {
        for (VEvent entry : events(site, calendarOf(language.code(), event))) {
          String name = entry.getUid().getValue();
          names.add(name);
          var date = event.sessions().get(Integer.parseInt(name.split("\\.")[1]));
          assertThat(entry.getSequence().getValue())
              .as(name)
              .isEqualTo(site.data().revisions().sequence(event, date));
        }
      }
      for (String file : site.ending(".ics")) {
        if (file.startsWith("calendar/" + language.code() + "/")) {
          assertThat(events(site, file))
              .extracting(entry -> entry.getUid().getValue())
              .isSubsetOf(names);
        }
      }
    }
  }

  /** Otherwise a program that counts octets as characters would still pass. */
  @Test
  void noLineIsFoldedInsideACharacter() throws CharacterCodingException {
    WholeSite site = FullCampaign.site();
    int folded = 0;
    for (String file : site.ending(".ics")) {
      for (byte[] line : lines(site.bytes(file))) {
        UTF_8.newDecoder().decode(ByteBuffer.wrap(line)); // refuses half a character
        folded += line.length > 0 && line[0] == ' ' ? 1 : 0;
      }
    }
    assertThat(folded).isPositive();
  }

  private static List<byte[]> lines(byte[] bytes) {
    var lines = new ArrayList<byte[]>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\r') {
        lines.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 2;
      }
    }
    return lines;
  }

  @Test
  void everyKindOfCalendarIsThere() {
    WholeSite site = FullCampaign.site();
    var counts = new TreeMap<String, Integer>();
    for (String file : site.ending(".ics")) {
      String kind = file.replaceFirst("calendar/[a-z]+/", "");
      counts.merge(
          kind.equals("all.ics")
              ? "all"
              : kind.matches("region/.*/.*") ? "region × block" : kind.split("/")[0],
          1,
          Integer::sum);
    }
    System.out.printf("%ncalendars: %s, %d in total%n", counts, site.ending(".ics").size());
    int languages = site.data().languages().size();
    assertThat(counts)
        .containsOnlyKeys("all", "region", "block", "region × block", "event")
        .containsEntry("all", languages)
        .containsEntry("region", languages * site.data().regions().size())
        .containsEntry("block", languages * site.data().blocks().size())
        .containsEntry("event", languages * site.data().events().size());
  }

  private static String calendarOf(String language, Event event) {
    return "calendar/" + language + "/event/" + event.folder() + "/" + event.id() + ".ics";
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everySampleIsCalledSo(WholeSite site) {
    Site data = site.data();
    for (var language : data.languages()) {
      String tag = language.word("sample.tag").orElseThrow();
      for (Event event : shown(site)) {
        String file = calendarOf(language.code(), event);
        for (VEvent entry : events(site, file)) {
          boolean called = entry.getSummary().getValue().contains(tag);
          assertThat(called).as(file).isEqualTo(event.sample());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
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
