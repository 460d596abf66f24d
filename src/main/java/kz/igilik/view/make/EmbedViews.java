package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.site.LiteProgramme;
import kz.igilik.site.Page;
import kz.igilik.view.page.EventView;
import kz.igilik.view.page.Pages;

/** Small copies of pages, for other sites to show. */
final class EmbedViews {
  /** Dates of a region; the frame on another site is no place to scroll. */
  private static final int MOST = 10;

  private final Context context;
  private final Frames frames;
  private final EventPageViews events;
  private final LineViews lines;
  private final HelpViews help;

  EmbedViews(
      Context context, Frames frames, EventPageViews events, LineViews lines, HelpViews help) {
    this.context = context;
    this.frames = frames;
    this.events = events;
    this.lines = lines;
    this.help = help;
  }

  void addTo(Makers makers) {
    makers.add(Page.EmbedPage.class, this::embed);
  }

  private Pages.EmbedView embed(Page.EmbedPage page) {
    if (page.original() instanceof Page.EventPage event) {
      return event(page, event.event());
    }
    return page.original() instanceof Page.RegionPage region
        ? region(page, region.region())
        : helplines(page);
  }

  private Pages.EmbedView event(Page.EmbedPage page, Event event) {
    var view = events.view(event, page);
    return view(page, events.about(event, view), Optional.of(view), List.of());
  }

  private Pages.EmbedView region(Page.EmbedPage page, Region region) {
    var programme = LiteProgramme.of(context.programme(), region, context.today());
    var days = new ArrayList<Pages.LiteDay>();
    int room = MOST;
    for (LiteProgramme.Day day : programme.next()) {
      var some = lines.of(day.lines().stream().limit(room).toList());
      room -= some.size();
      if (!some.isEmpty()) {
        days.add(new Pages.LiteDay(context.format().fullAndWeekday(day.date()), some));
      }
    }
    String name = context.alone(region.name());
    var about =
        About.page(name, PageDescriptions.of(context, "lite", "region", name))
            .sample(programme.anySample());
    return view(page, about, Optional.empty(), days);
  }

  private Pages.EmbedView helplines(Page.EmbedPage page) {
    var about =
        About.page(context.words().get("help.title"), PageDescriptions.of(context, "helplines"));
    return view(page, about, Optional.empty(), List.of());
  }

  private Pages.EmbedView view(
      Page.EmbedPage page, About about, Optional<EventView> event, List<Pages.LiteDay> days) {
    return new Pages.EmbedView(
        frames.frame(page, about),
        page.original().address().path(),
        event,
        days,
        page.ofHelp() ? help.all() : List.of());
  }
}
