package kz.igilik.formats.feed;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The feed of one language. */
public final class PressFeedFormat implements Format {
  private final String language;

  public PressFeedFormat(String language) {
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.FEED;
  }

  @Override
  public Stream<String> paths() {
    return Stream.of(Addresses.pressFeed(language));
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    files.accept(new PressFeed(supplies.site(), supplies.wordings().in(language)).file());
  }
}
