package kz.igilik.check;

import java.util.List;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;

/** Checks that languages in which somebody answers are languages of the campaign. */
final class SpokenLanguages {
  private SpokenLanguages() {}

  static void check(List<String> languages, Origin origin, Scope scope) {
    if (!scope.knowsLanguages()) {
      return; // the file that defines them cannot be read
    }
    List<String> known = scope.languages();
    for (int i = 0; i < languages.size(); i++) {
      String language = languages.get(i);
      if (!known.contains(language)) {
        scope
            .problems()
            .report(
                Code.LANGUAGE_UNKNOWN,
                origin.at("languages/" + i),
                language,
                String.join(", ", known),
                Scope.near(language, known));
      }
    }
  }
}
