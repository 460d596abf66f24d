package kz.igilik.view.make;

import java.util.List;
import java.util.Optional;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.site.Addresses;
import kz.igilik.site.LiteProgramme;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/**
 * The lite edition: a region's programme for the worst phones and networks, as a page and as a
 * text.
 */
final class LiteViews {
  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final LineViews lines;
  private final HelpViews help;

  LiteViews(Context context, Frames frames, ListViews lists, LineViews lines, HelpViews help) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.lines = lines;
    this.help = help;
  }

  void addTo(Makers makers) {
    makers.add(Page.LitePage.class, this::page);
  }

  Pages.LiteView page(Page.LitePage page) {
    Region region = page.region();
    String name = context.text(region.name());
    var programme = LiteProgramme.of(context.programme(), region, context.today());
    var about =
        About.page(
                context.words().get("lite.title", "region", name),
                PageDescriptions.of(context, "lite", "region", name))
            .updated(frames.lastUpdate(context.programme().in(region)))
            .sample(programme.anySample());
    return new Pages.LiteView(
        frames.frame(page, about),
        days(programme.next()),
        days(programme.earlier()),
        lines.of(programme.ongoing()),
        rest(programme, region),
        help.serving(region),
        frames.link(Addresses.region(context.code(), region.id()), word("full")),
        text(region));
  }

  /** The page and the text of a region. */
  List<Frame.NavLink> links(Region region) {
    return context.site().campaign().publish().has(Part.LITE)
        ? List.of(
            frames.link(Addresses.lite(context.code(), region.id()), word("page")), text(region))
        : List.of();
  }

  private Frame.NavLink text(Region region) {
    return new Frame.NavLink(Addresses.liteText(context.code(), region.id()), word("text"));
  }

  private List<Pages.LiteDay> days(List<LiteProgramme.Day> days) {
    return days.stream()
        .map(
            day ->
                new Pages.LiteDay(
                    context.format().fullAndWeekday(day.date()), lines.of(day.lines())))
        .toList();
  }

  private Optional<Pages.LiteRest> rest(LiteProgramme programme, Region region) {
    if (programme.isWhole()) {
      return Optional.empty();
    }
    String notice =
        context
            .words()
            .get(
                "lite.rest",
                "shown",
                lists.eventCount(programme.shown()),
                "all",
                lists.eventCount(programme.all()));
    return Optional.of(new Pages.LiteRest(notice, lists.blocks(region)));
  }

  private String word(String name) {
    return context.words().get("lite." + name);
  }
}
