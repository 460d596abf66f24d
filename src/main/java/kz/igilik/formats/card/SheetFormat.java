package kz.igilik.formats.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The pictures for the posts of partners. */
public final class SheetFormat implements Format {
  private final Site site;

  public SheetFormat(Site site) {
    this.site = site;
  }

  @Override
  public FileKind kind() {
    return FileKind.PNG;
  }

  @Override
  public Stream<String> paths() {
    return Stream.empty();
  }

  @Override
  public List<String> prefixes() {
    return Sheets.wantedBy(site) ? List.of(Addresses.TOOLKIT) : List.of();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies.finished().handouts().sheets().get().parallelStream().forEach(files);
  }
}
