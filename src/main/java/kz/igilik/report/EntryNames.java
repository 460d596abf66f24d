package kz.igilik.report;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.Embargoed;
import kz.igilik.model.Event;
import kz.igilik.model.Picture;
import kz.igilik.model.Release;
import kz.igilik.model.Site;
import kz.igilik.model.Video;

/** What the ledger of translations calls things. */
public final class EntryNames {
  private EntryNames() {}

  /** The names that a ledger must not hold yet: of what is held back, and of what goes with it. */
  public static Set<String> held(Site site, Instant now) {
    var names = new HashSet<String>();
    site.held(now).forEach(item -> names.add(of(item)));
    Site open = site.asOf(now);
    Stream.of(site.pictures(), site.videos())
        .flatMap(List::stream)
        .filter(item -> !open.pictures().contains(item) && !open.videos().contains(item))
        .forEach(item -> names.add(of(item)));
    return names;
  }

  static String of(Embargoed item) {
    if (item instanceof Event event) {
      return "events/" + event.folder() + "/" + event.id();
    }
    if (item instanceof Article article) {
      String section = article.section().isEmpty() ? "" : article.section() + "/";
      return "content/" + section + article.id();
    }
    if (item instanceof Video video) {
      return "videos/" + video.id();
    }
    return item instanceof Picture picture
        ? "pictures/" + picture.id()
        : "press/" + ((Release) item).id();
  }
}
