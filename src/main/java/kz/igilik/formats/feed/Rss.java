package kz.igilik.formats.feed;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import kz.igilik.formats.xml.Xml;

/**
 * RSS 2.0, with the words of other vocabularies for what it has none of: whole texts, the date of a
 * change, pictures. Programs know one {@code enclosure} for each item, and it must say its size, so
 * that is the first picture whose size is known.
 */
final class Rss {
  private final Xml xml = new Xml();

  private Rss() {}

  static byte[] bytes(Feed feed, String self) {
    return new Rss().written(feed, self);
  }

  private byte[] written(Feed feed, String self) {
    Feed.Channel channel = feed.channel();
    xml.open(
            "rss",
            "version",
            "2.0",
            "xmlns:atom",
            "http://www.w3.org/2005/Atom",
            "xmlns:content",
            "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dcterms",
            "http://purl.org/dc/terms/",
            "xmlns:media",
            "http://search.yahoo.com/mrss/")
        .line()
        .open("channel")
        .line();
    element("title", channel.title());
    element("link", channel.page());
    element("description", channel.description());
    element("language", channel.language());
    element("lastBuildDate", date(feed.updated()));
    xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self).line();
    feed.entries().forEach(this::item);
    return xml.close().line().close().bytes();
  }

  private void item(Feed.Entry entry) {
    xml.open("item").line();
    element("title", entry.said().title());
    element("link", entry.page());
    xml.element("guid", entry.id(), "isPermaLink", String.valueOf(entry.isPage())).line();
    element("pubDate", date(entry.dates().first()));
    element(
        "dcterms:modified", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.dates().updated()));
    element("description", entry.said().summary());
    entry.categories().forEach(category -> element("category", category));
    element("content:encoded", entry.said().content());
    entry.media().stream()
        .filter(media -> media.bytes().isPresent())
        .findFirst()
        .ifPresent(this::enclosure);
    entry.media().forEach(this::media);
    xml.close().line();
  }

  private void enclosure(Feed.Media media) {
    String bytes = String.valueOf(media.bytes().orElseThrow());
    xml.empty("enclosure", "url", media.url(), "length", bytes, "type", media.type()).line();
  }

  private void media(Feed.Media media) {
    xml.open(
            "media:content",
            "url",
            media.url(),
            "type",
            media.type(),
            "medium",
            "image",
            "width",
            String.valueOf(media.width()),
            "height",
            String.valueOf(media.height()))
        .element("media:description", media.words(), "type", "plain")
        .close()
        .line();
  }

  private void element(String name, String text) {
    xml.element(name, text).line();
  }

  /** As RFC 822 writes it, with English names in every language. */
  private static String date(ZonedDateTime moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment);
  }
}
