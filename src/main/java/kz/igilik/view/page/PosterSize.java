package kz.igilik.view.page;

import java.util.List;

/**
 * Type size of a poster: as large as one sheet allows, because it is read from a distance. What is
 * left of the sheet is for the picture.
 *
 * @param type name of a size, near its points
 * @param longName whether the region's name would take three lines in the size of others
 */
public record PosterSize(String type, boolean longName) {
  private static final int LONG = 18;

  /** Found by printing the campaign's posters and measuring what stands on them. */
  private static final List<Step> ALONE =
      List.of(
          new Step(320, "p24"),
          new Step(370, "p21"),
          new Step(530, "p18"),
          new Step(600, "p16"),
          new Step(750, "p14"),
          new Step(840, "p12"),
          new Step(Integer.MAX_VALUE, "p10"));

  private static final List<Step> SIDE_BY_SIDE =
      List.of(
          new Step(260, "p18"),
          new Step(330, "p16"),
          new Step(400, "p14"),
          new Step(510, "p12"),
          new Step(Integer.MAX_VALUE, "p10"));

  /** This size is used up to this many letters. */
  private record Step(int letters, String type) {}

  /**
   * @param posters the same one in each of its languages
   */
  public static PosterSize of(List<PosterView> posters) {
    boolean longName = posters.stream().anyMatch(one -> one.head().region().length() > LONG);
    int letters =
        posters.stream().mapToInt(PosterView::letters).max().orElseThrow() + (longName ? LONG : 0);
    String type =
        (posters.size() == 1 ? ALONE : SIDE_BY_SIDE)
            .stream().filter(step -> letters <= step.letters()).findFirst().orElseThrow().type();
    return new PosterSize(type, longName);
  }
}
