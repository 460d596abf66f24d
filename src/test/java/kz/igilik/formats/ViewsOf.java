package kz.igilik.formats;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.igilik.language.Wordings;
import kz.igilik.markdown.Html;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.AssetPaths;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.EmblemView;

/** The views of small sites, baked on the first of June 2023. */
public final class ViewsOf {
  /** Of a campaign without drawings. */
  public static final EmblemView EMBLEM =
      new EmblemView(
          new EmblemView.Picture("a.svg", 9, 9),
          Optional.empty(),
          Optional.empty(),
          new EmblemView.Inside(new Html(""), "0 0 9 9", 9, 9),
          Map.of());

  private ViewsOf() {}

  public static Views site(Site site, SitePlan plan, Problems problems) {
    var assets =
        new AssetPaths(
            "a.css", new Html(""), Map.of(), Map.of(), EMBLEM, Optional.empty(), Map.of());
    return new Views(
        site, plan, assets, Instant.parse("2023-06-01T00:00:00Z"), wordings(site, problems));
  }

  public static Wordings wordings(Site site, Problems problems) {
    return new Wordings(site.languages(), new Markdown(), problems);
  }
}
