package kz.igilik.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;

/**
 * What every check works on.
 *
 * @param files whether the site will have a file beside its pages, by its path from the root
 */
record Scope(Site site, Predicate<String> files, BrokenFiles broken, Problems problems) {

  List<String> languages() {
    return site.campaign().languages();
  }

  String mainLanguage() {
    return languages().get(0);
  }

  /** Whether it is known which languages there have to be. */
  boolean knowsLanguages() {
    return site.campaign().origin().reads("languages");
  }

  /** Whether it is known when the campaign is. */
  boolean knowsDates() {
    var campaign = site.campaign().origin();
    return campaign.reads("dates/first") && campaign.reads("dates/last");
  }

  /** The nearest right name, or nothing: the last value of problems about unknown names. */
  static String near(String wrong, Collection<String> right) {
    return Suggestion.nearest(wrong, right).orElse("");
  }
}
