package kz.igilik.view.page;

import java.util.Map;
import java.util.Optional;
import kz.igilik.markdown.Html;

/**
 * What a campaign is known by, which every template sees as {@code emblem}.
 *
 * @param ornament one figure of the band above and below
 * @param mainDay what stands behind the number of the main day
 * @param lost for the page of missing addresses
 * @param art pictures by name
 */
public record EmblemView(
    Picture mark,
    Optional<Inside> ornament,
    Optional<Inside> mainDay,
    Inside lost,
    Map<String, Picture> art) {

  /** A drawing in a file of its own. */
  public record Picture(String path, int width, int height) {}

  /** A drawing inside of a page. */
  public record Inside(Html markup, String viewBox, int width, int height) {}
}
