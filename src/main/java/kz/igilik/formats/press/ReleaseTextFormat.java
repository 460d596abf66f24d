package kz.igilik.formats.press;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Article;
import kz.igilik.model.FormerText;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.view.page.Pages;

/** The releases of one language as texts, with the texts that corrections replaced. */
public final class ReleaseTextFormat implements Format {
  private final Site site;
  private final String language;

  public ReleaseTextFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.TEXT;
  }

  @Override
  public Stream<String> paths() {
    Stream<String> texts =
        site.articles(Article.RELEASE).stream()
            .map(release -> Addresses.releaseText(language, release.id()));
    return Stream.concat(texts, former().map(one -> Addresses.formerText(language, one.name())));
  }

  private Stream<FormerText> former() {
    return site.former().stream().filter(one -> one.language().equals(language));
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies
        .plan()
        .pages(Page.ReleasePage.class, language)
        .forEach(
            page -> {
              var view = (Pages.ReleaseView) supplies.views().of(page);
              String path = Addresses.releaseText(language, page.article().id());
              files.accept(new OutputFile(path, FormerText.bytes(view.source().plain())));
            });
    former()
        .forEach(
            one ->
                files.accept(
                    new OutputFile(
                        Addresses.formerText(language, one.name()), FormerText.bytes(one.text()))));
  }
}
