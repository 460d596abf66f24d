package kz.igilik.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.igilik.model.Language;
import kz.igilik.model.PluralRule;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks the words files: the same words and placeholders in each language, and the plural forms
 * that its rules need.
 */
final class WordChecks {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)}");
  private static final String OTHER = "other";
  private static final List<String> CATEGORIES =
      List.of("zero", "one", "two", "few", "many", OTHER);

  private final Scope scope;
  private final Language main;
  private final Set<String> pluralWords;

  private WordChecks(Scope scope, Language main) {
    this.scope = scope;
    this.main = main;
    this.pluralWords = pluralWords(scope.site().languages());
  }

  static void run(Scope scope) {
    List<Language> languages = scope.site().languages();
    if (languages.isEmpty()) {
      return;
    }
    var checks = new WordChecks(scope, languages.get(0));
    languages.forEach(checks::plurals);
    languages.forEach(checks::pluralForms);
    NeededWords.of(scope.site()).forEach(checks::neededInMain);
    languages.forEach(checks::pluralPlaces);
    languages.stream().skip(1).forEach(checks::compare);
  }

  private void plurals(Language language) {
    language
        .plurals()
        .forEach(
            (category, rule) -> {
              if (PluralRule.parse(rule).isEmpty()) {
                Position at = language.origin().at("plurals/" + category);
                scope.problems().report(Code.PLURAL_RULE_WRONG, at, category, rule);
              }
            });
  }

  // ---- plural words

  /** A word with a number needs a text for each plural category of its language, and no others. */
  private void pluralForms(Language language) {
    for (String word : pluralWords) {
      for (String category : language.plurals().keySet()) {
        need(language, word + "." + category);
      }
      need(language, word + "." + OTHER);
    }
    for (String key : language.words().keySet()) {
      String category = last(key);
      boolean known = category.equals(OTHER) || language.plurals().containsKey(category);
      if (isPlural(key) && !known) {
        unknown(language, key, "");
      }
    }
  }

  /** Words whose keys are all plural categories, {@code other} among them. */
  private static Set<String> pluralWords(List<Language> languages) {
    Map<String, Set<String>> groups =
        languages.stream()
            .flatMap(language -> language.words().keySet().stream())
            .filter(key -> key.indexOf('.') > 0)
            .collect(
                Collectors.groupingBy(
                    WordChecks::group,
                    TreeMap::new,
                    Collectors.mapping(WordChecks::last, Collectors.toSet())));
    groups.values().removeIf(keys -> !keys.contains(OTHER) || !CATEGORIES.containsAll(keys));
    return groups.keySet();
  }

  private static String group(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** Whether a key is a form of a plural word. */
  private boolean isPlural(String key) {
    return key.indexOf('.') > 0 && pluralWords.contains(group(key));
  }

  /** A form may write the number as a word ("one day"). Only the general form must show it. */
  private void pluralPlaces(Language language) {
    for (String word : pluralWords) {
      String general = word + "." + OTHER;
      Set<String> allowed = placesOf(language.word(general).orElse(""));
      for (String category : language.plurals().keySet()) {
        String form = word + "." + category;
        Set<String> found = placesOf(language.word(form).orElse(""));
        boolean read = reads(language, "words", general);
        if (read && !allowed.containsAll(found)) {
          Position at = place(language, "words", form);
          Position model = place(language, "words", general);
          scope
              .problems()
              .clash(
                  Code.WORD_PLACES, at, model, form, list(found), language.code(), list(allowed));
        }
      }
    }
  }

  // ---- against the main language

  private void compare(Language language) {
    Set<String> missing = keysOf(main, key -> language.word(key).isEmpty());
    for (String key : keysOf(language, key -> main.word(key).isEmpty())) {
      String file = place(language, "words", key).file();
      boolean told = !scope.problems().isFull(Code.WORD_UNKNOWN, file);
      String near = told ? Scope.near(key, missing) : "";
      unknown(language, key, near);
      missing.remove(near); // a misspelt word is not reported as missing, too
    }
    missing.forEach(key -> need(language, key));
    main.words()
        .forEach(
            (key, text) ->
                language
                    .word(key)
                    .filter(other -> !isPlural(key) || last(key).equals(OTHER))
                    .ifPresent(other -> places(language, "words", key, text, other)));
    main.patterns()
        .forEach(
            (key, text) ->
                places(language, "patterns", key, text, language.patterns().getOrDefault(key, "")));
  }

  private Set<String> keysOf(Language language, Predicate<String> rule) {
    return language.words().keySet().stream()
        .filter(key -> !isPlural(key))
        .filter(rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Finds missing words by comparing the other languages with the main one. */
  private void neededInMain(String key) {
    boolean plural = last(key).equals(OTHER); // plural forms are checked above
    if (!plural || !pluralWords.contains(group(key))) {
      need(main, key);
    }
  }

  private void need(Language language, String key) {
    if (language.word(key).isEmpty() && reads(language, "words", key)) {
      scope
          .problems()
          .report(Code.WORD_MISSING, language.origin().at("words"), key, language.code());
    }
  }

  /** A value that could not be read may still have been written. */
  private static boolean reads(Language language, String group, String key) {
    return language.origin().reads(group + "/" + key.replace('.', '/'));
  }

  private void unknown(Language language, String key, String near) {
    if (!reads(main, "words", key)) {
      return;
    }
    scope
        .problems()
        .report(Code.WORD_UNKNOWN, place(language, "words", key), key, main.code(), near);
  }

  private void places(Language language, String group, String key, String mainText, String text) {
    Set<String> wanted = placesOf(mainText);
    Set<String> found = placesOf(text);
    boolean read = reads(main, group, key) && reads(language, group, key);
    if (read && !found.equals(wanted)) {
      Position at = place(language, group, key);
      Position model = place(main, group, key);
      scope
          .problems()
          .clash(Code.WORD_PLACES, at, model, key, list(found), main.code(), list(wanted));
    }
  }

  private static Set<String> placesOf(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String list(Set<String> places) {
    return places.isEmpty()
        ? "–"
        : places.stream().map(place -> "{" + place + "}").collect(Collectors.joining(", "));
  }

  private static Position place(Language language, String group, String key) {
    return language.origin().at(group + "/" + key.replace('.', '/'));
  }
}
