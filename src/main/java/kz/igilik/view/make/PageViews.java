package kz.igilik.view.make;

import java.util.Map;
import kz.igilik.opendata.OpenData;
import kz.igilik.site.Page;
import kz.igilik.view.page.PageView;

/** The views of all pages of one language. */
final class PageViews {
  private final Context context;
  private final Makers makers = new Makers();
  private final PosterViews posters;
  private final HelpCardViews cards;
  private final PressViews press;

  PageViews(Context context, OpenData openData) {
    this.context = context;
    var frames = new Frames(context);
    var events = new EventViews(context);
    var lists = new ListViews(context, events);
    var help = new HelpViews(context);
    var lines = new LineViews(context, lists);
    var weeks = new WeekViews(context, frames, lists);
    var lite = new LiteViews(context, frames, lists, lines, help);
    var guides = new GuideViews(context, frames, help);
    new PictureViews(context, frames).addTo(makers);
    new VideoViews(context, frames).addTo(makers);
    var facts = new FactViews(context, frames, lists);
    var logo = new LogoViews(context, frames);
    this.press = new PressViews(context, frames, lists, facts, logo);
    this.posters = new PosterViews(context, frames, lines, help);
    this.cards = new HelpCardViews(context, frames, help);
    weeks.addTo(makers);
    lite.addTo(makers);
    guides.addTo(makers);
    press.addTo(makers);
    facts.addTo(makers);
    logo.addTo(makers);
    new ToolkitViews(context, frames, logo).addTo(makers);
    posters.addTo(makers);
    cards.addTo(makers);
    var maps = new MapViews(context, lists);
    new ProgrammeViews(context, frames, lists, help, weeks, maps).addTo(makers);
    new RegionViews(context, frames, lists, posters, lite, maps).addTo(makers);
    new BlockViews(context, frames, lists).addTo(makers);
    new SubscribeViews(context, frames, lists).addTo(makers);
    new FeedViews(context, frames).addTo(makers);
    var eventPages = new EventPageViews(context, frames, events, lists);
    eventPages.addTo(makers);
    new EmbedViews(context, frames, eventPages, lines, help).addTo(makers);
    new SearchViews(context, frames, lists, help).addTo(makers);
    new HelplinesViews(context, frames, help, guides, cards).addTo(makers);
    new TextViews(context, frames, guides, press).addTo(makers);
    new GoneViews(context, frames).addTo(makers);
    var data = new DataViews(context, frames, openData);
    data.addTo(makers);
    new SitemapViews(context, frames, lists, new SitemapViews.Linked(guides, cards, press, data))
        .addTo(makers);
  }

  PageView of(Page page) {
    return makers.view(page);
  }

  PressViews press() {
    return press;
  }

  PosterViews posters() {
    return posters;
  }

  HelpCardViews cards() {
    return cards;
  }

  Map<String, String> words() {
    return context.words().all();
  }
}
