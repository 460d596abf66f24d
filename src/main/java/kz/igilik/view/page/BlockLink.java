package kz.igilik.view.page;

import kz.igilik.markdown.Html;

/**
 * A link to a block.
 *
 * @param id class {@code b-<id>} carries its colour
 * @param numberText {@code 1-блок}
 * @param icon markup of the drawing, for a square of 24
 * @param count events of the block, or of the block in the region at hand: {@code 18 іс-шара}
 * @param several more than one of them
 */
public record BlockLink(
    String id,
    int number,
    String numberText,
    String path,
    String title,
    Html icon,
    String count,
    boolean several) {

  /** The same, leading elsewhere. */
  public BlockLink to(String other) {
    return new BlockLink(id, number, numberText, other, title, icon, count, several);
  }
}
