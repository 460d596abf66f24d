package kz.igilik.view.make;

import java.util.Map;
import kz.igilik.site.Page;
import kz.igilik.view.page.PageView;

/** The views of all pages of one language: which builder makes which kind. */
final class PageViews {
  private final Context context;
  private final ProgrammeViews programme;
  private final WeekViews weeks;
  private final RegionViews regions;
  private final PosterViews posters;
  private final LiteViews lite;
  private final BlockViews blocks;
  private final SubscribeViews subscribe;
  private final EventPageViews events;
  private final SearchViews search;
  private final HelpCardViews cards;
  private final GuideViews guides;
  private final TextViews texts;

  PageViews(Context context) {
    this.context = context;
    var frames = new Frames(context);
    var events = new EventViews(context);
    var lists = new ListViews(context, events);
    var help = new HelpViews(context);
    this.weeks = new WeekViews(context, frames, lists);
    this.programme = new ProgrammeViews(context, frames, lists, help, weeks);
    this.cards = new HelpCardViews(context, frames, help);
    var lines = new LineViews(context, lists);
    this.posters = new PosterViews(context, frames, lines, help);
    this.lite = new LiteViews(context, frames, lists, lines, help);
    this.regions = new RegionViews(context, frames, lists, posters, lite);
    this.blocks = new BlockViews(context, frames, lists);
    this.subscribe = new SubscribeViews(context, frames, lists);
    this.events = new EventPageViews(context, frames, events, lists);
    this.search = new SearchViews(context, frames, lists, help);
    this.guides = new GuideViews(context, frames, help);
    this.texts = new TextViews(context, frames, lists, help, guides, cards);
  }

  PageView of(Page page) {
    if (page instanceof Page.HomePage home) {
      return programme.home(home);
    } else if (page instanceof Page.SchedulePage schedule) {
      return programme.schedule(schedule);
    } else if (page instanceof Page.DayPage day) {
      return programme.day(day);
    } else if (page instanceof Page.WeekPage week) {
      return weeks.week(week);
    } else if (page instanceof Page.MonthsPage months) {
      return weeks.months(months);
    } else if (page instanceof Page.RegionsPage all) {
      return regions.all(all);
    } else if (page instanceof Page.RegionPage region) {
      return regions.region(region);
    } else if (page instanceof Page.RegionBlockPage regionBlock) {
      return regions.regionBlock(regionBlock);
    } else if (page instanceof Page.PosterPage poster) {
      return posters.page(poster);
    } else if (page instanceof Page.LitePage lite) {
      return this.lite.page(lite);
    } else if (page instanceof Page.SubscribePage all) {
      return subscribe.all(all);
    } else if (page instanceof Page.SubscribeRegionPage region) {
      return subscribe.region(region);
    } else if (page instanceof Page.BlocksPage all) {
      return blocks.all(all);
    } else if (page instanceof Page.BlockPage block) {
      return blocks.block(block);
    } else if (page instanceof Page.EventPage event) {
      return events.event(event);
    } else if (page instanceof Page.HelplinesPage helplines) {
      return texts.helplines(helplines);
    } else if (page instanceof Page.HelpCardPage card) {
      return cards.page(card);
    } else if (page instanceof Page.GuidePage guide) {
      return guides.guide(guide);
    } else if (page instanceof Page.TextPage text) {
      return texts.text(text);
    } else if (page instanceof Page.PressPage press) {
      return texts.press(press);
    } else if (page instanceof Page.ReleasePage release) {
      return texts.release(release);
    } else if (page instanceof Page.SearchPage search) {
      return this.search.search(search);
    } else if (page instanceof Page.SitemapPage sitemap) {
      return texts.sitemap(sitemap);
    }
    throw new IllegalArgumentException("no view for " + page);
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
