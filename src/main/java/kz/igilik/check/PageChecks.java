package kz.igilik.check;

import java.util.List;
import java.util.Set;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.site.Addresses;

/**
 * Checks the pages of {@code content}: required pages exist, each page exists in every language,
 * and texts about blocks belong to a block.
 */
final class PageChecks {
  /** Linked from every page. */
  private static final List<String> NEEDED = List.of("about", "accessibility", "privacy");

  /** How to leave no traces; needed with the exit, which alone leaves some. */
  private static final String SAFETY = "safety";

  private static final String PUBLISH = "publish";
  private static final String LANGUAGES = "languages";

  private PageChecks() {}

  static void run(Scope scope) {
    NEEDED.forEach(page -> needed(page, scope));
    scope.site().campaign().exit().ifPresent(any -> needed(SAFETY, scope));
    scope.site().articles(Article.PAGE).forEach(article -> address(article, scope));
    scope.site().articles(Article.RELEASE).forEach(release -> addressBelowPress(release, scope));
    scope.site().articles().stream()
        .filter(article -> !article.section().equals(Article.RELEASE)) // see PressChecks
        .forEach(article -> languages(article, scope));
    scope.site().articles(Article.BLOCK).forEach(article -> block(article, scope));
    scope.site().articles().forEach(article -> publish(article, scope));
  }

  private static void needed(String page, Scope scope) {
    boolean there =
        scope.site().articles(Article.PAGE).stream().anyMatch(article -> article.id().equals(page));
    boolean broken =
        scope.languages().stream()
            .anyMatch(language -> scope.broken().contains(file(language, page)));
    scope.site().articles(Article.PAGE).stream()
        .filter(article -> article.id().equals(page))
        .flatMap(article -> article.texts().values().stream())
        .filter(text -> text.embargo().isPresent())
        .forEach(text -> held(page, text, scope));
    if (!there && !broken) {
      String language = scope.mainLanguage();
      Position at = Position.wholeFile(file(language, page));
      scope.problems().report(Code.PAGE_MISSING, at, page, language);
    }
  }

  private static void held(String page, Article.Text text, Scope scope) {
    scope.problems().report(Code.PAGE_EMBARGOED, text.origin().at(PUBLISH), page);
  }

  /** A text comes out in all languages at once. */
  private static void publish(Article article, Scope scope) {
    List<Article.Text> texts = List.copyOf(article.texts().values());
    for (Article.Text other : texts.subList(1, texts.size())) {
      if (!other.embargo().equals(texts.get(0).embargo())) {
        Article.Text later = other.embargo().isPresent() ? other : texts.get(0);
        Article.Text first = later == other ? texts.get(0) : other;
        Position at = later.origin().at(PUBLISH);
        scope.problems().report(Code.PUBLISH_DIFFERS, at, first.origin().entry().file());
      }
    }
  }

  /** A page may not take the address of a section. */
  private static void address(Article article, Scope scope) {
    if (Addresses.TAKEN.contains(article.id())) {
      for (String language : article.texts().keySet()) {
        Position at = Position.wholeFile(file(language, article.id()));
        String address = "/" + Addresses.section(language, article.id()).path();
        scope.problems().report(Code.ADDRESS_CLASH, at, address);
      }
    }
  }

  /** Nor a release that of another page of the press centre. */
  private static void addressBelowPress(Article release, Scope scope) {
    if (Addresses.TAKEN_BELOW_PRESS.contains(release.id())) {
      for (String language : release.texts().keySet()) {
        Position at = Position.wholeFile(file(language, path(release)));
        String address = "/" + Addresses.release(language, release.id()).path();
        scope.problems().report(Code.ADDRESS_CLASH, at, address);
      }
    }
  }

  private static void languages(Article article, Scope scope) {
    if (!scope.knowsLanguages()) {
      return;
    }
    List<Article.Text> texts = List.copyOf(article.texts().values());
    boolean meant = texts.stream().anyMatch(text -> !text.languages().isEmpty());
    if (meant) {
      texts.forEach(text -> meantFor(article, text, scope));
      return;
    }
    for (String language : scope.languages()) {
      if (isMissing(article, language, scope)) {
        missing(article, language, scope);
      }
    }
  }

  private static boolean isMissing(Article article, String language, Scope scope) {
    return article.in(language).isEmpty()
        && !scope.broken().contains(file(language, path(article)));
  }

  /** A translation needs its original; readers of other languages see another language instead. */
  private static void missing(Article article, String language, Scope scope) {
    String path = path(article);
    if (language.equals(scope.site().campaign().original())) {
      String others = String.join(", ", article.texts().keySet());
      Article.Text first = article.texts().values().iterator().next();
      Position at = Position.wholeFile(first.origin().entry().file());
      scope.problems().report(Code.PAGE_WITHOUT_ORIGINAL, at, path, language, others);
    } else {
      Position at = Position.wholeFile(file(language, path));
      scope.problems().report(Code.PAGE_FALLS_BACK, at, path, language);
    }
  }

  /** The list in each head names exactly the languages that the page has. */
  private static void meantFor(Article article, Article.Text text, Scope scope) {
    if (!text.origin().reads(LANGUAGES)) {
      return;
    }
    SpokenLanguages.check(text.languages(), text.origin(), scope);
    List<String> there =
        scope.languages().stream().filter(one -> !isMissing(article, one, scope)).toList();
    boolean known = scope.languages().containsAll(text.languages());
    if (known && !Set.copyOf(there).equals(Set.copyOf(text.languages()))) {
      Position at = text.origin().at(LANGUAGES);
      String found = text.languages().isEmpty() ? "–" : String.join(", ", text.languages());
      scope.problems().report(Code.PAGE_LANGUAGES_DIFFER, at, found, String.join(", ", there));
    }
  }

  private static void block(Article article, Scope scope) {
    boolean known = scope.site().block(article.id()).isPresent();
    if (known || !scope.broken().blocksAreKnown()) {
      return;
    }
    List<String> blocks = scope.site().blocks().stream().map(Block::id).toList();
    for (String language : article.texts().keySet()) {
      Position at = Position.wholeFile(file(language, path(article)));
      String all = String.join(", ", blocks);
      scope
          .problems()
          .report(Code.BLOCK_UNKNOWN, at, article.id(), all, Scope.near(article.id(), blocks));
    }
  }

  private static String path(Article article) {
    return article.section().isEmpty() ? article.id() : article.section() + "/" + article.id();
  }

  private static String file(String language, String path) {
    return "content/" + language + "/" + path + ".md";
  }
}
