package kz.igilik.formats.feed;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.formats.xml.Xml;

/** Atom 1.0 (RFC 4287). */
final class Atom {
  private final Xml xml = new Xml();

  private Atom() {}

  static byte[] bytes(Feed feed, String self) {
    return new Atom().written(feed, self);
  }

  private byte[] written(Feed feed, String self) {
    Feed.Channel channel = feed.channel();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", channel.language());
    xml.line();
    element("id", self);
    element("title", channel.title());
    element("subtitle", channel.description());
    element("updated", instant(feed.updated()));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self).line();
    alternate(channel.language(), channel.page());
    xml.open("author").element("name", channel.author()).close().line();
    feed.entries().forEach(this::entry);
    return xml.close().bytes();
  }

  private void entry(Feed.Entry entry) {
    xml.open("entry", "xml:lang", entry.language()).line();
    element("id", entry.id());
    element("title", entry.said().title());
    entry.dates().published().ifPresent(day -> element("published", instant(day)));
    element("updated", instant(entry.dates().updated()));
    element("summary", entry.said().summary());
    alternate(entry.language(), entry.page());
    entry.media().forEach(this::enclosure);
    entry.categories().forEach(category -> xml.empty("category", "term", category).line());
    xml.element("content", entry.said().content(), "type", "html", "xml:base", entry.page())
        .line()
        .close()
        .line();
  }

  private void enclosure(Feed.Media media) {
    var link =
        new ArrayList<>(List.of("rel", "enclosure", "type", media.type(), "title", media.words()));
    media.bytes().ifPresent(bytes -> link.addAll(List.of("length", String.valueOf(bytes))));
    link.addAll(List.of("href", media.url()));
    xml.empty("link", link.toArray(String[]::new)).line();
  }

  private void alternate(String language, String url) {
    xml.empty("link", "rel", "alternate", "type", "text/html", "hreflang", language, "href", url)
        .line();
  }

  private void element(String name, String text) {
    xml.element(name, text).line();
  }

  private static String instant(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
