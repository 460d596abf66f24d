package kz.igilik.desk;

import kz.igilik.model.Site;
import kz.igilik.problem.Texts;

/**
 * What an editor asks for, of which campaign, and in which language.
 *
 * @param path of the page, below the language
 */
record Visit(String path, DeskRequest request, Site site, Texts texts) {
  boolean writes() {
    return request.writes();
  }

  /** What a form says; nothing if none was sent. */
  Parameters sent() {
    return writes() ? request.form() : Parameters.of("");
  }
}
