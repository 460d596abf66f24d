package kz.igilik.formats.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import kz.igilik.BaseCampaign;
import kz.igilik.language.Wording;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.model.Status;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.revise.Reviser;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An event that repeats is many dates like all others, and none depends on what became of another.
 */
class SeriesTest {
  private static final String FILE = "data/events/almaty/relay.yaml";
  private static final String UPDATED = "updated: 2023-05-10";

  @TempDir Path folder;
  private SiteLoader loader;
  private String plain;

  @BeforeEach
  void copy() throws IOException {
    BaseCampaign.into(folder);
    loader = new SiteLoader(folder);
    plain = Files.readString(folder.resolve(FILE));
  }

  @Test
  void everySecondWeekOnTwoDays() throws IOException {
    assertThat(days("  every: [saturday, tuesday]\n  weeks: 2\n  until: 2023-06-17\n"))
        .containsExactly(
            "0 2023-05-20T10:00/12:00",
            "1 2023-05-30T10:00/12:00",
            "2 2023-06-03T10:00/12:00",
            "3 2023-06-13T10:00/12:00",
            "4 2023-06-17T10:00/12:00");
    assertThat(days("  count: 3\n  except: [2023-05-27]\n"))
        .containsExactly("0 2023-05-20T10:00/12:00", "2 2023-06-03T10:00/12:00");
    assertThat(days("  every: saturday\n  count: 2\n")).hasSize(2);
  }

  @Test
  void theClockSaysTheSameWhereHoursChange() throws IOException {
    String regions = Files.readString(folder.resolve("data/regions.yaml"));
    Files.writeString(
        folder.resolve("data/regions.yaml"),
        regions.replaceFirst("zone: Asia/Almaty", "zone: Europe/Berlin"));
    plain = plain.replace("2023-05-20", "2023-10-21");
    Event event = event("  count: 3\n");
    assertThat(event.sessions())
        .extracting(one -> one.when().orElseThrow().start(event.zone()).toInstant().toString())
        .containsExactly("2023-10-21T08:00:00Z", "2023-10-28T08:00:00Z", "2023-11-04T09:00:00Z");
  }

  @Test
  void aCalendarProgramReadsEachDateWithItsStatus() throws IOException {
    List<VEvent> read =
        entries(
            site(
                "  count: 4\n  except: [2023-06-03]\n  changes:\n"
                    + change("2023-05-27", "moved\n      starts: 2023-05-28T11:30")
                    + change("2023-06-10", "cancelled")));
    assertThat(read)
        .extracting(
            one ->
                one.getUid().getValue().substring(0, 7)
                    + " "
                    + one.getDateStart().getValue().toInstant())
        .containsExactly(
            "relay.0 2023-05-20T04:00:00Z",
            "relay.1 2023-05-28T05:30:00Z",
            "relay.3 2023-06-10T04:00:00Z");
    assertThat(read.get(1).getDateEnd().getValue().toInstant()).isEqualTo("2023-05-28T07:30:00Z");
    assertThat(read.get(2).getSummary().getValue())
        .isNotEqualTo(read.get(0).getSummary().getValue());
  }

  @Test
  void whateverBecomesOfOneDateTheOthersStayAsTheyAre() throws IOException {
    var random = new Random(20230517);
    for (int i = 0; i < 60; i++) {
      String rule =
          (random.nextBoolean() ? "  every: [saturday, sunday, wednesday]\n" : "")
              + "  weeks: "
              + (1 + random.nextInt(2))
              + "\n  until: 2023-06-17\n";
      Site before = site(rule);
      List<Session> all = relay(before).sessions();
      Session one = all.get(1 + random.nextInt(all.size() - 1));
      LocalDate day = one.day();
      String changed =
          switch (random.nextInt(4)) {
            case 0 -> "  except: [" + day + "]\n";
            case 1 -> "  changes:\n" + change(day.toString(), "cancelled");
            case 2 -> "  changes:\n" + change(day.toString(), "postponed");
            default ->
                "  changes:\n"
                    + change(
                        day.toString(),
                        "moved\n      starts: 2023-06-0" + (1 + random.nextInt(9)) + "T18:00");
          };
      Site after = site(rule + changed);
      Map<String, String> old = uids(before);
      Map<String, String> fresh = uids(after);
      String uid =
          old.keySet().stream()
              .filter(key -> key.startsWith("relay." + one.number() + "."))
              .findFirst()
              .orElseThrow();
      old.remove(uid);
      fresh.remove(uid);
      assertThat(fresh).as(rule + changed).isEqualTo(old).isNotEmpty();
    }
  }

  @Test
  void aDateThatIsLeftOutShiftsNoNumberOfTheLedger() throws IOException {
    String rule = "  count: 4\n  changes:\n" + change("2023-06-10", "cancelled");
    Reviser.revise(folder, site("  except: [2023-05-27]\n" + rule), Instant.EPOCH);
    String ledger = Files.readString(folder.resolve("data/revisions/almaty.yaml"));
    assertThat(ledger).contains(", 0 000000000000, ");
    Site again = new SiteLoader(folder).load(new Problems()).orElseThrow();
    Reviser.revise(folder, again, Instant.EPOCH);
    assertThat(folder.resolve("data/revisions/almaty.yaml")).hasContent(ledger);
    Site whole = site(rule);
    assertThat(relay(whole).sessions())
        .filteredOn(one -> whole.revisions().of(relay(whole), one).isPresent())
        .extracting(Session::number)
        .containsExactly(0, 2, 3);
  }

  @Test
  void aStatusOfTheEventHoldsForAllItsDates() throws IOException {
    plain =
        plain.replace(UPDATED, "status: cancelled\nnote:\n  kk: Жаңбыр.\n  ru: Дождь.\n" + UPDATED);
    assertThat(event("  count: 3\n").sessions())
        .extracting(Session::status)
        .containsExactly(Status.CANCELLED, Status.CANCELLED, Status.CANCELLED);
  }

  private static String change(String date, String status) {
    return "    - date: %s%n      status: %s%n      note:%n        kk: Жаңбыр.%n        ru: Дождь.%n"
        .formatted(date, status)
        .replace("\r", "");
  }

  private List<String> days(String rule) throws IOException {
    return event(rule).sessions().stream()
        .map(
            one ->
                one.number()
                    + " "
                    + one.when().orElseThrow().begin()
                    + "/"
                    + one.when().orElseThrow().until().orElseThrow())
        .toList();
  }

  private Event event(String rule) throws IOException {
    return relay(site(rule));
  }

  private static Event relay(Site site) {
    return site.events().stream()
        .filter(event -> event.id().equals("relay"))
        .findFirst()
        .orElseThrow();
  }

  private Site site(String rule) throws IOException {
    Files.writeString(folder.resolve(FILE), plain.replace(UPDATED, "series:\n" + rule + UPDATED));
    var problems = new Problems();
    Site site = loader.reload(Set.of(FILE, "data/revisions/almaty.yaml"), problems).orElseThrow();
    assertThat(problems.sorted())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::code)
        .isEmpty();
    return site;
  }

  /** What calendars know of each date, by its UID. */
  private static Map<String, String> uids(Site site) {
    var known = new TreeMap<String, String>();
    entries(site)
        .forEach(
            entry ->
                known.put(
                    entry.getUid().getValue(),
                    entry.getDateStart().getValue().toInstant()
                        + " "
                        + entry.getDateEnd().getValue().toInstant()
                        + entry.getSummary().getValue()));
    return new LinkedHashMap<>(known);
  }

  private static List<VEvent> entries(Site site) {
    var files = new ConcurrentLinkedQueue<OutputFile>();
    new Calendars(
            site,
            new Programme(site),
            new Wording(Sites.language("ru"), new Markdown(), new Problems()),
            Instant.parse("2023-05-10T00:00:00Z"),
            new Problems())
        .make(files::add);
    return files.stream()
        .filter(file -> file.path().endsWith("event/almaty/relay.ics"))
        .map(file -> Biweekly.parse(new String(file.bytes(), StandardCharsets.UTF_8)).first())
        .flatMap(calendar -> calendar.getEvents().stream())
        .collect(Collectors.toList());
  }
}
