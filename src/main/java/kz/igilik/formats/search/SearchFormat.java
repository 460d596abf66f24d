package kz.igilik.formats.search;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The search index of one language. */
public final class SearchFormat implements Format {
  private final Site site;
  private final String language;

  public SearchFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.DATA;
  }

  @Override
  public Stream<String> paths() {
    return site.campaign().publish().has(Part.SEARCH)
        ? Stream.of(Addresses.searchIndex(language))
        : Stream.empty();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    files.accept(new SearchIndex(site, supplies.wordings().in(language)).file());
  }
}
