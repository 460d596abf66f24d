package kz.igilik.view.make;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.igilik.formats.ViewsOf;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.model.Status;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.view.page.DayView;
import kz.igilik.view.page.PageView;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.RibbonView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is listed on a page that would grow too large, and what on the days before and after. */
class FullListsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void aBlockListsItsDates(int events) {
    assertThat(block(events).listed().lines()).hasSize(events);
  }

  @Test
  void aBlockThatIsTooFullListsItsRegionsOnly() {
    assertThat(block(31).listed().lines()).isEmpty();
    assertThat(block(31).regions()).hasSize(1);
  }

  @Test
  void homeListsTheNextDaysAndCountsWhatItLeavesOut() {
    Pages.HomeView home = view(Pages.HomeView.class, onDays(5, 6));
    assertThat(home.coming().days())
        .extracting(day -> day.sessions().size())
        .containsExactly(3, 2, 2);
    assertThat(home.coming().days())
        .extracting(DayView::more)
        .containsExactly(Optional.of("3"), Optional.of("4"), Optional.of("4"));
    assertThat(home.coming().later())
        .extracting(Pages.DayLink::iso)
        .containsExactly("2023-06-04", "2023-06-05");
  }

  /** The lines that one sees and those that are left are as many as the heading says. */
  @Test
  void whatIsCancelledIsNoPartOfWhatIsLeft() {
    assertThat(firstDay(4, 2).more()).contains("1");
    assertThat(firstDay(4, 2).count()).isEqualTo(firstDay(4, 0).count());
    assertThat(firstDay(3, 2).more()).isEmpty();
  }

  private static DayView firstDay(int held, int cancelled) {
    Stream<Event> off =
        IntStream.range(0, cancelled)
            .mapToObj(
                i ->
                    event("off-" + i)
                        .with(Status.CANCELLED, "2023-06-01T09:00", "2023-06-01T10:00")
                        .build());
    Event[] all = Stream.concat(off, Stream.of(onOneDay(held))).toArray(Event[]::new);
    return view(Pages.HomeView.class, all).coming().days().get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 31})
  void theRibbonOfARegionLeadsToTheDaysThatThePageLists(int events) {
    Pages.RegionView region = view(Pages.RegionView.class, onOneDay(events));
    assertThat(region.programme().days()).hasSize(events > 30 ? 0 : 1);
    assertThat(region.programme().ribbon().weeks())
        .flatExtracting(RibbonView.Week::marks)
        .filteredOn(RibbonView.Mark::local)
        .extracting(RibbonView.Mark::href)
        .isEqualTo(region.programme().days().stream().map(day -> "#" + day.anchor()).toList());
  }

  @Test
  void aRegionListsDaysFromTodayAndThenThoseBefore() {
    Pages.RegionView region =
        view(
            Pages.RegionView.class,
            event("may").on("2023-05-20T10:00", "2023-05-20T12:00").build(),
            event("today").on("2023-06-01T10:00", "2023-06-01T12:00").build(),
            event("june").on("2023-06-10T10:00", "2023-06-10T12:00").build());
    assertThat(region.programme().days()).hasSize(2);
    assertThat(region.programme().earlier()).hasSize(1);
  }

  @Test
  void aRegionWhereAllIsOverListsItAsItWas() {
    Pages.RegionView region =
        view(
            Pages.RegionView.class,
            event("may").on("2023-05-20T10:00", "2023-05-20T12:00").build());
    assertThat(region.programme().days()).hasSize(1);
    assertThat(region.programme().earlier()).isEmpty();
  }

  @Test
  void homeBeginsWithToday() {
    Pages.HomeView home =
        view(
            Pages.HomeView.class,
            event("may").on("2023-05-20T10:00", "2023-05-20T12:00").build(),
            event("june").on("2023-06-10T10:00", "2023-06-10T12:00").build());
    assertThat(home.coming().days()).singleElement().asString().contains("2023-06-10");
  }

  private static Pages.BlockPageView block(int events) {
    return view(Pages.BlockPageView.class, onOneDay(events));
  }

  private static Event[] onOneDay(int events) {
    return IntStream.range(0, events)
        .mapToObj(i -> event("talk-" + i).on("2023-06-01T10:00", "2023-06-01T12:00").build())
        .toArray(Event[]::new);
  }

  /** As many events on each of the days from the first of June on. */
  private static Event[] onDays(int days, int events) {
    return IntStream.range(0, days * events)
        .mapToObj(
            i -> {
              String day = LocalDate.of(2023, 6, 1).plusDays(i / events).toString();
              return event("talk-" + i).on(day + "T10:00", day + "T12:00").build();
            })
        .toArray(Event[]::new);
  }

  /** The first page of a kind, as it is on the first of June. */
  private static <V extends PageView> V view(Class<V> kind, Event... events) {
    Site site = Sites.with(events);
    SitePlan plan = new Planner(site).plan();
    Views views = ViewsOf.site(site, plan, new Problems());
    List<Page> pages = plan.pages();
    return pages.stream()
        .map(views::of)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
