package kz.igilik.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Language;
import kz.igilik.problem.Problems;

/** The wording of each language of a site, in the site's order. Thread-safe. */
public final class Wordings {
  private final Map<String, Wording> byCode = new LinkedHashMap<>();

  /**
   * @param problems takes the words that a language lacks
   */
  public Wordings(List<Language> languages, Markdown markdown, Problems problems) {
    for (Language language : languages) {
      byCode.put(language.code(), new Wording(language, markdown, problems));
    }
  }

  /**
   * @throws IllegalArgumentException if the site does not have this language
   */
  public Wording in(String code) {
    Wording wording = byCode.get(code);
    if (wording == null) {
      throw new IllegalArgumentException("no language " + code);
    }
    return wording;
  }

  public Collection<Wording> all() {
    return byCode.values();
  }
}
