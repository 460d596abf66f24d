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
 * Checks a single text without its translations: weekdays fit their dates, the text is finished,
 * and it is in its language.
 */
final class TextChecks {
  /** Placeholders that writers in any language use. */
  private static final Pattern LEFT_OPEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:TODO|FIXME|TBD|Lorem ipsum|lorem ipsum)(?![\\p{L}\\p{N}])"
              + "|(?<!\\S)\\?{3,}(?!\\S)"
              // Latin and Cyrillic; three capitals before a word are the Roman numeral XXX
              + "|(?<![\\p{L}\\p{N}])(?:x{3,}|х{3,}|X{4,}|Х{4,}|X{3}(?! ?\\p{L})|Х{3}(?! ?\\p{L}))(?![\\p{L}\\p{N}])"
              + "|(?<![\\p{L}\\p{N}])(?:xx:xx|хх:хх|XX:XX|ХХ:ХХ)(?![\\p{L}\\p{N}])"
              + "|_{3,}(?=[ \t]\\p{L})|(?<=\\p{L}[ \t])_{3,}");

  /** One letter repeated, or no letter and no digit at all. */
  private static final Pattern FILLER =
      Pattern.compile("([\\p{L}])\\1{2,}|[^\\p{L}\\p{N}]+", Pattern.CASE_INSENSITIVE);

  private static final List<String> MARKS =
      List.of(
          "TODO",
          "FIXME",
          "TBD",
          "orem ipsum",
          "???",
          "xxx",
          "XXX",
          "ххх",
          "ХХХ",
          "xx:",
          "хх:",
          "XX:",
          "ХХ:",
          "___");
  private static final Phrases NONE = new Phrases(List.of());
  private static final List<String> NAMES = List.of("months", "weekdays", "dates-in-texts");

  /** Enough events to learn the usual letter pairs. */
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
      if (knowsDates(language)) {
        dateWords.put(language.code(), new DateWords(language));
      }
    }
    letters = new LanguageLetters(scope.site().languages());
  }

  /** Whether the words file says how its language names months and weekdays. */
  static boolean knowsDates(Language language) {
    return NAMES.stream().allMatch(language.origin()::reads);
  }

  /** The dates of a text; empty if the words file of its language is broken. */
  Optional<WrittenDates> dates(Written text) {
    return Optional.ofNullable(dateWords.get(text.language()))
        .map(words -> WrittenDates.of(text.text(), words));
  }

  /**
   * Reports each date that is no day, and each weekday that does not fit its date; true if all do.
   */
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
    dates
        .impossible()
        .forEach(
            none ->
                scope
                    .problems()
                    .report(
                        Code.DATE_DOES_NOT_EXIST,
                        place.of(text.language(), none.offset()),
                        field,
                        none.label()));
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

  /** Texts from which the usual letter pairs of this campaign are learned. */
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
   * Reports words such as "today": they are true on one day, but the text is read on many. Quoted
   * words are passed over.
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

  /** Reports prose in the wrong language. Names may be in any. */
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
