package kz.igilik.formats.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The social cards: named when their pages are made, drawn when their bytes are requested. */
public final class CardFormat implements Format {
  private final Site site;

  public CardFormat(Site site) {
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
    return site.campaign().publish().has(Part.CARDS) ? List.of(Addresses.CARDS) : List.of();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies.finished().cards().get().parallelStream().forEach(files);
  }
}
