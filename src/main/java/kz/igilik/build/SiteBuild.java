package kz.igilik.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
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
import kz.igilik.problem.Severity;
import kz.igilik.publish.MadeFrom;
import kz.igilik.publish.Publisher;
import kz.igilik.publish.Standing;
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
    Optional<Site> site = wanted(problems);
    if (site.isEmpty()) {
      return Optional.empty();
    }
    var files = new ConcurrentLinkedQueue<OutputFile>();
    int pages = bake(site.get(), files::add, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new BakedSite(List.copyOf(files), pages));
  }

  /**
   * Bakes and publishes; with errors, the output folder stays as it was. Where it already holds
   * what would be made, nothing is.
   */
  public BuildResult run(Problems problems) throws IOException {
    Optional<String> inputs = Inputs.digest(options);
    if (inputs.isPresent()) {
      Optional<Standing> standing = Standing.in(options.output(), inputs.get(), options.now());
      if (standing.isPresent()) {
        return BuildResult.of(standing.get());
      }
    }
    Optional<Site> site = wanted(problems);
    if (site.isEmpty()) {
      return BuildResult.STOPPED;
    }
    try (var publisher = Publisher.into(options.output())) {
      int pages = bake(site.get(), publisher::add, problems);
      if (problems.hasErrors()) {
        return BuildResult.STOPPED;
      }
      long notices = problems.count(Severity.NOTICE);
      // What is worth a warning is to be said each time.
      Optional<MadeFrom> from =
          inputs
              .filter(digest -> problems.count(Severity.WARNING) == 0)
              .map(digest -> Inputs.of(digest, site.get(), options.now(), notices));
      return BuildResult.of(pages, publisher.publish(from), notices);
    }
  }

  /** Makes every file of the site and hands it on; returns how many of them are pages. */
  private int bake(Site site, Consumer<OutputFile> files, Problems problems) throws IOException {
    SitePlan plan = new Planner(site).plan();
    Assets assets = Assets.of(site, plan.kinds(), tree, problems);
    var sizes = new PageSizes(assets.styleText().getBytes(StandardCharsets.UTF_8), problems);
    var views = new Views(site, plan, paths(assets), options.now(), markdown, problems);
    Cards cards = Cards.of(site, plan, markdown, tree, fonts, problems);
    var heads = new Bakery.Heads(new JsonLd(site, markdown, problems), cards);
    new Bakery(tree, plan, views, heads, assets)
        .bake(
            (page, bytes) -> {
              sizes.check(page, bytes);
              files.accept(new OutputFile(page.address().file(), bytes));
            },
            files,
            problems);
    new Formats(site, plan, views, options.now(), markdown, problems).make(files);
    cards.files().parallelStream().forEach(files);
    return plan.pages().size();
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

  /** The site that was asked for, or nothing if there are errors. */
  private Optional<Site> wanted(Problems problems) throws IOException {
    Optional<Site> loaded = load(problems);
    return problems.hasErrors() ? Optional.empty() : loaded.map(this::wanted);
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
        html(assets.scripts()),
        assets.favicon(),
        html(assets.icons()));
  }

  private static Map<String, Html> html(Map<String, String> texts) {
    var html = new LinkedHashMap<String, Html>();
    texts.forEach((name, markup) -> html.put(name, new Html(markup)));
    return html;
  }
}
