package kz.igilik.formats.feed;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.formats.feed.Feed.Entry;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.model.Article;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.FeedTopic;
import kz.igilik.site.Listing;

/** Chooses what each feed of a language holds, and in which order. */
final class FeedMaker {
  /** Feed readers fetch a feed again and again, so it holds the first ones only. */
  static final int MOST = 40;

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.dates().updated())
          .reversed()
          .thenComparing(Entry::id);

  private final Supplies supplies;
  private final Site site;
  private final Wording wording;
  private final ReleaseEntries releases;
  private final EventEntries events;

  FeedMaker(Supplies supplies, String language) {
    this.supplies = supplies;
    this.site = supplies.site();
    this.wording = supplies.wordings().in(language);
    this.releases = new ReleaseEntries(supplies, wording);
    this.events = new EventEntries(supplies, wording);
  }

  Feed of(FeedTopic topic) {
    return switch (topic) {
      case PRESS -> feed(topic, Addresses.section(wording.code(), "press"), releases());
      case NEWS -> feed(topic, Addresses.home(wording.code()), news());
      case EVENTS -> feed(topic, Addresses.section(wording.code(), "schedule"), coming());
    };
  }

  private Feed feed(FeedTopic topic, Address page, List<Entry> entries) {
    Campaign campaign = site.campaign();
    String name = wording.text(campaign.name());
    var channel =
        new Feed.Channel(
            topic,
            wording.code(),
            name + " – " + wording.words().get("feeds." + topic.written()),
            wording.text(campaign.tagline()),
            name,
            campaign.url(page.path()));
    return Feed.of(channel, entries, start(campaign.updated()));
  }

  private ZonedDateTime start(LocalDate day) {
    return day.atStartOfDay(site.campaign().zone());
  }

  /** Newest first by the day on which they came out; none is ever left out. */
  private List<Entry> releases() {
    return releaseEntries()
        .sorted(
            Comparator.comparing((Entry entry) -> entry.dates().first())
                .reversed()
                .thenComparing(Entry::id))
        .toList();
  }

  private Stream<Entry> releaseEntries() {
    return site.articles(Article.RELEASE).stream().map(releases::of);
  }

  /** What changed last comes first; only what may be among the first is written out. */
  private List<Entry> news() {
    var news = new ArrayList<Entry>(releaseEntries().toList());
    site.events().stream()
        .flatMap(event -> EventNews.of(event, site.revisions()).stream())
        .sorted(EventNews.NEWEST_FIRST)
        .limit(MOST)
        .map(events::of)
        .forEach(news::add);
    return news.stream().sorted(NEWEST_FIRST).limit(MOST).toList();
  }

  /** The next events from the moment of the bake on, each once, in the order of their dates. */
  private List<Entry> coming() {
    LocalDate today = supplies.now().atZone(site.campaign().zone()).toLocalDate();
    return supplies.plan().programme().all().all().stream()
        .filter(line -> !line.session().lastDay().isBefore(today))
        .map(Listing::event)
        .distinct()
        .limit(MOST)
        .map((Event event) -> events.of(event))
        .toList();
  }
}
