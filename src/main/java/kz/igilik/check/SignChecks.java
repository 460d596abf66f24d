package kz.igilik.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.igilik.check.TypedSigns.Typed;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.markdown.MarkdownPage.Sign;
import kz.igilik.model.Article;
import kz.igilik.model.Characters;
import kz.igilik.model.Event;
import kz.igilik.model.Language;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;

/**
 * Finds markup that readers would see, because it is not quite right or because the field takes
 * none. Markup that a more specific problem already names is not reported again.
 */
final class SignChecks {
  /** Problems that already say what braces were meant to be. */
  private static final Set<Code> BY_NAME =
      EnumSet.of(Code.HELPLINE_MARK_WRONG, Code.HELPLINE_OUTSIDE_STEP, Code.HELPLINE_UNKNOWN);

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** A longer text that renders as nothing has much visible markup, which is reported anyway. */
  private static final int LONGEST_OF_NOTHING = 200;

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
    LocalizedField.names(scope.site()).forEach(name -> checks.plain(name.text(), name.at()));
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
              comment(text, field.in(language));
              if (field.isMarkdown()) {
                summary(field.name(), text, field.in(language));
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
    String body = text.markdown();
    typed(
        body,
        found -> {
          Position start = BodyPlace.of(text, found.offset());
          return new Position(start.file(), start.line(), start.column(), found.written().length());
        });
    if (page.signs().isEmpty() && showsNothing(page, body)) {
      int offset = body.length() - body.stripLeading().length();
      scope
          .problems()
          .report(Code.MARKDOWN_EMPTY, BodyPlace.of(text, offset), text.origin().entry().file());
    }
  }

  private void summary(String field, String text, Position at) {
    MarkdownPage page = markdown.read(text);
    for (Sign sign : page.signs()) {
      if (sign.kind() != Kind.UNDERLINE) { // headings are reported elsewhere
        report(sign, MarkdownChecks.within(at, text, sign.column(), sign.shown()));
      }
    }
    typed(
        text,
        found -> {
          int column = 1 + text.codePointCount(0, found.offset());
          return MarkdownChecks.within(at, text, column, found.written());
        });
    if (page.signs().isEmpty() && showsNothing(page, text)) {
      scope.problems().report(Code.TEXT_UNFINISHED, at, field, text.strip());
    }
  }

  private void typed(String text, Function<Typed, Position> place) {
    for (Typed found : TypedSigns.shortcodes(text)) {
      tell(Code.MARKDOWN_SIGN, place.apply(found), found.shown());
    }
    for (Typed found : TypedSigns.brackets(text)) {
      tell(Code.MARKDOWN_SIGN, place.apply(found), found.shown());
    }
    for (Typed found : TypedSigns.mailboxes(text)) {
      scope.problems().report(Code.MARKDOWN_MAIL, place.apply(found), found.written());
    }
  }

  private void tell(Code code, Position at, String shown) {
    if (!isTold(at)) {
      scope.problems().report(code, at, shown, "");
    }
  }

  /**
   * Whether a text that is not blank renders as nothing. A single letter proves that it does not.
   */
  private static boolean showsNothing(MarkdownPage page, String text) {
    return text.length() <= LONGEST_OF_NOTHING
        && !Characters.isBlank(text)
        && page.pictures().isEmpty()
        && page.rawHtml().isEmpty()
        && Characters.isBlank(
            TAG.matcher(page.html().markup()).replaceAll("").replace("&nbsp;", " "));
  }

  /**
   * In a text of several lines, {@code #} starts no comment and becomes text. In a text of one line
   * the author means it as text.
   */
  private void comment(String text, Position at) {
    TypedSigns.comment(text)
        .filter(comment -> !MarkdownChecks.endsWhereItBegins(at, text))
        .ifPresent(comment -> scope.problems().report(Code.TEXT_COMMENT, at, comment));
  }

  private void report(Sign sign, Position at) {
    if (!isTold(at)) {
      Object[] values =
          switch (sign.kind()) {
            case TOO_DEEP -> new Object[] {MarkdownPage.DEEPEST, MarkdownPage.MOST_SIGNS};
            case TOO_LONG -> new Object[] {sign.shown(), MarkdownPage.LONGEST};
            default -> new Object[] {sign.shown(), sign.meant()};
          };
      scope.problems().report(code(sign.kind()), at, values);
    }
  }

  /** Whether the position overlaps a problem that has been reported. */
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
      case TOO_LONG -> Code.MARKDOWN_TOO_LONG;
    };
  }

  // ---- texts without markup

  private void plain(String text, Position at) {
    sign(PlainSigns.in(text).or(() -> shortcode(text)), text, at);
  }

  private static Optional<String> shortcode(String text) {
    return TypedSigns.shortcodes(text).stream().map(Typed::shown).findFirst();
  }

  private void words(Language language) {
    language
        .words()
        .forEach(
            (key, text) ->
                sign(
                    PlainSigns.inWord(text).or(() -> shortcode(text)),
                    text,
                    language.origin().at("words/" + key.replace('.', '/'))));
  }

  private void sign(Optional<String> sign, String text, Position at) {
    if (sign.isPresent() && !isTold(at)) {
      scope.problems().report(Code.TEXT_MARKUP, at, sign.get(), PlainSigns.without(text));
    }
  }
}
