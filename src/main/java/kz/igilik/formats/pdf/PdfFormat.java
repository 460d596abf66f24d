package kz.igilik.formats.pdf;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Article;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/**
 * The releases as PDF. A release that the fonts cannot write has none, nor has a language that is
 * written from right to left.
 */
public final class PdfFormat implements Format {
  private final Site site;

  public PdfFormat(Site site) {
    this.site = site;
  }

  @Override
  public FileKind kind() {
    return FileKind.PDF;
  }

  @Override
  public Stream<String> paths() {
    if (!site.campaign().publish().has(Part.PDF)) {
      return Stream.empty();
    }
    return site.languages().stream()
        .filter(language -> !language.script().rightToLeft())
        .flatMap(
            language ->
                site.articles(Article.RELEASE).stream()
                    .map(release -> Addresses.releasePdf(language.code(), release.id())));
  }

  @Override
  public boolean isSure() {
    return false;
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies.finished().pdfs().get().forEach(files);
  }
}
