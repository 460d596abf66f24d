package kz.igilik.formats.calendar;

import static kz.igilik.model.EventDraft.event;
import static kz.igilik.model.Status.CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.igilik.language.Wording;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Revision;
import kz.igilik.model.Revisions;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.model.Status;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Programme;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {
  private static final Instant BEFORE = Instant.parse("2023-05-10T00:00:00Z");

  @Test
  void tenInTheMorningIsAnHourEarlierInAlmatyUntilKazakhstanHasOneTime() {
    assertThat(start("aktobe", "Asia/Aqtobe", "2023-06-01")).isEqualTo("2023-06-01T05:00:00Z");
    assertThat(start("almaty", "Asia/Almaty", "2023-06-01")).isEqualTo("2023-06-01T04:00:00Z");
    assertThat(start("aktobe", "Asia/Aqtobe", "2024-06-01")).isEqualTo("2024-06-01T05:00:00Z");
    assertThat(start("almaty", "Asia/Almaty", "2024-06-01")).isEqualTo("2024-06-01T05:00:00Z");
  }

  private static String start(String region, String zone, String day) {
    Event event =
        event("talk").in(region, ZoneId.of(zone)).on(day + "T10:00", day + "T12:00").build();
    ICalendar calendar = eventCalendar(event);
    DateTimeComponents written =
        calendar.getEvents().get(0).getDateStart().getValue().getRawComponents();
    int offset = offset(timeZone(calendar), LocalDate.parse(day));
    return LocalDate.parse(day)
        .atTime(written.getHour(), written.getMinute())
        .toInstant(ZoneOffset.ofTotalSeconds(offset))
        .toString();
  }

  /**
   * As the file describes it. Not the instants of entries: Java's calendars, with which biweekly
   * reads them, know one standard time per zone, that of the day on which the test runs.
   */
  private static TimeZone timeZone(ICalendar calendar) {
    return calendar.getTimezoneInfo().getTimezones().iterator().next().getTimeZone();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asia/Almaty",
        "Asia/Qostanay",
        "Europe/Paris",
        "America/New_York",
        "Africa/Casablanca",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Etc/UTC"
      })
  void aZoneHasTheRightOffsetOnEveryDayOfThreeYears(String name) {
    ZoneId zone = ZoneId.of(name);
    Event event =
        event("long").in("almaty", zone).on("2023-11-01T10:00", "2026-11-05T12:00").build();

    TimeZone read = timeZone(eventCalendar(event));

    LocalDate.of(2023, 11, 1)
        .datesUntil(LocalDate.of(2026, 11, 5))
        .forEach(
            day ->
                assertThat(offset(read, day)).as("%s %s", name, day).isEqualTo(offset(zone, day)));
  }

  private static int offset(TimeZone zone, LocalDate day) {
    int weekday = day.getDayOfWeek().getValue() % 7 + 1;
    return zone.getOffset(
            GregorianCalendar.AD,
            day.getYear(),
            day.getMonthValue() - 1,
            day.getDayOfMonth(),
            weekday,
            10 * 3_600_000)
        / 1000;
  }

  private static int offset(ZoneId zone, LocalDate day) {
    return day.atTime(10, 0).atZone(zone).getOffset().getTotalSeconds();
  }

  @Test
  void aZoneHasOnlyTheRulesOfTheYearsInUse() {
    String before = text(event("talk").on("2023-06-01T10:00", "2023-06-01T12:00").build());
    String after = text(event("talk").on("2024-06-01T10:00", "2024-06-01T12:00").build());

    assertThat(before).containsOnlyOnce("TZOFFSETTO:+0600").doesNotContain("+0500");
    assertThat(after)
        .contains("DTSTART:20240301T000000\r\nTZOFFSETFROM:+0600\r\nTZOFFSETTO:+0500\r\n");
  }

  @Test
  void aWholeDayEndsBeforeTheNext() {
    String text = text(event("day").allDay("2023-06-01", "2023-06-01").build());

    assertThat(text).contains("DTSTART;VALUE=DATE:20230601\r\nDTEND;VALUE=DATE:20230602\r\n");
    assertThat(text).doesNotContain("VTIMEZONE");
  }

  @Test
  void severalWholeDaysIncludeTheLast() {
    VEvent entry = entry(event("month").national().allDay("2023-05-17", "2023-06-17").build());

    assertThat(entry.getDateStart().getValue().hasTime()).isFalse();
    assertThat(entry.getDateEnd().getValue().getRawComponents().toString()).startsWith("20230618");
    assertThat(entry.getTransparency().isTransparent()).isTrue();
    assertThat(entry.getDescription().getValue())
        .startsWith("17\u00A0мая\u00A0– 17\u00A0июня 2023\n");
  }

  @Test
  void aPlannedEventIsCertain() {
    VEvent entry = entry(event("talk").on("2023-06-01T10:00", "2023-06-01T12:00").build());

    assertThat(entry.getStatus().isConfirmed()).isTrue();
    assertThat(entry.getSummary().getValue()).isEqualTo("Праздник");
    assertThat(entry.getDescription().getValue())
        .isEqualTo(
            "1\u00A0июня 2023, чт, 10:00–12:00 (local-time ru, UTC+6)\nhttps://site.example/a/ru/events/almaty/talk/");
    assertThat(entry.getUrl().getValue())
        .isEqualTo("https://site.example/a/ru/events/almaty/talk/");
    assertThat(entry.getCategories().get(0).getValues()).containsExactly("sport ru");
  }

  @Test
  void aMovedEventNamesItsEarlierDate() {
    VEvent entry =
        entry(
            event("talk")
                .moved("2023-06-01T20:00", "2023-06-02T20:00", "2023-06-02T21:00")
                .build());

    assertThat(entry.getStatus().isConfirmed()).isTrue();
    assertThat(entry.getSummary().getValue()).isEqualTo("moved ru: Праздник");
    assertThat(entry.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2023-06-02T14:00:00Z"));
    assertThat(entry.getDescription().getValue().lines())
        .containsSequence("was ru: 1\u00A0июня 2023, чт, 20:00", "Причина");
  }

  @Test
  void aPostponedEventStandsUncertainOnItsEarlierDay() {
    VEvent entry = entry(event("talk").postponed("2023-06-01T20:00").build());

    assertThat(entry.getStatus().isTentative()).isTrue();
    assertThat(entry.getSummary().getValue()).isEqualTo("postponed ru: Праздник");
    assertThat(entry.getDateStart().getValue().hasTime()).isFalse();
    assertThat(entry.getDateStart().getValue().getRawComponents().toString())
        .startsWith("20230601");
    assertThat(entry.getDescription().getValue().lines())
        .startsWith("was ru: 1\u00A0июня 2023, чт, 20:00", "no-date ru", "Причина");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-20T00:00:00Z, false",
    "2023-06-02T17:59:59Z, false", // the last second of the day after, in Almaty
    "2023-06-02T18:00:00Z, true",
    "2023-07-01T00:00:00Z, true"
  })
  void aCancelledDateIsSeenUntilTheDayAfterAndThenHidden(String now, boolean hidden) {
    Event event = event("talk").with(CANCELLED, "2023-06-01T10:00", "2023-06-01T12:00").build();

    VEvent entry = entry(event, Instant.parse(now));

    assertThat(entry.getStatus() != null && entry.getStatus().isCancelled()).isEqualTo(hidden);
    assertThat(entry.getSummary().getValue()).isEqualTo("cancelled ru: Праздник");
  }

  @Test
  void theDayAfterIsThatOfTheEventsZoneAndOfItsLastDay() {
    Instant now = Instant.parse("2023-06-04T18:30:00Z"); // the 5th in Almaty, the 4th in Aqtobe
    Event here = event("here").with(CANCELLED, "2023-06-01T10:00", "2023-06-03T12:00").build();
    Event there =
        event("there")
            .in("aktobe", Sites.AQTOBE)
            .with(CANCELLED, "2023-06-01T10:00", "2023-06-03T12:00")
            .build();

    assertThat(entry(here, now).getStatus().isCancelled()).isTrue();
    assertThat(entry(there, now).getStatus()).isNull();
  }

  @Test
  void aCampaignMayCancelAtOnceAsTheStandardHasIt() throws Exception {
    Event event = event("talk").with(CANCELLED, "2023-06-01T10:00", "2023-06-01T12:00").build();
    Site strict = Sites.strictCalendars(Sites.with(event));

    OutputFile file = calendar(strict, "ru", "event/almaty/talk.ics");

    assertThat(parse(file).getEvents().get(0).getStatus().isCancelled()).isTrue();
    var second = new CalendarBuilder().build(new StringReader(content(file)));
    assertThat(second.validate().getEntries()).isEmpty();
  }

  @Test
  void aCalendarThatProgramsWouldRefusePointsToItsMonths() {
    Event[] many =
        IntStream.range(0, 3000)
            .mapToObj(
                i ->
                    event("talk-" + i)
                        .on(
                            i % 2 == 0 ? "2023-05-20T10:00" : "2023-06-01T10:00",
                            i % 2 == 0 ? "2023-05-20T12:00" : "2023-06-01T12:00")
                        .build())
            .toArray(Event[]::new);
    List<OutputFile> files = files(Sites.with(many), "ru");

    ICalendar index = parse(ending(files, "/all.ics"));
    assertThat(index.getEvents())
        .extracting(entry -> entry.getUrl().getValue())
        .allMatch(url -> url.endsWith("/schedule/"))
        .hasSize(2);
    assertThat(index.getEvents().get(0).getDescription().getValue())
        .endsWith("calendar/ru/month/2023-05/all.ics");
    ICalendar may = parse(ending(files, "/month/2023-05/all.ics"));
    ICalendar june = parse(ending(files, "/month/2023-06/all.ics"));
    assertThat(Stream.of(may, june).flatMap(month -> month.getEvents().stream()))
        .extracting(entry -> entry.getUid().getValue())
        .hasSize(3000)
        .doesNotHaveDuplicates();
  }

  @Test
  void aCalendarOfFewDatesHasNoMonths() {
    List<OutputFile> files =
        files(Sites.with(event("talk").on("2023-06-01T10:00", "2023-06-01T12:00").build()), "ru");
    assertThat(files).noneMatch(file -> file.path().contains("/month/"));
  }

  @Test
  void whatIsCancelledKeepsNobodyBusy() {
    VEvent entry =
        entry(
            event("talk")
                .online("https://live.example/x")
                .with(CANCELLED, "2023-06-01T10:00", "2023-06-01T12:00")
                .build());

    assertThat(entry.getStatus()).isNull();
    assertThat(entry.getConferences()).isEmpty();
    assertThat(entry.getTransparency().isTransparent()).isTrue();
  }

  @Test
  void aDateCountsItsChangesAsTheLedgerSays() {
    Event event =
        event("talk")
            .on("2023-06-01T10:00", "2023-06-01T12:00")
            .on("2023-06-08T10:00", "2023-06-08T12:00")
            .on("2023-06-15T10:00", "2023-06-15T12:00")
            .build();
    var known = List.of(revision(3), revision(0));
    var ledger = new Revisions(Map.of("almaty", Map.of("talk", known)));

    Site site = Sites.revised(Sites.with(event), ledger);

    assertThat(parse(calendar(site, "ru", "event/almaty/talk.ics")).getEvents())
        .extracting(entry -> entry.getSequence().getValue())
        .containsExactly(3, 0, 0);
  }

  private static Revision revision(int sequence) {
    return new Revision(sequence, "00000000000a", Position.wholeFile("data/revisions/almaty.yaml"));
  }

  @Test
  void whatMovedToTheInternetIsFoundThereAndNotAtTheVenue() {
    VEvent entry =
        entry(
            event("talk")
                .at("Зал", "улица Абая, 1")
                .online("https://live.example/x")
                .with(Status.ONLINE_ONLY, "2023-06-01T10:00", "2023-06-01T12:00")
                .build());

    assertThat(entry.getLocation().getValue()).isEqualTo("https://live.example/x");
    assertThat(entry.getGeo()).isNull();
    assertThat(entry.getConferences().get(0).getUri()).isEqualTo("https://live.example/x");
  }

  @Test
  void aDateWithAVenueOfItsOwnIsThere() {
    Event event =
        event("talk")
            .at("Зал", "улица Абая, 1")
            .on("2023-06-01T10:00", "2023-06-01T12:00")
            .on("2023-06-02T10:00", "2023-06-02T12:00")
            .there("Парк", "улица Абая, 2")
            .build();

    List<VEvent> entries = eventCalendar(event).getEvents();

    assertThat(entries)
        .extracting(entry -> entry.getLocation().getValue())
        .containsExactly("Зал, улица Абая, 1", "Парк, улица Абая, 2");
    assertThat(entries)
        .extracting(entry -> entry.getGeo().getLatitude())
        .containsExactly(43.238, 43.25);
  }

  @Test
  void aVenueHasItsAddressAndPlaceOnTheMap() {
    VEvent entry =
        entry(
            event("talk")
                .at("Зал; большой", "улица Абая, 1")
                .on("2023-06-01T10:00", "2023-06-01T12:00")
                .build());

    assertThat(entry.getLocation().getValue()).isEqualTo("Зал; большой, улица Абая, 1");
    assertThat(entry.getGeo().getLatitude()).isEqualTo(43.238);
    assertThat(entry.getGeo().getLongitude()).isEqualTo(76.945);
  }

  @Test
  void aSampleSaysThatItIsOne() {
    VEvent entry =
        entry(
            event("talk").sample().with(CANCELLED, "2023-06-01T10:00", "2023-06-01T12:00").build());

    assertThat(entry.getSummary().getValue()).isEqualTo("[Пример] cancelled ru: Праздник");
    assertThat(entry.getDescription().getValue().lines()).contains("Это пример ru.");
  }

  @Test
  void proseOfTheOtherLanguageIsAnnounced() {
    var summary = new Localized(Map.of("kk", "Барлығы **келсін**."));
    VEvent entry =
        entry(event("talk").about(summary).on("2023-06-01T10:00", "2023-06-01T12:00").build());

    assertThat(entry.getDescription().getValue().lines())
        .contains("Қазақ тілінде. Барлығы келсін.");
  }

  @Test
  void eachDateIsAnEntryOfItsOwn() {
    Event event =
        event("talk")
            .on("2023-06-01T10:00", "2023-06-01T12:00")
            .with(CANCELLED, "2023-06-08T10:00", "2023-06-08T12:00")
            .build();

    assertThat(eventCalendar(event).getEvents())
        .extracting(entry -> entry.getUid().getValue())
        .containsExactly("talk.0.almaty.ru@test-2023", "talk.1.almaty.ru@test-2023");
  }

  @Test
  void theSameEventInTwoLanguagesDoesNotCollide() {
    Site site = Sites.with(event("talk").on("2023-06-01T10:00", "2023-06-01T12:00").build());

    assertThat(uids(calendar(site, "kk", "all.ics")))
        .doesNotContainAnyElementsOf(uids(calendar(site, "ru", "all.ics")));
  }

  @Test
  void foldsAt75OctetsAndNeverInsideACharacter() {
    String title = "Ұлттық ойындар, «Асық» 🎈🎈🎈 және ; \\ тізбек ".repeat(5).strip();
    Event event =
        event("talk")
            .titled(title, title)
            .at(title, title)
            .on("2023-06-01T10:00", "2023-06-01T12:00")
            .build();

    String[] lines = text(event).split("\r\n");

    assertThat(lines)
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(lines)
        .anySatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(72));
    assertThat(text(event).replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
    assertThat(entry(event).getSummary().getValue()).isEqualTo(title);
  }

  @Test
  void aRegionHasItsOwnEventsAndThoseOfTheCountryInOrder() {
    Site site =
        Sites.with(
            event("challenge").national().allDay("2023-06-02", "2023-06-02").build(),
            event("late").on("2023-06-03T10:00", "2023-06-03T12:00").build(),
            event("early").on("2023-06-01T10:00", "2023-06-01T12:00").build(),
            event("elsewhere")
                .in("aktobe", Sites.AQTOBE)
                .on("2023-06-01T10:00", "2023-06-01T12:00")
                .build());

    assertThat(uids(calendar(site, "ru", "region/almaty.ics")))
        .containsExactly(
            "early.0.almaty.ru@test-2023",
            "challenge.0.national.ru@test-2023",
            "late.0.almaty.ru@test-2023");
  }

  @Test
  void everyRegionBlockPairOfThemAndEventHasACalendar() {
    Site site =
        Sites.with(
            event("talk").on("2023-06-01T10:00", "2023-06-01T12:00").build(),
            event("dance")
                .in("aktobe", Sites.AQTOBE)
                .of("family")
                .allDay("2023-06-01", "2023-06-01")
                .build());

    assertThat(files(site, "kk"))
        .extracting(OutputFile::path)
        .containsExactlyInAnyOrder(
            "calendar/kk/all.ics",
            "calendar/kk/region/almaty.ics",
            "calendar/kk/region/almaty/sport.ics",
            "calendar/kk/region/almaty/family.ics",
            "calendar/kk/region/aktobe.ics",
            "calendar/kk/region/aktobe/sport.ics",
            "calendar/kk/region/aktobe/family.ics",
            "calendar/kk/block/sport.ics",
            "calendar/kk/block/family.ics",
            "calendar/kk/event/almaty/talk.ics",
            "calendar/kk/event/aktobe/dance.ics");
  }

  @Test
  void theHeadNamesTheCalendarAndSaysHowOftenToLook() {
    Site site = Sites.with(event("talk").on("2023-06-01T10:00", "2023-06-01T12:00").build());
    String text = content(calendar(site, "ru", "region/almaty/sport.ics"));

    assertThat(text.replace("\r\n ", ""))
        .contains(
            "NAME:Акция – almaty ru – sport ru\r\n",
            "X-WR-CALNAME:Акция – almaty ru – sport ru\r\n",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n",
            "X-PUBLISHED-TTL:PT6H\r\n",
            "SOURCE;VALUE=URI:https://site.example/a/calendar/ru/region/almaty/sport.ics\r\n",
            "URL:https://site.example/a/ru/regions/almaty/sport/\r\n");
  }

  @Test
  void everyKindOfCalendarFollowsTheStandard() {
    Site site =
        Sites.with(
            event("challenge").national().allDay("2023-05-17", "2023-06-17").build(),
            event("talk").at("Зал", "Абая, 1").on("2023-06-01T10:00", "2023-06-01T12:00").build(),
            event("move").moved("2023-06-01T20:00", "2023-06-02T20:00", "2023-06-03T01:00").build(),
            event("wait")
                .in("aktobe", Sites.AQTOBE)
                .of("family")
                .postponed("2023-06-01T20:00")
                .build());

    assertThat(files(site, "ru"))
        .filteredOn(file -> !parse(file).getEvents().isEmpty())
        .hasSizeGreaterThan(8)
        .allSatisfy(
            file -> assertThat(parse(file).validate(ICalVersion.V2_0)).as(file.path()).isEmpty());
  }

  @Test
  void aCalendarWithoutDatesIsStillACalendar() {
    Site site = Sites.with(List.of(), List.of());

    for (String path : List.of("all.ics", "region/aktobe/sport.ics")) {
      OutputFile file = calendar(site, "ru", path);
      assertThat(parse(file).getEvents()).isEmpty();
      assertThat(content(file)).contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Almaty");
    }
  }

  @Test
  void dateOfChangeComesFromTheDataAndNotFromTheClock() {
    assertThat(
            text(
                event("talk")
                    .updated("2023-05-30")
                    .on("2023-06-01T10:00", "2023-06-01T12:00")
                    .build()))
        .contains("DTSTAMP:20230530T000000Z\r\nLAST-MODIFIED:20230530T000000Z\r\n");
  }

  @Test
  void theSameBytesInAnotherZoneAndLocale() {
    Event event = event("talk").on("2023-06-01T10:00", "2023-06-01T12:00").build();
    String here = text(event);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(text(event)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static VEvent entry(Event event, Instant now) {
    OutputFile file =
        files(Sites.with(event), "ru", now).stream()
            .filter(any -> any.path().endsWith(event.id() + ".ics"))
            .findFirst()
            .orElseThrow();
    return parse(file).getEvents().get(0);
  }

  private static VEvent entry(Event event) {
    return eventCalendar(event).getEvents().get(0);
  }

  private static ICalendar eventCalendar(Event event) {
    return Biweekly.parse(text(event)).first();
  }

  private static String text(Event event) {
    return content(
        calendar(Sites.with(event), "ru", "event/" + event.folder() + "/" + event.id() + ".ics"));
  }

  private static OutputFile calendar(Site site, String language, String end) {
    return ending(files(site, language), end);
  }

  private static OutputFile ending(List<OutputFile> files, String end) {
    return files.stream().filter(file -> file.path().endsWith(end)).findFirst().orElseThrow();
  }

  private static List<OutputFile> files(Site site, String language) {
    return files(site, language, BEFORE);
  }

  private static List<OutputFile> files(Site site, String language, Instant now) {
    var files = new ConcurrentLinkedQueue<OutputFile>();
    new Calendars(
            site,
            new Programme(site),
            new Wording(Sites.language(language), new Markdown(), new Problems()),
            now,
            new Problems())
        .make(files::add);
    return files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
  }

  private static ICalendar parse(OutputFile file) {
    return Biweekly.parse(content(file)).first();
  }

  private static String content(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static List<String> uids(OutputFile file) {
    return Arrays.stream(content(file).split("\r\n"))
        .filter(line -> line.startsWith("UID:"))
        .map(line -> line.substring(4))
        .collect(Collectors.toList());
  }
}
