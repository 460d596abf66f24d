package kz.igilik.formats.feed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.formats.ViewsOf;
import kz.igilik.formats.format.Supplies;
import kz.igilik.formats.format.Supplies.Finished;
import kz.igilik.formats.format.Supplies.Handouts;
import kz.igilik.markdown.Html;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Album;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.make.AssetPaths;
import kz.igilik.view.page.CardView;

/** The feeds of small sites, baked on the first of June 2023. */
final class SomeFeeds {
  private static final CardView CARD =
      new CardView("https://site.example/a/cards/x.png", "Картинка & слова", 1200, 630);

  private SomeFeeds() {}

  /** All of Russian, by path. */
  static Map<String, OutputFile> of(Site site) {
    SitePlan plan = new Planner(site).plan();
    var assets =
        new AssetPaths(
            "a.css",
            new Html(""),
            Map.of(),
            Map.of(),
            ViewsOf.EMBLEM,
            Optional.empty(),
            Map.of(),
            Album.EMPTY);
    var finished =
        new Finished(
            assets,
            "",
            () -> null,
            (page, frame) -> Optional.of(CARD),
            List::of,
            new Handouts(List::of, List::of, ViewsOf.STOCK),
            Optional.empty());
    var supplies =
        new Supplies(
            site,
            plan,
            new SourceTree(Path.of("")),
            ViewsOf.site(site, plan, new Problems()),
            ViewsOf.wordings(site, new Problems()),
            Instant.parse("2023-06-01T00:00:00Z"),
            finished,
            new Problems());
    var files = new TreeMap<String, OutputFile>();
    FeedFormat.of(site, "ru")
        .forEach(format -> format.make(supplies, file -> files.put(file.path(), file)));
    return files;
  }
}
