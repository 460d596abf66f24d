package kz.igilik.formats.sitemap;

import java.time.LocalDate;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.model.Subject;
import kz.igilik.site.Lines;
import kz.igilik.site.Page;
import kz.igilik.site.Programme;

/** The day on which a page last changed, where the data knows it. */
final class LastChanges {
  private final Site site;
  private final Programme programme;

  LastChanges(Site site, Programme programme) {
    this.site = site;
    this.programme = programme;
  }

  Optional<LocalDate> of(Page page) {
    Optional<Lines> listed = page.listed(programme);
    return listed.isPresent()
        ? listed.flatMap(Lines::lastUpdate)
        : page.subject().flatMap(subject -> updated(subject, page.language().orElse("")));
  }

  private Optional<LocalDate> updated(Subject subject, String language) {
    if (subject instanceof Event event) {
      return Optional.of(event.updated());
    }
    return subject instanceof Article article
        ? Optional.of(site.updated(article, article.nearest(language)))
        : Optional.empty();
  }
}
