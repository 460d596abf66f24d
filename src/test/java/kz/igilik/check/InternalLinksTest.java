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
                .map(page -> page.address().path().substring("kk".length()))
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

  private List<Problem> broken(List<String> paths) throws Exception {
    Path page = campaign.resolve("content/kk/about.md");
    String text = Files.readString(page);
    var links = new StringBuilder(text);
    paths.forEach(path -> links.append("\n\n[бет](").append(path).append(")"));
    Files.writeString(page, links);
    List<Problem> problems = BadSite.check(campaign).sorted();
    Files.writeString(page, text);
    return problems.stream().filter(problem -> problem.code() == Code.LINK_BROKEN).toList();
  }
}
