package kz.igilik.formats;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.formats.format.Stock;
import kz.igilik.formats.format.Supplies;
import kz.igilik.formats.format.Supplies.Finished;
import kz.igilik.formats.format.Supplies.Handouts;
import kz.igilik.language.Wordings;
import kz.igilik.markdown.Html;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Album;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.make.AssetPaths;
import kz.igilik.view.make.LogoSheet;
import kz.igilik.view.make.ToolkitSheet;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.CardView;
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

  /** Of a site that offers nothing. */
  public static final Stock STOCK =
      new Stock() {
        @Override
        public List<OutputFile> below(String prefix) {
          return List.of();
        }

        @Override
        public List<String> promised(String prefix) {
          return List.of();
        }

        @Override
        public Optional<LogoSheet> logo() {
          return Optional.of(new LogoSheet(List.of(), List.of(), List.of(), List.of()));
        }

        @Override
        public Optional<ToolkitSheet> toolkit(String language) {
          return Optional.of(new ToolkitSheet(List.of()));
        }

        @Override
        public boolean has(String path) {
          return false;
        }

        @Override
        public Stored stored(String path) {
          return new Stored(0, 0, 0, 0);
        }
      };

  private ViewsOf() {}

  private static AssetPaths assets() {
    return new AssetPaths(
        "a.css", new Html(""), Map.of(), Map.of(), EMBLEM, Optional.empty(), Map.of(), Album.EMPTY);
  }

  /** What formats get, of a site without assets. */
  public static Supplies supplies(Site site, Stock stock, Optional<CardView> card) {
    SitePlan plan = new Planner(site).plan();
    var finished =
        new Finished(
            assets(),
            "",
            () -> null,
            (page, frame) -> card,
            List::of,
            new Handouts(List::of, List::of, stock),
            Optional.empty());
    return new Supplies(
        site,
        plan,
        new SourceTree(Path.of("")),
        site(site, plan, new Problems()),
        wordings(site, new Problems()),
        Instant.parse("2023-06-01T00:00:00Z"),
        finished,
        new Problems());
  }

  public static Views site(Site site, SitePlan plan, Problems problems) {
    return new Views(
        site,
        plan,
        assets(),
        STOCK,
        Instant.parse("2023-06-01T00:00:00Z"),
        wordings(site, problems));
  }

  public static Wordings wordings(Site site, Problems problems) {
    return new Wordings(site.languages(), new Markdown(), problems);
  }
}
