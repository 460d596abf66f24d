package kz.igilik.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

  /** A field of the front matter. */
  private record Head(String field, Function<Article.Text, String> value) {}

  private static final List<Head> HEADS =
      List.of(
          new Head("date", text -> text.date().map(LocalDate::toString).orElse("–")),
          new Head("updated", text -> text.updated().toString()),
          new Head("sample", text -> Boolean.toString(text.sample())));

  private PageChecks() {}

  static void run(Scope scope) {
    NEEDED.forEach(page -> needed(page, scope));
    scope.site().campaign().exit().ifPresent(any -> needed(SAFETY, scope));
    scope.site().articles(Article.PAGE).forEach(article -> address(article, scope));
    scope.site().articles().forEach(article -> languages(article, scope));
    scope.site().articles(Article.BLOCK).forEach(article -> block(article, scope));
    scope.site().articles(Article.RELEASE).forEach(article -> heads(article, scope));
  }

  private static void needed(String page, Scope scope) {
    boolean there =
        scope.site().articles(Article.PAGE).stream().anyMatch(article -> article.id().equals(page));
    boolean broken =
        scope.languages().stream()
            .anyMatch(language -> scope.broken().contains(file(language, page)));
    if (!there && !broken) {
      String language = scope.mainLanguage();
      Position at = Position.wholeFile(file(language, page));
      scope.problems().report(Code.PAGE_MISSING, at, page, language);
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

  private static void languages(Article article, Scope scope) {
    String path = path(article);
    if (!scope.knowsLanguages()) {
      return;
    }
    for (String language : scope.languages()) {
      String file = file(language, path);
      if (article.in(language).isEmpty() && !scope.broken().contains(file)) {
        Position at = Position.wholeFile(file);
        scope.problems().report(Code.PAGE_FALLS_BACK, at, path, language);
      }
    }
  }

  /** A release is the same in every language. */
  private static void heads(Article release, Scope scope) {
    List<String> languages =
        scope.languages().stream().filter(language -> release.in(language).isPresent()).toList();
    for (String language : languages.stream().skip(1).toList()) {
      for (Head head : HEADS) {
        compare(head, release, languages.get(0), language, scope);
      }
    }
  }

  private static void compare(
      Head head, Article release, String main, String language, Scope scope) {
    Article.Text one = release.texts().get(main);
    Article.Text other = release.texts().get(language);
    String expected = head.value().apply(one);
    String found = head.value().apply(other);
    boolean read = one.origin().reads(head.field()) && other.origin().reads(head.field());
    if (read && !found.equals(expected)) {
      scope
          .problems()
          .clash(
              Code.HEADS_DISAGREE,
              other.origin().at(head.field()),
              one.origin().at(head.field()),
              head.field(),
              language,
              found,
              main,
              expected);
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

  /** The files of an article, including those not written yet. */
  static Stream<String> files(Article article, List<String> languages) {
    return languages.stream().map(language -> file(language, path(article)));
  }

  private static String path(Article article) {
    return article.section().isEmpty() ? article.id() : article.section() + "/" + article.id();
  }

  private static String file(String language, String path) {
    return "content/" + language + "/" + path + ".md";
  }
}
