package kz.igilik.formats.sitemap;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The sitemap for search engines, with its parts if it is long. */
public final class SitemapFormat implements Format {

  @Override
  public FileKind kind() {
    return FileKind.SITEMAP;
  }

  @Override
  public Stream<String> paths() {
    return Stream.of(Addresses.siteMap());
  }

  @Override
  public List<String> prefixes() {
    return List.of(Addresses.SITEMAP_PARTS);
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    new Sitemap(supplies.site(), supplies.plan()).files().forEach(files);
  }
}
