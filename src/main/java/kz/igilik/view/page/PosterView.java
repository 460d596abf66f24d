package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;

/**
 * A wall poster in one language; posters of one region and week have the same days and lines in
 * each language.
 *
 * @param rest how many more events the code leads to
 * @param updated day of its last update
 */
public record PosterView(
    Frame.LanguageView language,
    PosterHead head,
    List<Day> days,
    Ongoing ongoing,
    Optional<String> rest,
    Help help,
    Way way,
    String updated) {

  /** Read from a distance, a poster has no more lines than these; its code leads to all of them. */
  public static final int MOST_LINES = 8;

  /** The same where languages share the sheet. */
  public static final int MOST_LINES_SIDE_BY_SIDE = 5;

  /**
   * What it is a poster of.
   *
   * @param week {@code 2023 жылғы 29 мамыр – 4 маусым}
   * @param notice notice that some events are samples
   */
  public record PosterHead(
      Frame.CampaignView campaign,
      String region,
      String week,
      Optional<String> notice,
      Printing printing) {}

  /**
   * How to print it.
   *
   * @param how what one does, before links to paper of each size
   * @param black that only black ink is used
   */
  public record Printing(String how, String black) {}

  /** A day with its lines. */
  public record Day(String heading, List<LineView> lines) {}

  /** Events that run for weeks, under a title. */
  public record Ongoing(String title, List<LineView> lines) {}

  /** Helplines with a number. */
  public record Help(List<HelplineView> lines) {}

  /** A code that leads to the region's page, which {@code scan} says and {@code address} spells. */
  public record Way(QrView qr, String scan, String address) {}

  /** Its number of letters, which decides its type size. */
  int letters() {
    int letters = ongoing.lines().stream().mapToInt(PosterView::letters).sum();
    for (Day day : days) {
      letters += day.lines().stream().mapToInt(PosterView::letters).sum();
    }
    return letters + LINE * (days.size() + (ongoing.lines().isEmpty() ? 0 : 1));
  }

  /** Letters to add per line, because the ends of lines stay empty. */
  private static final int LINE = 20;

  private static int letters(LineView line) {
    int marks = line.marks().stream().mapToInt(mark -> mark.text().length() + 2).sum();
    return 2 * LINE
        + line.title().length()
        + (line.place().map(String::length).orElse(0) + marks) / 2;
  }
}
