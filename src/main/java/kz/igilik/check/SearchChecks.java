package kz.igilik.check;

import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.Helpline;
import kz.igilik.model.Language;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.SearchRules;
import kz.igilik.problem.Code;

/** Checks that search words lead to help that exists, in every language. */
final class SearchChecks {
  private final Scope scope;
  private final List<String> help;

  private SearchChecks(Scope scope) {
    this.scope = scope;
    this.help =
        Stream.of(
                scope.site().helplines().stream().map(Helpline::id),
                scope.site().articles(Article.GUIDE).stream().map(Article::id),
                scope.site().articles(Article.PAGE).stream().map(Article::id),
                Stream.of("helplines"))
            .flatMap(ids -> ids)
            .toList();
  }

  static void run(Scope scope) {
    if (scope.site().campaign().publish().has(Part.SEARCH)) {
      var checks = new SearchChecks(scope);
      scope.site().languages().forEach(checks::help);
    }
  }

  private void help(Language language) {
    List<SearchRules.Help> groups = language.search().map(SearchRules::help).orElse(List.of());
    if (groups.isEmpty() && mayBeInDanger()) {
      scope
          .problems()
          .report(Code.SEARCH_HELP_MISSING, language.origin().at("search"), language.code());
    }
    groups.forEach(this::leadsSomewhere);
  }

  private boolean mayBeInDanger() {
    return scope.site().helplines().stream().anyMatch(Helpline::isForDanger)
        || !scope.site().articles(Article.GUIDE).isEmpty();
  }

  /**
   * The words file may come from a campaign with other helplines. Then an unknown name leads to the
   * page of helplines and is no mistake. A name that is nearly right is one.
   */
  private void leadsSomewhere(SearchRules.Help group) {
    for (int i = 0; i < group.to().size(); i++) {
      String id = group.to().get(i);
      String near = Scope.near(id, help);
      if (!help.contains(id) && !near.isEmpty() && !isBroken(id)) {
        scope
            .problems()
            .report(
                Code.SEARCH_HELP_UNKNOWN,
                group.origin().at("to/" + i),
                id,
                String.join(", ", help),
                near);
      }
    }
  }

  /** A file that could not be read has been reported already. */
  private boolean isBroken(String id) {
    return scope.broken().files().stream()
        .anyMatch(file -> file.equals("data/helplines.yaml") || file.endsWith("/" + id + ".md"));
  }
}
