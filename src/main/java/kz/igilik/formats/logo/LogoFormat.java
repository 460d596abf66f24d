package kz.igilik.formats.logo;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** Each version of the logo as SVG and PNG. */
public final class LogoFormat implements Format {
  private final Site site;

  public LogoFormat(Site site) {
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
    return LogoPack.wantedBy(site) ? List.of(Addresses.LOGO) : List.of();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies.finished().handouts().logo().get().forEach(files);
  }
}
