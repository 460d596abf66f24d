package kz.igilik.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.igilik.assets.Assets;
import kz.igilik.bake.Bakery;
import kz.igilik.check.Checks;
import kz.igilik.check.output.PageSizes;
import kz.igilik.font.Fonts;
import kz.igilik.formats.Formats;
import kz.igilik.formats.card.Cards;
import kz.igilik.formats.jsonld.JsonLd;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Html;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.publish.Publisher;
import kz.igilik.revise.Revised;
import kz.igilik.revise.Reviser;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.AssetPaths;
import kz.igilik.view.Views;

/** The whole way from source folder to published folder. Read this class first. */
public final class SiteBuild {
  private final BuildOptions options;
  private final SourceTree tree;
  private final Markdown markdown = new Markdown();
  private Fonts fonts = Fonts.NONE;

  public SiteBuild(BuildOptions options) {
    this.options = options;
    this.tree = new SourceTree(options.source());
  }

  /** Reads and checks the sources; nothing is rendered. */
  public void check(Problems problems) throws IOException {
    load(problems);
  }

  /** Brings the ledger of changes up to date; with errors, it stays as it was. */
  public Optional<Revised> revise(Problems problems) throws IOException {
    Optional<Site> loaded = load(problems);
    return loaded.isEmpty() || problems.hasErrors()
        ? Optional.empty()
        : Optional.of(Reviser.revise(options.source(), loaded.get()));
  }

  /** The whole site in memory, or nothing if there are errors. */
  public Optional<BakedSite> bake(Problems problems) throws IOException {
    Optional<Site> loaded = load(problems);
    if (loaded.isEmpty() || problems.hasErrors()) {
      return Optional.empty();
    }
    Site site = wanted(loaded.get());
    SitePlan plan = new Planner(site).plan();
    Assets assets = Assets.of(site, plan.kinds(), tree, problems);
    var views = new Views(site, plan, paths(assets), options.now(), markdown, problems);
    Cards cards = Cards.of(site, plan, markdown, tree, fonts, problems);
    var heads = new Bakery.Heads(new JsonLd(site, markdown, problems), cards);
    var files = new ArrayList<OutputFile>();
    files.addAll(new Bakery(tree, plan, views, heads, assets).bake(problems));
    files.addAll(new Formats(site, plan, views, options.now(), markdown, problems).files());
    files.addAll(cards.files());
    PageSizes.run(plan.pages(), files, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new BakedSite(files, plan.pages().size()));
  }

  /** Bakes and publishes; with errors, the output folder stays as it was. */
  public BuildResult run(Problems problems) throws IOException {
    Optional<BakedSite> baked = bake(problems);
    if (baked.isEmpty()) {
      return BuildResult.STOPPED;
    }
    var published = Publisher.publish(options.output(), baked.get().files());
    int files = baked.get().files().size();
    return new BuildResult(true, baked.get().pages(), files, published.bytes());
  }

  private Optional<Site> load(Problems problems) throws IOException {
    Optional<Site> read = new SiteLoader(options.source()).load(problems);
    if (read.isEmpty()) {
      return read;
    }
    Site site = withBuiltInIcons(read.get());
    if (site.campaign().publish().has(Part.CARDS)) {
      fonts = Fonts.of(tree, site.campaign().languages(), problems);
    }
    Checks.run(site, markdown, fonts, problems);
    return Optional.of(site);
  }

  /** A campaign may use the icons that the program brings along beside its own. */
  private Site withBuiltInIcons(Site site) throws IOException {
    boolean enough = site.blocks().stream().allMatch(block -> site.icons().contains(block.icon()));
    return enough ? site : site.withIcons(tree.icons());
  }

  private Site wanted(Site site) {
    Site chosen = options.withoutSamples() ? site.withoutSamples() : site;
    return options
        .baseUrl()
        .map(url -> chosen.withCampaign(chosen.campaign().withBaseUrl(url)))
        .orElse(chosen);
  }

  private static AssetPaths paths(Assets assets) {
    return new AssetPaths(
        assets.style(),
        new Html(assets.styleText()),
        html(assets.kindStyles()),
        assets.scripts(),
        assets.favicon(),
        html(assets.icons()));
  }

  private static Map<String, Html> html(Map<String, String> texts) {
    var html = new LinkedHashMap<String, Html>();
    texts.forEach((name, markup) -> html.put(name, new Html(markup)));
    return html;
  }
}
