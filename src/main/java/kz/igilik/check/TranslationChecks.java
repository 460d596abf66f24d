package kz.igilik.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.check.Figures.Figure;
import kz.igilik.check.Figures.Kind;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks translations: every text exists in every language, with the same numbers, dates, phones
 * and links. {@link TextChecks} checks each text by itself.
 */
final class TranslationChecks {
  /** Problems of markup that readers do not see. */
  private static final Set<Code> MARKUP =
      EnumSet.of(
          Code.MARKDOWN_HTML,
          Code.LINK_UNSAFE,
          Code.LINK_NOT_SECURE,
          Code.LINK_OWN,
          Code.LINK_BROKEN,
          Code.LINK_FILE_MISSING,
          Code.IMAGE_MISSING);

  private static final Set<Code> MARKS =
      EnumSet.of(Code.HELPLINE_MARK_WRONG, Code.HELPLINE_UNKNOWN, Code.HELPLINE_OUTSIDE_STEP);

  private static final Set<Code> HTML =
      EnumSet.of(Code.MARKDOWN_HTML, Code.MARKDOWN_SIGN, Code.HELPLINE_MARK_WRONG);

  private static final String NOTHING = "–";

  /** More differences are not slips, and the first ones show the pattern. */
  private static final int MOST_FIGURES = 200;

  /** Shorter texts may be the same in two languages: names, some titles. */
  private static final int PROSE = 25;

  /**
   * Texts that are read on many days, on pages, in lists and on cards. Guides are not among them:
   * their "today" is the day of reading.
   */
  private static final Set<String> LASTING = Set.of("title", "summary", "note");

  private final Scope scope;
  private final TextChecks texts;

  private TranslationChecks(Scope scope) {
    this.scope = scope;
    this.texts = new TextChecks(scope);
  }

  static void run(Scope scope) {
    var checks = new TranslationChecks(scope);
    LocalizedField.besideEvents(scope.site()).forEach(checks::field);
    LocalizedField.names(scope.site()).forEach(checks::name);
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
        boolean original = language.equals(scope.site().campaign().original());
        Code code = field.mayFallBack() && !original ? Code.TEXT_FALLS_BACK : Code.TEXT_MISSING;
        scope.problems().report(code, field.at(), field.name(), field.entry(), language);
      }
    }
    List<Written> written = written(field.text().texts(), text -> text);
    Place place = (language, offset) -> field.in(language);
    compare(field.name(), written, place);
    if (LASTING.contains(field.path())) {
      written.forEach(text -> texts.undated(field.name(), text, place));
    }
    if (!field.mayBeAlike()) {
      prose(field.name(), written, place);
    }
  }

  /** A name shared by all languages is checked as a text of the main one. */
  private void name(LocalizedField.OneName name) {
    Written text = new Written(scope.mainLanguage(), name.text());
    texts.unfinished(name.name(), text, (language, offset) -> name.at());
    texts.letters(name.name(), text, (language, offset) -> name.at());
  }

  // ---- articles

  private void article(Article article) {
    Map<String, Article.Text> texts = article.texts();
    boolean lasting = !article.section().equals(Article.GUIDE);
    head("title", Article.Text::title, texts, lasting);
    head("description", Article.Text::description, texts, lasting);
    part(
        "text",
        written(read(texts, "text"), Article.Text::markdown),
        (language, offset) -> body(texts, language, offset));
  }

  private void head(
      String name,
      Function<Article.Text, String> value,
      Map<String, Article.Text> texts,
      boolean lasting) {
    List<Written> written = written(read(texts, name), value);
    Place place = (language, offset) -> head(texts, language, name);
    part(name, written, place);
    if (lasting) {
      written.forEach(text -> this.texts.undated(name, text, place));
    }
  }

  /** The texts whose front matter has a readable value for a field. */
  private static Map<String, Article.Text> read(Map<String, Article.Text> texts, String field) {
    var read = new LinkedHashMap<>(texts);
    read.values().removeIf(text -> !text.origin().reads(field));
    return read;
  }

  private void part(String name, List<Written> texts, Place place) {
    compare(name, texts, place);
    prose(name, texts, place);
  }

  private static Position head(Map<String, Article.Text> texts, String language, String field) {
    return texts.get(language).origin().at(field);
  }

  private static Position body(Map<String, Article.Text> texts, String language, int offset) {
    return BodyPlace.of(texts.get(language), offset);
  }

  // ---- both

  /** Gives the position of a text or, if known, of a figure in it. */
  @FunctionalInterface
  interface Place {
    Position of(String language, int offset);
  }

  /** A text in one language. */
  record Written(String language, String text) {
    /** The offset of the first character that is not a space. */
    int start() {
      return text.length() - text.stripLeading().length();
    }
  }

  private <T> List<Written> written(Map<String, T> texts, Function<T, String> text) {
    return scope.languages().stream()
        .filter(texts::containsKey)
        .map(language -> new Written(language, text.apply(texts.get(language))))
        .filter(written -> !written.text().isEmpty())
        .toList();
  }

  /** Prose, unlike a name, must be in its language and must differ from its translations. */
  private void prose(String field, List<Written> written, Place place) {
    for (Written text : written) {
      Optional<Written> same =
          written.stream()
              .takeWhile(other -> other != text)
              .filter(other -> other.text().equals(text.text()) && isLong(text.text()))
              .findFirst();
      if (same.isPresent()) {
        String other = same.get().language();
        scope
            .problems()
            .clash(
                Code.TEXTS_IDENTICAL,
                place.of(text.language(), text.start()),
                place.of(other, same.get().start()),
                field,
                text.language(),
                other);
        return; // one of them is also in the wrong language
      }
    }
    written.forEach(text -> texts.language(field, text, place));
  }

  private static boolean isLong(String text) {
    return text.chars().filter(Character::isLetter).count() >= PROSE
        && text.strip().indexOf(' ', text.strip().indexOf(' ') + 1) > 0;
  }

  private void compare(String field, List<Written> written, Place place) {
    var dates = new ArrayList<Optional<WrittenDates>>();
    boolean impossible = false;
    for (Written text : written) {
      texts.unfinished(field, text, place);
      texts.letters(field, text, place);
      Optional<WrittenDates> found = texts.dates(text);
      boolean sound = found.map(own -> texts.weekdays(field, text, own, place)).orElse(false);
      impossible |= found.map(own -> !own.impossible().isEmpty()).orElse(false);
      dates.add(found.filter(own -> sound)); // a wrong weekday explains further differences
    }
    if (impossible) {
      return; // the other language has another number there, or the same mistake
    }
    for (int i = 1; i < written.size(); i++) {
      compare(field, both(written.get(0), written.get(i)), both(dates.get(0), dates.get(i)), place);
    }
  }

  /** A value of the main language and one of another. */
  private record Both<T>(T main, T other) {}

  private static <T> Both<T> both(T main, T other) {
    return new Both<>(main, other);
  }

  private void compare(
      String field, Both<Written> texts, Both<Optional<WrittenDates>> dates, Place place) {
    Both<List<Figure>> missing = numbers(texts);
    if (dates.main().isPresent() && dates.other().isPresent()) {
      WrittenDates inMain = dates.main().get();
      WrittenDates inOther = dates.other().get();
      missing =
          both(
              joined(missing.main(), inMain.missingIn(inOther)),
              joined(missing.other(), inOther.missingIn(inMain)));
    }
    if (!missing.main().isEmpty() || !missing.other().isEmpty()) {
      missing = both(first(missing.main()), first(missing.other()));
      missing = untold(missing, texts, place);
    }
    if (!missing.main().isEmpty() || !missing.other().isEmpty()) {
      disagree(field, texts, missing, place);
    }
  }

  private static List<Figure> first(List<Figure> figures) {
    return figures.subList(0, Math.min(MOST_FIGURES, figures.size()));
  }

  /** Leaves out figures that are missing only because of a link or HTML already reported. */
  private Both<List<Figure>> untold(Both<List<Figure>> missing, Both<Written> texts, Place place) {
    Both<List<Figure>> left = withoutMarks(missing, texts, place);
    List<Figure> ofMain = told(left.main(), texts.main().language(), place);
    List<Figure> ofOther = told(left.other(), texts.other().language(), place);
    return both(without(ofMain, ofOther, left.main()), without(ofOther, ofMain, left.other()));
  }

  /** A mark that is nearly right in one language is the one that seems to be missing there. */
  private Both<List<Figure>> withoutMarks(
      Both<List<Figure>> missing, Both<Written> texts, Place place) {
    boolean told =
        Stream.of(texts.main(), texts.other())
            .map(text -> place.of(text.language(), text.start()).file())
            .anyMatch(file -> scope.problems().areToldIn(MARKS, file));
    return told ? both(withoutMarks(missing.main()), withoutMarks(missing.other())) : missing;
  }

  private static List<Figure> withoutMarks(List<Figure> figures) {
    return figures.stream().filter(figure -> !figure.is(Kind.MARK)).toList();
  }

  private static List<Figure> joined(List<Figure> one, List<Figure> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * The numbers that one language has and the other lacks. They count only if the texts differ in
   * both ways of reading numbers.
   */
  private Both<List<Figure>> numbers(Both<Written> texts) {
    Both<List<Figure>> apart = missing(texts, Figures::of);
    return apart.main().isEmpty() && apart.other().isEmpty()
        ? apart
        : missing(texts, Figures::joined);
  }

  private Both<List<Figure>> missing(
      Both<Written> texts, BiFunction<String, List<String>, List<Figure>> reading) {
    List<Figure> inMain = reading.apply(texts.main().text(), scope.languages());
    List<Figure> inOther = reading.apply(texts.other().text(), scope.languages());
    return both(Figures.missingIn(inOther, inMain), Figures.missingIn(inMain, inOther));
  }

  private void disagree(
      String field, Both<Written> texts, Both<List<Figure>> missing, Place place) {
    String main = texts.main().language();
    String other = texts.other().language();
    scope
        .problems()
        .clash(
            Code.TEXTS_DISAGREE,
            place.of(other, offset(missing.other(), texts.other())),
            place.of(main, offset(missing.main(), texts.main())),
            field,
            other,
            list(missing.other()),
            main,
            list(missing.main()));
  }

  /** The figures within markup that has already been reported. */
  private List<Figure> told(List<Figure> figures, String language, Place place) {
    return figures.stream()
        .filter(
            figure ->
                scope
                    .problems()
                    .areTold(
                        figure.is(Kind.LINK) ? MARKUP : HTML, place.of(language, figure.offset())))
        .toList();
  }

  /** For each reported link, also leaves out one link of the other language: its counterpart. */
  private static List<Figure> without(
      List<Figure> told, List<Figure> toldOfOther, List<Figure> figures) {
    long links = toldOfOther.stream().filter(figure -> figure.is(Kind.LINK)).count();
    var left = new ArrayList<Figure>(figures);
    left.removeAll(told);
    for (int i = 0; i < links; i++) {
      left.stream().filter(figure -> figure.is(Kind.LINK)).findFirst().ifPresent(left::remove);
    }
    return left;
  }

  private static int offset(List<Figure> figures, Written text) {
    return figures.isEmpty() ? text.start() : figures.get(0).offset();
  }

  private static String list(List<Figure> figures) {
    Stream<String> values = figures.stream().map(Figure::value);
    return figures.isEmpty() ? NOTHING : values.collect(Collectors.joining(", "));
  }
}
