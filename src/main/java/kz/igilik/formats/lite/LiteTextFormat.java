package kz.igilik.formats.lite;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The lite edition of one language as texts, one for each region. */
public final class LiteTextFormat implements Format {
  private final Site site;
  private final String language;

  public LiteTextFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.TEXT;
  }

  @Override
  public Stream<String> paths() {
    return site.campaign().publish().has(Part.LITE)
        ? site.regions().stream().map(region -> Addresses.liteText(language, region.id()))
        : Stream.empty();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    new LiteTexts(
            site.campaign(), supplies.plan(), supplies.views(), supplies.wordings().in(language))
        .files()
        .forEach(files);
  }
}
