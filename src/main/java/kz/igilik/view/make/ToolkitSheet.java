package kz.igilik.view.make;

import java.util.List;
import java.util.Optional;

/** What partners take in one language: texts and pictures about each topic. */
public record ToolkitSheet(List<Topic> topics) {

  /**
   * The campaign, a block or a region.
   *
   * @param kind {@code campaign}, {@code block} or {@code region}
   * @param page path of the page about it
   * @param poster path of a poster, if there is one
   */
  public record Topic(
      String kind,
      String id,
      String title,
      String page,
      Texts texts,
      Picture square,
      Picture story,
      Optional<String> poster) {}

  /**
   * What can be said of it.
   *
   * @param message in a sentence or two
   * @param caption for a post, with the address
   */
  public record Texts(String message, String caption, String alt) {}

  /**
   * @param name of the file when it is kept
   */
  public record Picture(String path, String name, int width, int height) {}
}
