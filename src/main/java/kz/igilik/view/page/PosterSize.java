package kz.igilik.view.page;

import java.util.List;

/**
 * Type size and sheets of a poster: as large as one sheet allows, because it is read from a
 * distance. What does not fit on one sheet at 10 points is set larger on two, which have room for
 * forty events.
 *
 * @param columns {@code one} or {@code two}
 * @param type name of a size of type, near its points
 */
public record PosterSize(String columns, String type) {
  /** Found by printing the campaign's posters and measuring what stands on them. */
  private static final List<Step> OF_ONE_LANGUAGE =
      List.of(
          new Step(400, "one", "p15"),
          new Step(600, "one", "p13"),
          new Step(950, "one", "p11"),
          new Step(1_150, "two", "p12"),
          new Step(1_750, "two", "p10"),
          new Step(3_900, "two", "p12"),
          new Step(5_600, "two", "p10"),
          new Step(7_800, "two", "p8"),
          new Step(Integer.MAX_VALUE, "two", "p7"));

  private static final List<Step> OF_ALL =
      List.of(
          new Step(400, "one", "p13"),
          new Step(650, "one", "p11"),
          new Step(1_000, "one", "p10"),
          new Step(1_400, "two", "p10"),
          new Step(3_700, "two", "p12"),
          new Step(5_600, "two", "p10"),
          new Step(8_500, "two", "p8"),
          new Step(Integer.MAX_VALUE, "two", "p7"));

  /** This setting is used up to this many letters. */
  private record Step(int letters, String columns, String type) {}

  /**
   * @param posters the same one in each of its languages
   */
  public static PosterSize of(List<PosterView> posters) {
    int letters = posters.stream().mapToInt(PosterView::letters).sum();
    return (posters.size() == 1 ? OF_ONE_LANGUAGE : OF_ALL)
        .stream()
            .filter(step -> letters <= step.letters())
            .map(step -> new PosterSize(step.columns(), step.type()))
            .findFirst()
            .orElseThrow();
  }
}
