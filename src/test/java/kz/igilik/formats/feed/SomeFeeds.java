package kz.igilik.formats.feed;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.formats.ViewsOf;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Site;
import kz.igilik.site.OutputFile;
import kz.igilik.view.page.CardView;

/** The feeds of small sites, baked on the first of June 2023. */
final class SomeFeeds {
  private static final CardView CARD =
      new CardView("https://site.example/a/cards/x.png", "Картинка & слова", 1200, 630);

  private SomeFeeds() {}

  /** All of Russian, by path. */
  static Map<String, OutputFile> of(Site site) {
    Supplies supplies = ViewsOf.supplies(site, ViewsOf.STOCK, Optional.of(CARD));
    var files = new TreeMap<String, OutputFile>();
    FeedFormat.of(site, "ru")
        .forEach(format -> format.make(supplies, file -> files.put(file.path(), file)));
    return files;
  }
}
