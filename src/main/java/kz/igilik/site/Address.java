package kz.igilik.site;

/**
 * Where a page lives, as a path from the root of the site: {@code kk/regions/almaty/}, {@code
 * 404.html}, or nothing for the root itself.
 */
public record Address(String path) {

  /** The file a web server delivers for it. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The relative path from the page to the root of the site: {@code ../../}, or empty. */
  public String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** The path from the folder of its language: {@code /regions/almaty/}. */
  public String below(String language) {
    return path.substring(language.length());
  }
}
