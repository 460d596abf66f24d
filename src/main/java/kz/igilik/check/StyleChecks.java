package kz.igilik.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Language;
import kz.igilik.model.Style;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks how texts are written: the length of sentences and titles, quotation marks, spaces,
 * spellings, and abbreviations. The rules are those of {@code style} in the words file of the
 * language.
 */
final class StyleChecks {
  private static final String TITLE = "title";

  /** What is quoted in a message, in characters. */
  private static final int SHOWN = 40;

  /** Where these are reported, capitals are no abbreviation. */
  private static final Set<Code> NO_WORDS = EnumSet.of(Code.LETTERS_ALIKE, Code.TEXT_UNFINISHED);

  private static final char NO_BREAK = '\u00A0';

  private final Scope scope;
  private final Map<String, Rules> rules = new HashMap<>();

  private record Rules(Style style, ForeignSpellings spellings) {}

  private StyleChecks(Scope scope) {
    this.scope = scope;
    List<Language> languages = scope.site().languages();
    for (Language language : languages) {
      var spellings = ForeignSpellings.of(language, languages, texts(language.code()));
      rules.put(language.code(), new Rules(language.style(), spellings));
    }
  }

  /** What is written in a language once for the whole campaign. */
  private Stream<String> texts(String language) {
    return Stream.concat(
        LocalizedField.besideEvents(scope.site())
            .flatMap(field -> field.text().in(language).stream()),
        scope.site().articles().stream()
            .flatMap(article -> article.in(language).stream())
            .map(Article.Text::markdown));
  }

  static void run(Scope scope) {
    var checks = new StyleChecks(scope);
    LocalizedField.besideEvents(scope.site()).forEach(checks::field);
    checks.events(scope.site().events());
    scope.site().articles().forEach(checks::article);
  }

  static void run(List<Event> events, Scope scope) {
    if (!events.isEmpty()) {
      new StyleChecks(scope).events(events);
    }
  }

  private void events(List<Event> events) {
    events.parallelStream().forEach(this::event);
  }

  private void event(Event event) {
    List<LocalizedField> fields = LocalizedField.ofEvent(event);
    fields.forEach(
        field -> {
          field(field, language -> together(fields, language));
          if (field.path().equals(TITLE)) {
            field
                .text()
                .texts()
                .forEach((language, text) -> title(language, text, field.in(language)));
          }
        });
  }

  /** What readers see on one page: an abbreviation has to be explained once only. */
  private static String together(List<LocalizedField> fields, String language) {
    return fields.stream()
        .flatMap(field -> field.text().in(language).stream())
        .collect(Collectors.joining("\n"));
  }

  private void field(LocalizedField field) {
    field(field, language -> field.text().in(language).orElse(""));
  }

  private void field(LocalizedField field, UnaryOperator<String> around) {
    field
        .text()
        .texts()
        .forEach(
            (language, text) -> {
              var written = new Written(field.name(), text, within(text, field.in(language)));
              marks(language, written);
              abbreviations(language, written, () -> around.apply(language));
              if (!field.mayBeAlike()) {
                sentences(language, written, false);
              }
            });
  }

  private void article(Article article) {
    article
        .texts()
        .forEach(
            (language, text) -> {
              head(language, TITLE, text.title(), text);
              head(language, "description", text.description(), text);
              title(language, text.title(), text.origin().at(TITLE));
              var body =
                  new Written(
                      "text", text.markdown(), (offset, length) -> inBody(text, offset, length));
              marks(language, body);
              abbreviations(language, body, text::markdown);
              if (!article.section().equals(Article.GUIDE)) { // guides have closer limits
                sentences(language, body, true);
              }
            });
  }

  private void head(String language, String name, String value, Article.Text text) {
    var written = new Written(name, value, within(value, text.origin().at(name)));
    marks(language, written);
    sentences(language, written, false);
  }

  // ---- places

  @FunctionalInterface
  private interface Place {
    Position at(int offset, int length);
  }

  /** A text in one language, with the name of its field. */
  private record Written(String field, String text, Place place) {
    Position at(int offset, String part) {
      return place.at(offset, part.codePointCount(0, part.length()));
    }
  }

  private static Place within(String text, Position at) {
    return (offset, length) ->
        MarkdownChecks.within(
            at,
            text,
            text.codePointCount(0, offset) + 1,
            text.substring(offset, text.offsetByCodePoints(offset, length)));
  }

  private static Position inBody(Article.Text text, int offset, int length) {
    Position at = BodyPlace.of(text, offset);
    return new Position(at.file(), at.line(), at.column(), length);
  }

  // ---- rules

  private void title(String language, String text, Position at) {
    int longest = style(language).title();
    int characters = text.codePointCount(0, text.length());
    if (characters > longest) {
      scope.problems().report(Code.TITLE_LONG, at, characters, longest);
    }
  }

  private void sentences(String language, Written written, boolean wrapped) {
    int most = style(language).sentence();
    for (var sentence : LongSentences.in(written.text(), most, wrapped)) {
      String beginning = beginning(written.text(), sentence.offset());
      scope
          .problems()
          .report(
              Code.SENTENCE_LONG,
              written.at(sentence.offset(), beginning),
              written.field(),
              sentence.words(),
              beginning,
              most);
    }
  }

  /** The first words, without the last of them if it is cut. */
  private static String beginning(String text, int offset) {
    int end = Math.min(text.length(), offset + SHOWN);
    int line = text.indexOf('\n', offset);
    int space = text.lastIndexOf(' ', end);
    int until = end < text.length() && space > offset ? space : end;
    return text.substring(offset, line > offset ? Math.min(line, until) : until);
  }

  private void abbreviations(String language, Written written, Supplier<String> around) {
    List<String> known = style(language).abbreviations();
    if (known.isEmpty()) {
      return;
    }
    String prose = Unread.blanked(written.text());
    for (var one : Abbreviations.in(prose, around, Set.copyOf(known))) {
      Position at = written.at(one.offset(), one.letters());
      if (!scope.problems().areTold(NO_WORDS, at)) {
        scope
            .problems()
            .report(Code.ABBREVIATION_UNEXPLAINED, at, written.field(), one.letters(), language);
      }
    }
  }

  /** Quotation marks, spaces and spellings, in names as in sentences. */
  private void marks(String language, Written written) {
    Rules own = rules.get(language);
    if (own == null) {
      return;
    }
    String prose = Unread.blanked(written.text());
    if (!own.style().quotes().isEmpty() && prose.indexOf('"') >= 0) {
      quotes(own.style().quotes(), prose, written);
    }
    for (var space : BreakingSpaces.in(prose, own.style().bound())) {
      String part = prose.substring(space.offset(), space.end());
      Position at = written.at(space.offset(), part);
      scope
          .problems()
          .report(Code.SPACE_BREAKS, at, written.field(), part, part.replace(' ', NO_BREAK));
    }
    for (var word : own.spellings().in(Quotes.blanked(prose))) {
      Position at = written.at(word.offset(), word.word());
      scope
          .problems()
          .report(Code.SPELLING_FOREIGN, at, written.field(), word.word(), word.right());
    }
  }

  /** Straight marks come in pairs; behind a digit one is a sign for inches. */
  private void quotes(String marks, String prose, Written written) {
    for (int start = prose.indexOf('"'); start >= 0; ) {
      if (start > 0 && KnownLetters.isDigit(prose.charAt(start - 1))) {
        start = prose.indexOf('"', start + 1);
        continue;
      }
      int end = prose.indexOf('"', start + 1);
      String quoted = end < 0 ? "" : prose.substring(start + 1, end);
      String meant = quoted.isBlank() ? marks : marks.charAt(0) + quoted + marks.charAt(1);
      scope
          .problems()
          .report(Code.QUOTES_STRAIGHT, written.at(start, "\""), written.field(), meant, marks);
      start = end < 0 ? -1 : prose.indexOf('"', end + 1);
    }
  }

  private Style style(String language) {
    Rules own = rules.get(language);
    return own == null ? Style.NONE : own.style();
  }
}
