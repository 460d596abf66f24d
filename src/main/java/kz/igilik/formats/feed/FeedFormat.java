package kz.igilik.formats.feed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FeedTopic;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The feeds of one language in one form. */
public final class FeedFormat implements Format {
  private final Site site;
  private final String language;
  private final FeedForm form;
  private final Feeds feeds;

  private FeedFormat(Site site, String language, FeedForm form, Feeds feeds) {
    this.site = site;
    this.language = language;
    this.form = form;
    this.feeds = feeds;
  }

  /** Every form of the feeds of a language. */
  public static List<FeedFormat> of(Site site, String language) {
    var feeds = new Feeds(language);
    return Stream.of(FeedForm.values())
        .map(form -> new FeedFormat(site, language, form, feeds))
        .toList();
  }

  @Override
  public FileKind kind() {
    return form.kind();
  }

  @Override
  public Stream<String> paths() {
    return FeedTopic.of(site).stream().map(this::path);
  }

  private String path(FeedTopic topic) {
    return Addresses.feed(language, topic, form.kind());
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    for (FeedTopic topic : FeedTopic.of(site)) {
      String path = path(topic);
      String self = supplies.site().campaign().url(path);
      files.accept(new OutputFile(path, form.bytes(feeds.of(topic, supplies), self)));
    }
  }
}
