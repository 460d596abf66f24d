package kz.igilik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;

/** Decides which pages the site has. */
public final class Planner {
  private final Site site;
  private final Programme programme;

  public Planner(Site site) {
    this.site = site;
    this.programme = new Programme(site);
  }

  public SitePlan plan() {
    var pages = new ArrayList<Page>();
    pages.add(new Page.GatewayPage());
    pages.add(new Page.NotFoundPage());
    pages.addAll(commonHelpCard());
    if (site.campaign().publish().has(Part.OFFLINE)) {
      pages.add(new Page.OfflinePage());
    }
    pages.addAll(commonPosters());
    if (site.campaign().languages().size() > 1) {
      site.articles(Article.RELEASE)
          .forEach(release -> pages.add(new Page.CommonReleasePage(release)));
    }
    site.campaign().languages().forEach(language -> pages.addAll(pages(language)));
    site.campaign().languages().forEach(language -> pages.addAll(gone(language)));
    return new SitePlan(List.copyOf(pages), programme);
  }

  /** Where the pages of a language live; also of a site whose sources still have errors. */
  public List<Address> addresses(String language) {
    return pages(language).stream().map(Page::address).toList();
  }

  /** The promised ones of them, from the folder of the language: {@code /events/almaty/relay/}. */
  public List<String> promised() {
    String language = site.campaign().languages().get(0);
    return pages(language).stream()
        .filter(Page::isPromised)
        .map(page -> page.address().below(language))
        .toList();
  }

  private List<Page> gone(String language) {
    var gone = new ArrayList<Page>();
    site.addresses()
        .moved()
        .forEach((from, to) -> gone.add(new Page.GonePage(language, from, Optional.of(to))));
    site.addresses()
        .removed()
        .forEach(from -> gone.add(new Page.GonePage(language, from, Optional.empty())));
    return gone;
  }

  private List<Page> pages(String language) {
    var pages = new ArrayList<>(sections(language));
    pages.addAll(programme(language));
    site.events().forEach(event -> pages.add(new Page.EventPage(language, event)));
    site.articles(Article.PAGE).forEach(page -> pages.add(new Page.TextPage(language, page)));
    site.articles(Article.GUIDE).forEach(guide -> pages.add(new Page.GuidePage(language, guide)));
    site.articles(Article.RELEASE)
        .forEach(release -> pages.add(new Page.ReleasePage(language, release)));
    if (has(Part.EMBEDS)) {
      List.copyOf(pages).stream()
          .filter(Page::embeddable)
          .forEach(page -> pages.add(new Page.EmbedPage(language, page)));
    }
    pages.addAll(pictures(language));
    site.videos().forEach(video -> pages.add(new Page.VideoPage(language, video)));
    return pages;
  }

  private List<Page> pictures(String language) {
    var pages = new ArrayList<Page>();
    if (site.hasPicturePages()) {
      site.pictures().stream()
          .filter(picture -> !picture.file().isEmpty())
          .forEach(picture -> pages.add(new Page.PicturePage(language, picture)));
      if (site.hasPress()) {
        pages.add(new Page.GalleryPage(language));
      }
    }
    return pages;
  }

  private List<Page> commonHelpCard() {
    return site.campaign().languages().size() > 1 && !site.helplines().isEmpty()
        ? List.of(new Page.CommonHelpCardPage())
        : List.of();
  }

  /** In a campaign with one language they would only repeat the other pages. */
  private List<Page> commonPosters() {
    var pages = new ArrayList<Page>();
    if (site.campaign().languages().size() > 1 && has(Part.POSTERS)) {
      for (var region : site.regions()) {
        programme.weeks(region).forEach(week -> pages.add(new Page.CommonPosterPage(region, week)));
      }
    }
    return pages;
  }

  private List<Page> sections(String language) {
    var pages =
        new ArrayList<Page>(
            List.of(
                new Page.HomePage(language),
                new Page.SchedulePage(language),
                new Page.RegionsPage(language),
                new Page.BlocksPage(language)));
    if (site.hasHelp()) {
      pages.add(new Page.HelplinesPage(language));
    }
    if (!site.helplines().isEmpty()) {
      pages.add(new Page.HelpCardPage(language));
    }
    if (site.hasPress()) {
      pages.add(new Page.PressPage(language));
      pages.add(new Page.FactsPage(language));
      if (has(Part.KIT) && site.press().logo().isPresent()) {
        pages.add(new Page.LogoPage(language));
      }
      if (has(Part.TOOLKIT) && has(Part.CARDS)) {
        pages.add(new Page.ToolkitPage(language));
      }
    }
    if (has(Part.CALENDARS)) {
      pages.add(new Page.SubscribePage(language));
    }
    if (has(Part.FEEDS)) {
      pages.add(new Page.FeedsPage(language));
    }
    if (has(Part.SEARCH)) {
      pages.add(new Page.SearchPage(language));
    }
    if (site.hasOpenData()) {
      pages.add(new Page.DataPage(language));
    }
    pages.add(new Page.SitemapPage(language));
    return pages;
  }

  private List<Page> programme(String language) {
    var pages = new ArrayList<Page>();
    site.campaign().days().forEach(day -> pages.add(new Page.DayPage(language, day)));
    if (has(Part.WEEKS)) {
      programme.weeks().forEach(week -> pages.add(new Page.WeekPage(language, week)));
      pages.add(new Page.MonthsPage(language));
    }
    site.blocks().forEach(block -> pages.add(new Page.BlockPage(language, block)));
    for (var region : site.regions()) {
      pages.add(new Page.RegionPage(language, region));
      if (has(Part.CALENDARS)) {
        pages.add(new Page.SubscribeRegionPage(language, region));
      }
      if (has(Part.POSTERS)) {
        programme
            .weeks(region)
            .forEach(week -> pages.add(new Page.PosterPage(language, region, week)));
      }
      if (site.campaign().publish().has(Part.LITE)) {
        pages.add(new Page.LitePage(language, region));
      }
      for (var block : site.blocks()) {
        boolean any = !programme.in(region, block).isEmpty();
        pages.add(new Page.RegionBlockPage(language, region, block, any));
      }
    }
    return pages;
  }

  private boolean has(Part part) {
    return site.campaign().publish().has(part);
  }
}
