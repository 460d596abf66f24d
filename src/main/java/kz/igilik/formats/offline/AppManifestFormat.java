package kz.igilik.formats.offline;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The web app manifest of one language. */
public final class AppManifestFormat implements Format {
  private final Site site;
  private final String language;

  public AppManifestFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.DATA;
  }

  @Override
  public Stream<String> paths() {
    return site.campaign().publish().has(Part.OFFLINE)
        ? Stream.of(Addresses.manifest(language))
        : Stream.empty();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies
        .finished()
        .assets()
        .app()
        .map(app -> new AppManifest(site.campaign(), app))
        .map(manifest -> manifest.file(supplies.wordings().in(language)))
        .ifPresent(files);
  }
}
