package kz.igilik.view;

import java.util.List;
import java.util.Optional;

/**
 * A wall poster in one language; posters of one region and week have the same days and lines in
 * each language.
 *
 * @param week {@code 2023 жылғы 29 мамыр – 4 маусым}
 * @param notice notice that some events are samples
 * @param ongoing what runs for weeks, under {@code ongoingTitle}
 * @param helplines those with a number, under {@code helpTitle}
 * @param qr leads to the region's page, which {@code scan} says and {@code address} writes out
 * @param updated day of its last update
 */
public record PosterView(
    Frame.LanguageView language,
    String campaign,
    String campaignDates,
    String region,
    String week,
    Optional<String> notice,
    List<Day> days,
    String ongoingTitle,
    List<LineView> ongoing,
    String helpTitle,
    List<HelplineView> helplines,
    QrView qr,
    String scan,
    String address,
    String updated) {

  /** A day with its lines. */
  public record Day(String heading, List<LineView> lines) {}

  /** Its number of letters, which decides its type size. */
  int letters() {
    int letters = ongoing.stream().mapToInt(PosterView::letters).sum();
    for (Day day : days) {
      letters += LINE + day.lines().stream().mapToInt(PosterView::letters).sum();
    }
    return letters;
  }

  /** Letters to add per line, because the ends of lines stay empty. */
  private static final int LINE = 40;

  private static int letters(LineView line) {
    int marks = line.marks().stream().mapToInt(mark -> mark.text().length()).sum();
    return LINE + line.title().length() + line.place().map(String::length).orElse(0) + marks;
  }
}
