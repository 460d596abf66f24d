package kz.igilik.view.make;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.igilik.model.Campaign;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.site.Week;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.LineView;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.PosterSize;
import kz.igilik.view.page.PosterView;

/** Wall posters: what a region and the whole country offer in a week, on few sheets. */
final class PosterViews {
  private final Context context;
  private final Frames frames;
  private final LineViews lines;
  private final HelpViews help;
  private final Campaign campaign;

  PosterViews(Context context, Frames frames, LineViews lines, HelpViews help) {
    this.context = context;
    this.frames = frames;
    this.lines = lines;
    this.help = help;
    this.campaign = context.site().campaign();
  }

  void addTo(Makers makers) {
    makers.add(Page.PosterPage.class, this::page);
  }

  Pages.PosterPageView page(Page.PosterPage page) {
    PosterView poster = poster(page.region(), page.week(), PosterView.MOST_LINES);
    Frame.NavLink region = region(page.region());
    var about =
        About.page(title(page.region(), page.week()), description(page.region(), poster))
            .below(frames.home(), frames.section("regions"), region)
            .updated(updated(page.region()));
    return new Pages.PosterPageView(
        frames.frame(page, about),
        PosterSize.of(List.of(poster)),
        List.of(poster),
        region,
        common(page.region(), page.week()),
        help.all().isEmpty()
            ? Optional.empty()
            : Optional.of(
                frames.link(Addresses.helpCard(context.code()), context.words().get("card.link"))));
  }

  /** The frame of the poster in all languages, of which this is the main one. */
  Frame frame(Page.CommonPosterPage page) {
    return frames.frame(
        page,
        About.page(
            title(page.region(), page.week()),
            description(page.region(), poster(page.region(), page.week(), PosterView.MOST_LINES))));
  }

  /** The posters of a region, by their weeks. */
  List<Frame.NavLink> links(Region region) {
    return campaign.publish().has(Part.POSTERS)
        ? context.programme().weeks(region).stream()
            .map(
                week ->
                    frames.link(
                        Addresses.poster(context.code(), region.id(), week),
                        context.format().range(first(week), last(week))))
            .toList()
        : List.of();
  }

  /** A link to the poster of one language, to which its name is given. */
  Frame.NavLink link(Region region, Week week) {
    return new Frame.NavLink(
        Addresses.poster(context.code(), region.id(), week).path(),
        context.language().name(),
        false,
        Optional.of(context.code()));
  }

  /**
   * @param most lines
   */
  PosterView poster(Region region, Week week, int most) {
    List<Listing> all =
        Stream.concat(
                context.programme().in(region).all().stream(),
                context.programme().national(region).all().stream())
            .filter(line -> !onDays(line, week).isEmpty())
            .sorted()
            .toList();
    List<Listing> chosen = chosen(all, week, most);
    var words = context.words();
    return new PosterView(
        context.languageView(),
        new PosterView.PosterHead(
            context.campaignView(),
            context.alone(region.name()),
            context.format().fullRange(first(week), last(week)),
            chosen.stream().anyMatch(line -> line.event().sample())
                ? Optional.of(words.get("sample.notice"))
                : Optional.empty(),
            new PosterView.Printing(words.get("poster.how"), words.get("poster.black"))),
        days(chosen, week),
        new PosterView.Ongoing(words.get("schedule.ongoing"), ongoing(chosen)),
        rest(events(all) - events(chosen)),
        new PosterView.Help(help.three(region)),
        way(region),
        words.get("page.updated", "date", context.format().full(updated(region))));
  }

  /**
   * As many lines as a poster has: of each day the first before the second, and what runs for weeks
   * last.
   */
  private List<Listing> chosen(List<Listing> all, Week week, int most) {
    Map<LocalDate, Integer> onDay = new HashMap<>();
    Map<Listing, Integer> rank = new HashMap<>();
    Stream.of(true, false)
        .flatMap(own -> all.stream().filter(line -> line.event().region().isPresent() == own))
        .forEach(
            line ->
                rank.put(
                    line,
                    line.session().isLong()
                        ? Integer.MAX_VALUE
                        : onDay.merge(onDays(line, week).get(0), 1, Integer::sum)));
    return all.stream().sorted(Comparator.comparing(rank::get)).limit(most).sorted().toList();
  }

  private static long events(List<Listing> lines) {
    return lines.stream().map(line -> line.event().origin()).distinct().count();
  }

  private Optional<String> rest(long events) {
    return events == 0
        ? Optional.empty()
        : Optional.of(
            context
                .words()
                .get("poster.rest", "events", context.words().count("event.count", events)));
  }

  private PosterView.Way way(Region region) {
    Address page = Addresses.region(context.code(), region.id());
    URI url = URI.create(campaign.url(page.path()));
    return new PosterView.Way(
        context.qr(url, context.text(region.name())),
        context.words().get("poster.scan"),
        Context.spelt(url));
  }

  /** Each event once, on the first of its days in the week. */
  private List<PosterView.Day> days(List<Listing> lines, Week week) {
    Map<LocalDate, List<Listing>> days = new TreeMap<>();
    for (Listing line : lines) {
      if (!line.session().isLong()) {
        days.computeIfAbsent(onDays(line, week).get(0), day -> new ArrayList<>()).add(line);
      }
    }
    return days.entrySet().stream()
        .map(
            day ->
                new PosterView.Day(
                    context.format().dayAndWeekday(day.getKey()), this.lines.of(day.getValue())))
        .toList();
  }

  private List<LineView> ongoing(List<Listing> lines) {
    return this.lines.of(lines.stream().filter(line -> line.session().isLong()).toList());
  }

  private List<LocalDate> onDays(Listing line, Week week) {
    return week.days().stream()
        .filter(campaign::covers)
        .filter(day -> line.session().isOn(day))
        .toList();
  }

  private Optional<Frame.NavLink> common(Region region, Week week) {
    return campaign.languages().size() < 2
        ? Optional.empty()
        : Optional.of(
            frames.link(
                Addresses.commonPoster(region.id(), week), context.words().get("poster.common")));
  }

  private Frame.NavLink region(Region region) {
    return frames.link(Addresses.region(context.code(), region.id()), context.text(region.name()));
  }

  private String title(Region region, Week week) {
    return context
        .words()
        .get(
            "poster.title",
            "region",
            context.text(region.name()),
            "week",
            context.format().range(first(week), last(week)));
  }

  private String description(Region region, PosterView poster) {
    return PageDescriptions.of(
        context, "poster", "region", context.text(region.name()), "week", poster.head().week());
  }

  private LocalDate updated(Region region) {
    return frames.lastUpdate(context.programme().in(region));
  }

  private LocalDate first(Week week) {
    return week.first().isBefore(campaign.first()) ? campaign.first() : week.first();
  }

  private LocalDate last(Week week) {
    return week.last().isAfter(campaign.last()) ? campaign.last() : week.last();
  }
}
