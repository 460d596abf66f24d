package kz.igilik.formats.lite;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Article;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The guides of one language as texts. */
public final class GuideTextFormat implements Format {
  private final Site site;
  private final String language;

  public GuideTextFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.TEXT;
  }

  @Override
  public Stream<String> paths() {
    return site.articles(Article.GUIDE).stream()
        .map(guide -> Addresses.guideText(language, guide.id()));
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    new GuideTexts(
            site.campaign(), supplies.plan(), supplies.views(), supplies.wordings().in(language))
        .files()
        .forEach(files);
  }
}
