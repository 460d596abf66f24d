package kz.igilik.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.markdown.MarkdownPage.Heading;
import kz.igilik.model.Article;
import kz.igilik.model.Site;
import kz.igilik.site.StatementPart;

/** The anchors of articles: the ids of their headings, by page and language. */
final class Anchors {
  static final Anchors NONE = new Anchors();

  private static final List<String> STATEMENT =
      Stream.of(StatementPart.values()).map(StatementPart::anchor).toList();

  private final Map<String, Map<String, List<String>>> byPage = new HashMap<>();

  private Anchors() {}

  Anchors(Site site, Map<Article.Text, MarkdownPage> pages) {
    for (Article article : site.articles()) {
      List<String> more = site.statementBelow(article).isPresent() ? STATEMENT : List.of();
      var byLanguage = new HashMap<String, List<String>>();
      article
          .texts()
          .forEach((language, text) -> byLanguage.put(language, ids(pages.get(text), more)));
      byPage.put(InternalLinks.pathOf(article), byLanguage);
    }
  }

  private static List<String> ids(MarkdownPage page, List<String> more) {
    return Stream.concat(page.headings().stream().map(Heading::id), more.stream()).toList();
  }

  /**
   * The anchors of a page in one language; empty if the page is not an article in that language.
   */
  Optional<List<String>> on(String path, String language) {
    return Optional.ofNullable(byPage.get(path)).map(languages -> languages.get(language));
  }
}
