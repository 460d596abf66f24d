package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.Planner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What texts may link to is what the planner plans. */
class InternalLinksTest {
  private static final String BASE = "https://kindness.example/";
  private static final String EVENTS = "data/events/almaty/";

  @TempDir Path campaign;

  @BeforeEach
  void copy() throws Exception {
    BadSite.copyBase(campaign);
  }

  @Test
  void everyPlannedPageMayBeLinkedTo() throws Exception {
    Site site = new SiteLoader(campaign).load(new Problems()).orElseThrow();
    List<String> paths =
        new Planner(site)
            .plan().pages().stream()
                .filter(page -> page.language().equals(Optional.of("kk")))
                .map(page -> page.address().path())
                .filter(
                    path -> path.startsWith("kk/")) // copies for other sites are no pages to link
                .map(path -> path.substring("kk".length()))
                .toList();
    assertThat(paths).anyMatch(path -> path.contains("/poster/"));
    assertThat(paths).anyMatch(path -> path.contains("/week-"));
    assertThat(paths).anyMatch(path -> path.startsWith("/lite/"));
    assertThat(paths).anyMatch(path -> path.startsWith("/calendar/"));
    assertThat(broken(paths)).isEmpty();
    assertThat(broken(List.of("/lite/", "/schedule/week-2023-05-16/", "/help-card/"))).hasSize(3);
  }

  @Test
  void aPageThatAMistakeHidesIsNoSecondMistake() throws Exception {
    Path event;
    try (var files = Files.list(campaign.resolve(EVENTS))) {
      event = files.sorted().findFirst().orElseThrow();
    }
    String id = event.getFileName().toString().replace(".yaml", "");
    Files.writeString(event, "title: [\n");
    assertThat(broken(List.of("/events/almaty/" + id + "/", "/regions/almaty/poster/2023-05-15/")))
        .isEmpty();
    Files.delete(event);
    assertThat(broken(List.of("/events/almaty/" + id + "/"))).hasSize(1);
  }

  @Test
  void datesThatAreWrongHideNoPage() throws Exception {
    Path file = campaign.resolve("data/campaign.yaml");
    Files.writeString(file, Files.readString(file).replaceAll("(last: )\\S+", "$12019-01-01"));
    assertThat(broken(List.of("/schedule/2023-05-20/", "/schedule/months/"))).isEmpty();
  }

  /** A whole address, because a file has no language of the reader. */
  @Test
  void filesAreKnownBeforeTheBakeAndThoseOfBrokenSourcesAreNoSecondMistake() throws Exception {
    Path event;
    try (var files = Files.list(campaign.resolve(EVENTS))) {
      event = files.sorted().findFirst().orElseThrow();
    }
    String calendar = "calendar/kk/event/almaty/" + event.getFileName();
    List<String> files =
        List.of(
            calendar.replace(".yaml", ".ics"),
            "calendar/ru/region/almaty.ics",
            "kk/lite/almaty.txt",
            "feeds/kk/press.atom",
            "sitemap.xml",
            "apple-touch-icon.png");
    assertThat(missing(files)).isEmpty();
    assertThat(missing(List.of("calendar/kk/region/nowhere.ics", "feeds/en/press.atom")))
        .hasSize(2);
    Files.writeString(event, "title: [\n");
    assertThat(missing(files)).isEmpty();
    assertThat(missing(List.of("calendar/kk/event/almaty/nowhere.ics"))).hasSize(1);
    Files.delete(event);
    assertThat(missing(files)).hasSize(1);
  }

  private List<Problem> missing(List<String> files) throws Exception {
    return problems(Code.LINK_FILE_MISSING, files.stream().map(file -> BASE + file).toList());
  }

  private List<Problem> broken(List<String> paths) throws Exception {
    return problems(Code.LINK_BROKEN, paths);
  }

  /** Those of a page with these links. */
  private List<Problem> problems(Code code, List<String> paths) throws Exception {
    Path page = campaign.resolve("content/kk/about.md");
    String text = Files.readString(page);
    var links = new StringBuilder(text);
    paths.forEach(path -> links.append("\n\n[бет](").append(path).append(")"));
    Files.writeString(page, links);
    List<Problem> problems = BadSite.check(campaign).sorted();
    Files.writeString(page, text);
    return problems.stream().filter(problem -> problem.code() == code).toList();
  }
}
