package kz.igilik.formats.feed;

import java.util.function.BiFunction;
import kz.igilik.site.FileKind;

/** The forms in which each feed is written. */
enum FeedForm {
  ATOM(FileKind.FEED, Atom::bytes),
  RSS(FileKind.RSS, Rss::bytes),
  JSON(FileKind.DATA, JsonFeed::bytes);

  private final FileKind kind;
  private final BiFunction<Feed, String, byte[]> writer;

  FeedForm(FileKind kind, BiFunction<Feed, String, byte[]> writer) {
    this.kind = kind;
    this.writer = writer;
  }

  FileKind kind() {
    return kind;
  }

  /**
   * @param self whole address of the file
   */
  byte[] bytes(Feed feed, String self) {
    return writer.apply(feed, self);
  }
}
