package kz.igilik.formats.feed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.igilik.formats.format.Supplies;
import kz.igilik.site.FeedTopic;

/** The feeds of a language, each made once for all its forms. Thread-safe. */
final class Feeds {
  private final String language;
  private final Map<FeedTopic, Feed> made = new ConcurrentHashMap<>();

  Feeds(String language) {
    this.language = language;
  }

  Feed of(FeedTopic topic, Supplies supplies) {
    return made.computeIfAbsent(topic, any -> new FeedMaker(supplies, language).of(topic));
  }
}
