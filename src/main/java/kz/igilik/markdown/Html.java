package kz.igilik.markdown;

import kz.igilik.model.Document;

/**
 * Markup that is known to be safe, so that templates print it without escaping. Links inside the
 * site are written from its root ({@code /blocks/}) until they are placed.
 */
public record Html(String markup) {
  public static final Html EMPTY = new Html("");

  /**
   * The same markup for a page at a given depth. Documents and pictures are in no language.
   *
   * @param root relative way to the root of the site, {@code ../../}
   * @param language folder of the language, {@code kk}
   */
  public Html placedAt(String root, String language) {
    if (markup.indexOf("=\"/") < 0) {
      return this;
    }
    return new Html(
        markup
            .replace("href=\"/" + Document.FOLDER, "href=\"" + root + Document.FOLDER)
            .replace("href=\"/", "href=\"" + root + language + "/")
            .replace("src=\"/", "src=\"" + root));
  }
}
