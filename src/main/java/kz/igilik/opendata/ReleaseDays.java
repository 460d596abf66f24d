package kz.igilik.opendata;

import java.time.LocalDate;
import java.util.Comparator;
import kz.igilik.model.Article;

/** The days of a release, of all its languages together. */
final class ReleaseDays {
  private ReleaseDays() {}

  static LocalDate published(Article release) {
    return release.texts().values().stream()
        .map(Article.Text::published)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  static LocalDate changed(Article release) {
    return release.texts().values().stream()
        .map(Article.Text::changed)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
