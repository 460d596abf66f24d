package kz.igilik.check;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.check.TranslationChecks.Place;
import kz.igilik.check.TranslationChecks.Written;
import kz.igilik.check.WrittenDates.WrongWeekday;
import kz.igilik.model.Article;
import kz.igilik.model.Language;
import kz.igilik.problem.Code;

/**
 * What can be said of a text by itself: its weekdays fit their dates, it is finished, and it is in
 * its language.
 */
final class TextChecks {
  /** What writers in every language leave for later. */
  private static final Pattern LEFT_OPEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:TODO|FIXME|TBD|Lorem ipsum|lorem ipsum)(?![\\p{L}\\p{N}])"
              + "|(?<!\\S)\\?{3,}(?!\\S)"
              // of either alphabet; three capitals before a word are a Roman thirty
              + "|(?<![\\p{L}\\p{N}])(?:x{3,}|х{3,}|X{4,}|Х{4,}|X{3}(?! ?\\p{L})|Х{3}(?! ?\\p{L}))(?![\\p{L}\\p{N}])");

  /** The same sign over and over, or no letter and no number at all. */
  private static final Pattern FILLER =
      Pattern.compile("([\\p{L}])\\1{2,}|[^\\p{L}\\p{N}]+", Pattern.CASE_INSENSITIVE);

  private static final List<String> MARKS =
      List.of("TODO", "FIXME", "TBD", "orem ipsum", "???", "xxx", "XXX", "ххх", "ХХХ");
  private static final Phrases NONE = new Phrases(List.of());
  private static final List<String> NAMES = List.of("months", "weekdays", "dates-in-texts");

  /** Enough to see how words are built. */
  private static final int MOST_EVENTS = 500;

  private static final int LONGEST_FILLER = 12;

  private final Scope scope;
  private final Map<String, Language> languages = new HashMap<>();
  private final Map<String, DateWords> dateWords = new HashMap<>();
  private final Map<String, UnicodeScript> scripts = new HashMap<>();
  private final Map<String, Phrases> unfinished = new HashMap<>();
  private final Map<String, Phrases> undated = new HashMap<>();
  private final LanguageLetters letters;
  private final AlikeWords alike = new AlikeWords(this::samples);

  TextChecks(Scope scope) {
    this.scope = scope;
    for (Language language : scope.site().languages()) {
      languages.put(language.code(), language);
      unfinished.put(language.code(), new Phrases(language.unfinished()));
      undated.put(language.code(), new Phrases(language.undated()));
      scripts.put(language.code(), AlikeWords.scriptOf(String.join("", language.weekdays())));
      if (NAMES.stream().allMatch(language.origin()::reads)) {
        dateWords.put(language.code(), new DateWords(language));
      }
    }
    letters = new LanguageLetters(scope.site().languages());
  }

  /** The dates of a text; none of a language whose words are broken. */
  Optional<WrittenDates> dates(Written text) {
    return Optional.ofNullable(dateWords.get(text.language()))
        .map(words -> WrittenDates.of(text.text(), words));
  }

  /** Whether each weekday is one that its date has. */
  boolean weekdays(String field, Written text, WrittenDates dates, Place place) {
    if (!scope.knowsDates()) {
      return true;
    }
    List<WrongWeekday> all = dates.wrongWeekdays(scope.site().campaign().first().getYear());
    for (WrongWeekday wrong : all) {
      String right =
          languages.get(text.language()).weekdays().get(wrong.day().getDayOfWeek().getValue() - 1);
      scope
          .problems()
          .report(
              Code.WEEKDAY_WRONG,
              place.of(text.language(), wrong.offset()),
              field,
              wrong.weekday(),
              wrong.date(),
              wrong.day(),
              right);
    }
    return all.isEmpty();
  }

  void letters(String field, Written text, Place place) {
    UnicodeScript script = scripts.getOrDefault(text.language(), UnicodeScript.COMMON);
    if (script == UnicodeScript.COMMON || !AlikeWords.mayHold(text.text(), script)) {
      return;
    }
    for (AlikeWords.Word word : alike.in(text.text(), script)) {
      scope
          .problems()
          .report(Code.LETTERS_ALIKE, place.of(text.language(), word.offset()), field, word.text());
    }
  }

  /** What shows how words of this campaign are built. */
  private Stream<String> samples() {
    return Stream.concat(interfaceWords(), contents());
  }

  private Stream<String> interfaceWords() {
    return scope.site().languages().stream()
        .flatMap(language -> language.words().values().stream());
  }

  private Stream<String> contents() {
    Stream<String> articles =
        scope.site().articles().stream()
            .flatMap(article -> article.texts().values().stream())
            .map(Article.Text::markdown);
    Stream<String> fields =
        Stream.concat(
                LocalizedField.besideEvents(scope.site()),
                scope.site().events().stream()
                    .limit(MOST_EVENTS)
                    .flatMap(event -> LocalizedField.ofEvent(event).stream()))
            .flatMap(field -> field.text().texts().values().stream());
    return Stream.concat(articles, fields);
  }

  void unfinished(String field, Written text, Place place) {
    openPlace(text)
        .ifPresent(
            open ->
                scope
                    .problems()
                    .report(
                        Code.TEXT_UNFINISHED,
                        place.of(text.language(), open.offset()),
                        field,
                        open.text()));
  }

  private record Open(String text, int offset) {}

  private Optional<Open> openPlace(Written written) {
    String text = written.text();
    if (text.length() <= LONGEST_FILLER && FILLER.matcher(text).matches()) {
      return Optional.of(new Open(text, 0));
    }
    if (MARKS.stream().anyMatch(text::contains)) {
      Matcher mark = LEFT_OPEN.matcher(text);
      if (mark.find()) {
        return Optional.of(new Open(mark.group(), mark.start()));
      }
    }
    return unfinished
        .getOrDefault(written.language(), NONE)
        .in(text)
        .map(found -> new Open(found.phrase(), found.offset()));
  }

  /**
   * A word such as "today" is true on one day, the text is read on many; quotes say it of theirs.
   */
  void undated(String field, Written written, Place place) {
    undated
        .getOrDefault(written.language(), NONE)
        .asWordIn(Quotes.blanked(written.text()))
        .ifPresent(
            found ->
                scope
                    .problems()
                    .report(
                        Code.TEXT_UNDATED,
                        place.of(written.language(), found.offset()),
                        field,
                        found.phrase()));
  }

  /** Prose in the wrong language; names may be in any. */
  void language(String field, Written text, Place place) {
    letters
        .instead(text.text(), text.language())
        .ifPresent(
            other ->
                scope
                    .problems()
                    .report(
                        Code.TEXT_IN_OTHER_LANGUAGE,
                        place.of(text.language(), text.start()),
                        field,
                        text.language(),
                        other));
  }
}
