package kz.igilik.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemWords;
import kz.igilik.problem.Severity;

/** Problems as {@code check} tells them, in the words of the forms. */
record Troubles(ProblemWords words, FormWords form, Map<String, String> titles) {
  private static final Set<Code> TELL_LANGUAGES =
      Set.of(
          Code.TEXT_MISSING,
          Code.TEXT_FALLS_BACK,
          Code.PAGE_FALLS_BACK,
          Code.TRANSLATION_OUTDATED,
          Code.GLYPH_MISSING,
          Code.TEXTS_IDENTICAL);

  static Troubles in(String language, Map<String, String> tongues) {
    return new Troubles(ProblemWords.ofForms(language), FormWords.in(language, tongues), Map.of());
  }

  /** The same, with an entry called by its title, and not by its id or its file. */
  Troubles calling(List<String> names, String title) {
    var titles = new HashMap<String, String>();
    names.forEach(name -> titles.put(name, title));
    return new Troubles(words, form, titles);
  }

  /** A problem. */
  record Trouble(boolean error, String severity, String found, String expected, String fix) {}

  /** With the title of the entry, and with the names of languages where the text has codes. */
  private Problem named(Problem problem) {
    Map<String, String> tongues =
        TELL_LANGUAGES.contains(problem.code()) ? form.tongues() : Map.of();
    List<String> values =
        problem.values().stream()
            .map(value -> titles.getOrDefault(value, tongues.getOrDefault(value, value)))
            .toList();
    return new Problem(
        problem.code(), problem.severity(), problem.at(), values, problem.other(), problem.more());
  }

  Trouble of(Problem problem) {
    return new Trouble(
        problem.severity() == Severity.ERROR,
        words.severity(problem.severity()),
        form.of(words.found(named(problem)), problem),
        form.of(words.expected(named(problem)), problem),
        form.of(words.fix(problem), problem));
  }
}
