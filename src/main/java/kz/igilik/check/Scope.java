package kz.igilik.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;

/**
 * The input that every check works on.
 *
 * @param files tells whether the site will have a file other than a page, by its path from the root
 */
record Scope(Site site, Predicate<String> files, BrokenFiles broken, Problems problems) {

  List<String> languages() {
    return site.campaign().languages();
  }

  String mainLanguage() {
    return languages().get(0);
  }

  /** Whether the list of required languages could be read. */
  boolean knowsLanguages() {
    return site.campaign().origin().reads("languages");
  }

  /** Whether the dates of the campaign could be read. */
  boolean knowsDates() {
    var campaign = site.campaign().origin();
    return campaign.reads("dates/first") && campaign.reads("dates/last");
  }

  /** The nearest known name, or empty. It is the last value of problems about unknown names. */
  static String near(String wrong, Collection<String> right) {
    return Suggestion.nearest(wrong, right).orElse("");
  }
}
