package kz.igilik.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;

/** What a feed is about; each has one in every language and form. */
public enum FeedTopic {
  /** Press releases. */
  PRESS,
  /** Press releases, and what has changed in the programme. */
  NEWS,
  /** What takes place next. */
  EVENTS;

  /** The topics of a site; none if it has no feeds. */
  public static List<FeedTopic> of(Site site) {
    return site.campaign().publish().has(Part.FEEDS)
        ? Stream.of(values()).filter(topic -> topic != PRESS || site.hasPress()).toList()
        : List.of();
  }

  /** The topic of those who read a page; none of a page of help, which leads nowhere else. */
  public static Optional<FeedTopic> of(Page page) {
    if (page.ofHelp()) {
      return Optional.empty();
    }
    if (page instanceof Page.PressPage || page instanceof Page.ReleasePage) {
      return Optional.of(PRESS);
    }
    return Optional.of(isOfEvents(page) ? EVENTS : NEWS);
  }

  private static boolean isOfEvents(Page page) {
    return page instanceof Page.SchedulePage
        || page instanceof Page.WeekPage
        || page instanceof Page.MonthsPage
        || page instanceof Page.DayPage
        || page instanceof Page.RegionsPage
        || page instanceof Page.RegionPage
        || page instanceof Page.RegionBlockPage
        || page instanceof Page.BlocksPage
        || page instanceof Page.BlockPage
        || page instanceof Page.EventPage;
  }

  /** As written in addresses and words. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
