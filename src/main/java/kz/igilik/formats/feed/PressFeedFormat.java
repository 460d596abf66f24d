package kz.igilik.formats.feed;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The feed of one language. */
public final class PressFeedFormat implements Format {
  private final Site site;
  private final String language;

  public PressFeedFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.FEED;
  }

  @Override
  public Stream<String> paths() {
    return site.hasPress() ? Stream.of(Addresses.pressFeed(language)) : Stream.empty();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    files.accept(new PressFeed(supplies.site(), supplies.wordings().in(language)).file());
  }
}
