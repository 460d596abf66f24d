package kz.igilik.formats.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;

/** JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {
  private JsonFeed() {}

  static byte[] bytes(Feed feed, String self) {
    Feed.Channel channel = feed.channel();
    var items = feed.entries().stream().map(JsonFeed::item).toList();
    return new JsonObject()
        .put("version", "https://jsonfeed.org/version/1.1")
        .put("title", channel.title())
        .put("home_page_url", channel.page())
        .put("feed_url", self)
        .put("description", channel.description())
        .put("language", channel.language())
        .put("authors", new JsonArray().add(new JsonObject().put("name", channel.author())))
        .put("items", JsonArray.of(items))
        .text()
        .getBytes(UTF_8);
  }

  private static JsonObject item(Feed.Entry entry) {
    var item =
        new JsonObject()
            .put("id", entry.id())
            .put("url", entry.page())
            .put("title", entry.said().title())
            .put("summary", entry.said().summary())
            .put("content_html", entry.said().content());
    entry.dates().published().ifPresent(day -> item.put("date_published", instant(day)));
    item.put("date_modified", instant(entry.dates().updated()))
        .put("language", entry.language())
        .put("tags", JsonArray.of(entry.categories().toArray(String[]::new)));
    if (!entry.media().isEmpty()) {
      item.put("image", entry.media().get(0).url())
          .put(
              "attachments",
              JsonArray.of(entry.media().stream().map(JsonFeed::attachment).toList()));
    }
    return item;
  }

  private static JsonObject attachment(Feed.Media media) {
    var attachment =
        new JsonObject()
            .put("url", media.url())
            .put("mime_type", media.type())
            .put("title", media.words());
    media.bytes().ifPresent(bytes -> attachment.put("size_in_bytes", bytes));
    return attachment;
  }

  private static String instant(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
