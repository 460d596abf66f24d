package kz.igilik.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.markdown.MarkdownPage.Sign;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Language;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;

/**
 * What texts became: signs of markup that readers see because it was not quite right, or because
 * the field takes none. Of what has been told by its name nothing more is said.
 */
final class SignChecks {
  /** What is told of braces by what they were to be. */
  private static final Set<Code> BY_NAME =
      EnumSet.of(Code.HELPLINE_MARK_WRONG, Code.HELPLINE_OUTSIDE_STEP, Code.HELPLINE_UNKNOWN);

  private final Scope scope;
  private final Markdown markdown;
  private final List<Position> told;

  private SignChecks(Scope scope, Markdown markdown) {
    this.scope = scope;
    this.markdown = markdown;
    this.told =
        scope.problems().sorted().stream()
            .filter(problem -> BY_NAME.contains(problem.code()))
            .map(Problem::at)
            .toList();
  }

  static void run(Scope scope, Markdown markdown) {
    var checks = new SignChecks(scope, markdown);
    LocalizedField.besideEvents(scope.site()).forEach(checks::field);
    checks.events(scope.site().events());
    scope.site().articles().stream()
        .flatMap(article -> article.texts().values().stream())
        .forEach(checks::article);
    scope.site().languages().forEach(checks::words);
  }

  static void run(List<Event> events, Scope scope, Markdown markdown) {
    new SignChecks(scope, markdown).events(events);
  }

  private void events(List<Event> events) {
    events.parallelStream()
        .flatMap(event -> LocalizedField.ofEvent(event).stream())
        .forEach(this::field);
  }

  private void field(LocalizedField field) {
    field
        .text()
        .texts()
        .forEach(
            (language, text) -> {
              if (field.markdown()) {
                summary(text, field.in(language));
              } else {
                plain(text, field.in(language));
              }
            });
  }

  // ---- texts in Markdown

  private void article(Article.Text text) {
    plain(text.title(), text.origin().at("title"));
    plain(text.description(), text.origin().at("description"));
    text.tab().ifPresent(tab -> plain(tab, text.origin().at("tab")));
    text.menu().ifPresent(menu -> plain(menu, text.origin().at("menu")));
    MarkdownPage page = markdown.read(text.markdown());
    for (Sign sign : page.signs()) {
      boolean mark =
          page.helplines().stream()
              .anyMatch(one -> one.line() == sign.line() && one.column() == sign.column());
      if (!mark) {
        report(sign, BodyPlace.of(text, sign.line(), sign.column(), sign.length()));
      }
    }
  }

  private void summary(String text, Position at) {
    for (Sign sign : markdown.read(text).signs()) {
      if (sign.kind() != Kind.UNDERLINE) { // no heading at all may stand there
        report(sign, MarkdownChecks.within(at, text, sign.column(), sign.shown()));
      }
    }
  }

  private void report(Sign sign, Position at) {
    if (!isTold(at)) {
      Object[] values =
          sign.kind() == Kind.TOO_DEEP
              ? new Object[] {MarkdownPage.DEEPEST, MarkdownPage.MOST_SIGNS}
              : new Object[] {sign.shown(), sign.meant()};
      scope.problems().report(code(sign.kind()), at, values);
    }
  }

  /** Whether it touches what has been told of. */
  private boolean isTold(Position at) {
    return told.stream()
        .anyMatch(
            other ->
                other.line() == at.line()
                    && other.column() <= at.column() + at.length()
                    && at.column() <= other.column() + other.length()
                    && other.file().equals(at.file()));
  }

  private static Code code(Kind kind) {
    return switch (kind) {
      case SIGN -> Code.MARKDOWN_SIGN;
      case LIST -> Code.MARKDOWN_LIST;
      case LINES -> Code.MARKDOWN_LINES;
      case TABLE -> Code.MARKDOWN_TABLE;
      case CODE -> Code.MARKDOWN_CODE;
      case NUMBER -> Code.MARKDOWN_NUMBER;
      case UNDERLINE -> Code.MARKDOWN_UNDERLINE;
      case ADDRESS -> Code.MARKDOWN_ADDRESS;
      case LOST -> Code.MARKDOWN_LOST;
      case CHARACTER -> Code.MARKDOWN_CHARACTER;
      case TOO_DEEP -> Code.MARKDOWN_TOO_DEEP;
    };
  }

  // ---- texts without markup

  private void plain(String text, Position at) {
    sign(PlainSigns.in(text), text, at);
  }

  private void words(Language language) {
    language
        .words()
        .forEach(
            (key, text) ->
                sign(
                    PlainSigns.inWord(text),
                    text,
                    language.origin().at("words/" + key.replace('.', '/'))));
  }

  private void sign(Optional<String> sign, String text, Position at) {
    if (sign.isPresent() && !isTold(at)) {
      scope.problems().report(Code.TEXT_MARKUP, at, sign.get(), PlainSigns.without(text));
    }
  }
}
