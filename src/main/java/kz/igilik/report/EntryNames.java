package kz.igilik.report;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import kz.igilik.model.Article;
import kz.igilik.model.Embargoed;
import kz.igilik.model.Event;
import kz.igilik.model.Picture;
import kz.igilik.model.Release;
import kz.igilik.model.Site;

/** What the ledger of translations calls things. */
public final class EntryNames {
  private EntryNames() {}

  /** The names that a ledger must not hold yet: of what is held back, and of its pictures. */
  public static Set<String> held(Site site, Instant now) {
    var names = new HashSet<String>();
    site.held(now).forEach(item -> names.add(of(item)));
    var shown = site.asOf(now).pictures();
    for (Picture picture : site.pictures()) {
      if (!shown.contains(picture)) {
        names.add("pictures/" + picture.id());
      }
    }
    return names;
  }

  private static String of(Embargoed item) {
    if (item instanceof Event event) {
      return "events/" + event.folder() + "/" + event.id();
    }
    if (item instanceof Article article) {
      String section = article.section().isEmpty() ? "" : article.section() + "/";
      return "content/" + section + article.id();
    }
    return item instanceof Picture picture
        ? "pictures/" + picture.id()
        : "press/" + ((Release) item).id();
  }
}
