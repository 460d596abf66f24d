package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;

/**
 * A picture on a page.
 *
 * @param file for a browser that does not choose
 * @param choices from the smallest to the largest; empty if it is a drawing, sharp in every width
 * @param page where its terms are; empty if pictures have no pages
 */
public record PictureView(
    String id,
    File file,
    List<File> choices,
    String alt,
    String caption,
    String credit,
    boolean sample,
    Optional<String> page) {

  /** A file that a page loads. */
  public record File(String path, int width, int height) {}
}
