package kz.igilik.formats;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private final Event[] events =
      IntStream.range(0, 50)
          .mapToObj(i -> event("talk-" + i).on("2023-06-01T10:00", "2023-06-01T12:00").build())
          .toArray(Event[]::new);

  @Test
  void everyLanguageHasCalendarsAndAFeedAndTheSiteOneMap() {
    assertThat(files(new Problems()))
        .extracting(OutputFile::path)
        .contains(
            "kk/lite/almaty.txt",
            "calendar/kk/all.ics",
            "feeds/kk/press.atom",
            "calendar/ru/all.ics",
            "feeds/ru/press.atom",
            "sitemap.xml",
            "robots.txt")
        .doesNotHaveDuplicates();
  }

  @Test
  void twoRunsGiveTheSameFiles() {
    List<OutputFile> first = files(new Problems());
    List<OutputFile> second = files(new Problems());

    assertThat(second)
        .extracting(OutputFile::path)
        .isEqualTo(first.stream().map(OutputFile::path).toList());
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i).bytes()).as(first.get(i).path()).isEqualTo(first.get(i).bytes());
    }
  }

  @Test
  void noWordIsMissing() {
    var problems = new Problems();

    files(problems);

    assertThat(problems.sorted()).isEmpty();
  }

  private List<OutputFile> files(Problems problems) {
    Site site = Sites.with(events);
    SitePlan plan = new Planner(site).plan();
    var views = ViewsOf.site(site, plan, new Problems());
    var files = new ConcurrentLinkedQueue<OutputFile>();
    new Formats(site, plan, views, ViewsOf.wordings(site, problems), Instant.EPOCH, problems)
        .make(files::add);
    return files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
  }
}
