package kz.igilik.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.check.Figures.Figure;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/** Translations: every text in every language, and each with the same numbers, phones and links. */
final class TranslationChecks {
  private static final String NOTHING = "–";

  private final Scope scope;

  private TranslationChecks(Scope scope) {
    this.scope = scope;
  }

  static void run(Scope scope) {
    var checks = new TranslationChecks(scope);
    LocalizedField.besideEvents(scope.site()).forEach(checks::field);
    run(scope.site().events(), scope);
    scope.site().articles().forEach(checks::article);
  }

  static void run(List<Event> events, Scope scope) {
    var checks = new TranslationChecks(scope);
    events.parallelStream()
        .flatMap(event -> LocalizedField.ofEvent(event).stream())
        .forEach(checks::field);
  }

  // ---- data

  private void field(LocalizedField field) {
    for (String language : scope.languages()) {
      if (field.text().in(language).isEmpty()
          && scope.knowsLanguages()
          && field.origin().reads(field.path() + "/" + language)) {
        Code code = field.mayFallBack() ? Code.TEXT_FALLS_BACK : Code.TEXT_MISSING;
        scope.problems().report(code, field.at(), field.name(), field.entry(), language);
      }
    }
    compare(
        field.name(),
        written(field.text().texts(), text -> text),
        (language, offset) -> field.in(language));
  }

  // ---- articles

  private void article(Article article) {
    Map<String, Article.Text> texts = article.texts();
    compare(
        "title",
        written(read(texts, "title"), Article.Text::title),
        (language, offset) -> head(texts, language, "title"));
    compare(
        "description",
        written(read(texts, "description"), Article.Text::description),
        (language, offset) -> head(texts, language, "description"));
    compare(
        "text",
        written(read(texts, "text"), Article.Text::markdown),
        (language, offset) -> body(texts, language, offset));
  }

  /** The texts in whose head a field could be read. */
  private static Map<String, Article.Text> read(Map<String, Article.Text> texts, String field) {
    var read = new LinkedHashMap<>(texts);
    read.values().removeIf(text -> !text.origin().reads(field));
    return read;
  }

  private static Position head(Map<String, Article.Text> texts, String language, String field) {
    return texts.get(language).origin().at(field);
  }

  private static Position body(Map<String, Article.Text> texts, String language, int offset) {
    return BodyPlace.of(texts.get(language), offset);
  }

  // ---- both

  /** Tells where a text is written, and more exactly where a figure of it is, if that is known. */
  @FunctionalInterface
  private interface Place {
    Position of(String language, int offset);
  }

  /** A text in one language. */
  private record Written(String language, String text) {}

  private <T> List<Written> written(Map<String, T> texts, Function<T, String> text) {
    return scope.languages().stream()
        .filter(texts::containsKey)
        .map(language -> new Written(language, text.apply(texts.get(language))))
        .toList();
  }

  private void compare(String field, List<Written> texts, Place place) {
    for (Written other : texts.stream().skip(1).toList()) {
      compare(field, texts.get(0), other, place);
    }
  }

  private void compare(String field, Written main, Written other, Place place) {
    List<Figure> inMain = Figures.of(main.text(), scope.languages());
    List<Figure> inOther = Figures.of(other.text(), scope.languages());
    List<Figure> onlyMain = Figures.missingIn(inOther, inMain);
    List<Figure> onlyOther = Figures.missingIn(inMain, inOther);
    if (onlyMain.isEmpty() && onlyOther.isEmpty()) {
      return;
    }
    scope
        .problems()
        .clash(
            Code.TEXTS_DISAGREE,
            place.of(other.language(), offset(onlyOther)),
            place.of(main.language(), offset(onlyMain)),
            field,
            other.language(),
            list(onlyOther),
            main.language(),
            list(onlyMain));
  }

  private static int offset(List<Figure> figures) {
    return figures.isEmpty() ? 0 : figures.get(0).offset();
  }

  private static String list(List<Figure> figures) {
    Stream<String> values = figures.stream().map(Figure::value);
    return figures.isEmpty() ? NOTHING : values.collect(Collectors.joining(", "));
  }
}
