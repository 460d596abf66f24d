package kz.igilik.view.page;

import java.util.List;

/**
 * The days of the campaign, week by week.
 *
 * @param weekdays seven short names, from the day with which weeks begin
 */
public record RibbonView(List<String> weekdays, List<Week> weeks) {

  /** A week; {@code offset} days before its first mark lie outside the campaign. */
  public record Week(int offset, List<Mark> marks) {}

  /**
   * One day.
   *
   * @param href path of the day's page, or {@code #d-2023-05-20} on a page that lists the day
   *     itself
   * @param local the link stays on the page, so no root goes before it
   * @param level how full the day is, 0 to 4
   * @param highlight the day the campaign is about
   * @param current the day of this page
   */
  public record Mark(
      String href,
      boolean local,
      DayName name,
      int level,
      boolean weekend,
      boolean highlight,
      boolean current) {}

  /**
   * What a day is called.
   *
   * @param month name of the month if this mark is the first of it on the ribbon, else empty
   * @param label its full name: {@code 1 маусым, бейсенбі, 34 іс-шара}
   */
  public record DayName(String number, String month, String label) {}
}
