package kz.igilik.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.markdown.MarkdownPage.Heading;
import kz.igilik.model.Article;

/** The anchors of articles: the ids of their headings, by page and language. */
final class Anchors {
  static final Anchors NONE = new Anchors(List.of(), Map.of());

  private final Map<String, Map<String, List<String>>> byPage = new HashMap<>();

  Anchors(List<Article> articles, Map<Article.Text, MarkdownPage> pages) {
    for (Article article : articles) {
      var byLanguage = new HashMap<String, List<String>>();
      article.texts().forEach((language, text) -> byLanguage.put(language, ids(pages.get(text))));
      byPage.put(InternalLinks.pathOf(article), byLanguage);
    }
  }

  private static List<String> ids(MarkdownPage page) {
    return page.headings().stream().map(Heading::id).toList();
  }

  /**
   * The anchors of a page as readers of a language see it; nothing if it is no article in that
   * language.
   */
  Optional<List<String>> on(String path, String language) {
    return Optional.ofNullable(byPage.get(path)).map(languages -> languages.get(language));
  }
}
