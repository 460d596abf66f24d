package kz.igilik.formats.sitemap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.site.Programme;

/** The day on which a page last changed, where the data knows it. */
final class Changes {
  private final Programme programme;

  Changes(Programme programme) {
    this.programme = programme;
  }

  Optional<LocalDate> of(Page page) {
    if (page instanceof Page.EventPage event) {
      return Optional.of(event.event().updated());
    }
    if (page instanceof Page.TextPage text) {
      return Optional.of(text.article().nearest(text.code())).map(Article.Text::updated);
    }
    if (page instanceof Page.ReleasePage release) {
      return Optional.of(release.article().nearest(release.code())).map(Article.Text::updated);
    }
    return latest(listed(page));
  }

  private List<Listing> listed(Page page) {
    if (page instanceof Page.RegionPage region) {
      return programme.in(region.region());
    }
    if (page instanceof Page.RegionBlockPage both) {
      return programme.in(both.region(), both.block());
    }
    if (page instanceof Page.BlockPage block) {
      return programme.of(block.block());
    }
    if (page instanceof Page.DayPage day) {
      return Programme.on(day.date(), programme.all());
    }
    return page instanceof Page.SchedulePage ? programme.all() : List.of();
  }

  private static Optional<LocalDate> latest(List<Listing> lines) {
    return lines.stream().map(line -> line.event().updated()).max(LocalDate::compareTo);
  }
}
