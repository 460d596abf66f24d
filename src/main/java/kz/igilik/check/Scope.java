package kz.igilik.check;

import java.util.Collection;
import java.util.List;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;

/** What every check works on. */
record Scope(Site site, BrokenFiles broken, Problems problems) {

  List<String> languages() {
    return site.campaign().languages();
  }

  String mainLanguage() {
    return languages().get(0);
  }

  /** The nearest right name, or nothing: the last value of problems about unknown names. */
  static String near(String wrong, Collection<String> right) {
    return Suggestion.nearest(wrong, right).orElse("");
  }
}
