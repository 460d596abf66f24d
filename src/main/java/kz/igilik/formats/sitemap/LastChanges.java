package kz.igilik.formats.sitemap;

import java.time.LocalDate;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.model.Site;
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
    if (page instanceof Page.EventPage event) {
      return Optional.of(event.event().updated());
    }
    if (page instanceof Page.TextPage text) {
      return Optional.of(site.updated(text.article(), text.article().nearest(text.code())));
    }
    if (page instanceof Page.GuidePage guide) {
      return Optional.of(guide.article().nearest(guide.code())).map(Article.Text::updated);
    }
    if (page instanceof Page.ReleasePage release) {
      return Optional.of(release.article().nearest(release.code())).map(Article.Text::updated);
    }
    if (page instanceof Page.DayPage day) {
      return programme.all().on(day.date()).stream()
          .map(line -> line.event().updated())
          .max(LocalDate::compareTo);
    }
    return listed(page).flatMap(Lines::lastUpdate);
  }

  private Optional<Lines> listed(Page page) {
    if (page instanceof Page.RegionPage region) {
      return Optional.of(programme.in(region.region()));
    }
    if (page instanceof Page.RegionBlockPage both) {
      return Optional.of(programme.in(both.region(), both.block()));
    }
    if (page instanceof Page.BlockPage block) {
      return Optional.of(programme.of(block.block()));
    }
    return page instanceof Page.SchedulePage ? Optional.of(programme.all()) : Optional.empty();
  }
}
