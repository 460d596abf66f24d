package kz.igilik.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemWords;
import kz.igilik.problem.Severity;

/** Problems as {@code check} tells them, in the words of the forms. */
record Troubles(ProblemWords words, FormWords form) {
  private static final Set<Code> TELL_LANGUAGES =
      Set.of(
          Code.TEXT_MISSING,
          Code.TEXT_FALLS_BACK,
          Code.PAGE_FALLS_BACK,
          Code.TRANSLATION_OUTDATED,
          Code.TEXTS_IDENTICAL);

  static Troubles in(String language, Map<String, String> tongues) {
    return new Troubles(ProblemWords.ofForms(language), FormWords.in(language, tongues));
  }

  /**
   * A problem.
   *
   * @param key of the form in which it can be mended
   */
  record Trouble(
      boolean error,
      String severity,
      String place,
      String found,
      String expected,
      String fix,
      Optional<String> key) {}

  /** With the names of languages, where the text has their codes. */
  private Problem named(Problem problem) {
    List<String> values =
        problem.values().stream().map(value -> form.tongues().getOrDefault(value, value)).toList();
    return TELL_LANGUAGES.contains(problem.code())
        ? new Problem(
            problem.code(),
            problem.severity(),
            problem.at(),
            values,
            problem.other(),
            problem.more())
        : problem;
  }

  Trouble of(Problem problem) {
    return new Trouble(
        problem.severity() == Severity.ERROR,
        words.severity(problem.severity()),
        ProblemWords.plain(problem.at().toString()),
        form.of(words.found(named(problem)), problem),
        form.of(words.expected(problem), problem),
        form.of(words.fix(problem), problem),
        Entries.keyOf(problem.at().file()));
  }
}
