package kz.igilik.view.page;

import java.util.Comparator;
import java.util.List;

/** Type size of a poster: as large as one sheet allows, because it is read from a distance. */
public final class PosterSize {
  /** Found by printing the campaign's posters and measuring what stands on them. */
  private static final List<Step> ALONE =
      List.of(
          new Step(250, "p24"),
          new Step(330, "p21"),
          new Step(440, "p18"),
          new Step(600, "p16"),
          new Step(800, "p14"),
          new Step(1_050, "p12"),
          new Step(Integer.MAX_VALUE, "p10"));

  private static final List<Step> SIDE_BY_SIDE =
      List.of(
          new Step(200, "p18"),
          new Step(280, "p16"),
          new Step(400, "p14"),
          new Step(600, "p12"),
          new Step(850, "p10"),
          new Step(Integer.MAX_VALUE, "p8"));

  private PosterSize() {}

  /** This size is used up to this many letters. */
  private record Step(int letters, String type) {}

  /**
   * The name of a size, near its points.
   *
   * @param posters the same one in each of its languages
   */
  public static String of(List<PosterView> posters) {
    int letters =
        posters.stream().map(PosterView::letters).max(Comparator.naturalOrder()).orElseThrow();
    return (posters.size() == 1 ? ALONE : SIDE_BY_SIDE)
        .stream().filter(step -> letters <= step.letters()).findFirst().orElseThrow().type();
  }
}
