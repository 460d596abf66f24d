package kz.igilik.formats.feed;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.igilik.site.FeedTopic;

/** A feed before it is written in one of its forms. All addresses are whole. */
record Feed(Channel channel, ZonedDateTime updated, List<Entry> entries) {

  /**
   * What is said of the feed itself.
   *
   * @param author name of the campaign
   * @param page the page that shows the same
   */
  record Channel(
      FeedTopic topic,
      String language,
      String title,
      String description,
      String author,
      String page) {}

  /**
   * Something to learn.
   *
   * @param id never changes; a correction has the same, and a later date of change
   * @param page where it can be read
   * @param language of its text
   * @param media its pictures, the first of which stands for it
   */
  record Entry(
      String id,
      String page,
      String language,
      Said said,
      Dates dates,
      List<String> categories,
      List<Media> media) {

    /** Whether its page and it are one, so that its name is an address to open. */
    boolean isPage() {
      return id.equals(page);
    }
  }

  /**
   * A picture of an entry.
   *
   * @param words the picture in words
   * @param bytes its size, if it is known before it is made
   */
  record Media(String url, String type, String words, int width, int height, OptionalLong bytes) {}

  /**
   * @param title begins with what must be known first: that it is a sample, that it is cancelled
   * @param content markup with whole addresses
   */
  record Said(String title, String summary, String content) {}

  /**
   * @param published empty where only the last change is known
   */
  record Dates(Optional<ZonedDateTime> published, ZonedDateTime updated) {

    /** For forms that know only one date. */
    ZonedDateTime first() {
      return published.orElse(updated);
    }
  }

  static Feed of(Channel channel, List<Entry> entries, ZonedDateTime otherwise) {
    ZonedDateTime updated =
        entries.stream()
            .map(entry -> entry.dates().updated())
            .max(Comparator.naturalOrder())
            .orElse(otherwise);
    return new Feed(channel, updated, entries);
  }
}
