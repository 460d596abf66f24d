package kz.igilik.pipeline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.igilik.assets.Assets;
import kz.igilik.assets.Drawing;
import kz.igilik.assets.Emblem;
import kz.igilik.bake.BakeSetup;
import kz.igilik.bake.Settings;
import kz.igilik.font.Fonts;
import kz.igilik.formats.card.CardLook;
import kz.igilik.formats.logo.LogoPack;
import kz.igilik.markdown.Html;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.make.AssetPaths;
import kz.igilik.view.page.EmblemView;

/**
 * The templates, assets and fonts that determine how pages and cards look. Independent of events
 * and articles.
 *
 * @param logo all versions of the logo, if the campaign hands it out
 * @param drawn drawings of before, which need not be made again
 * @param kinds the kinds of page of the site
 * @param problems found on the way
 */
record SiteLook(
    BakeSetup setup,
    Assets assets,
    CardLook cards,
    Optional<LogoPack> logo,
    Drawn drawn,
    Fonts fonts,
    List<String> kinds,
    List<Problem> problems) {

  static SiteLook of(
      Site site,
      SitePlan plan,
      SourceTree tree,
      Fonts fonts,
      Function<String, Optional<byte[]>> before)
      throws IOException {
    var problems = new Problems();
    List<String> kinds = plan.kinds();
    Assets assets = Assets.of(site, kinds, tree, before, problems);
    CardLook cards = CardLook.of(site, tree, fonts);
    BakeSetup setup = BakeSetup.of(tree, view(assets.emblem()), problems);
    return new SiteLook(
        setup,
        assets,
        cards,
        LogoPack.of(site, tree, fonts),
        new Drawn(before),
        fonts,
        kinds,
        problems.sorted());
  }

  /** Problems of the look, without the slow parts that cannot fail. */
  static void check(Site site, SitePlan plan, SourceTree tree, Fonts fonts, Problems problems)
      throws IOException {
    Assets.of(site, plan.kinds(), tree, none -> Optional.empty(), problems);
    Assets.checkPictures(site, tree, problems);
    Assets.checkIcons(site, tree, problems);
    Settings.read(tree, problems);
  }

  /** Whether a change of these files changes at most the kinds of page. */
  static boolean outlives(Set<String> changed) {
    return changed.stream()
        .allMatch(path -> path.startsWith("data/events/") || path.startsWith("content/"));
  }

  /** Whether it has all that the pages of a site need. */
  boolean fits(SitePlan plan, Site site) {
    return kinds.equals(plan.kinds())
        && assets.published().pictures().equals(site.pictures())
        && assets.published().videos().equals(site.videos());
  }

  AssetPaths paths() {
    return new AssetPaths(
        assets.style().path(),
        new Html(assets.style().text()),
        html(assets.style().kinds()),
        html(assets.scripts()),
        view(assets.emblem()),
        assets
            .app()
            .map(
                app ->
                    new AssetPaths.App(
                        app.small(), app.large(), app.maskable(), app.theme(), app.paper())),
        html(assets.icons()),
        assets.published().album());
  }

  private static EmblemView view(Emblem emblem) {
    var art = new LinkedHashMap<String, EmblemView.Picture>();
    emblem.art().forEach((name, picture) -> art.put(name, view(picture)));
    return new EmblemView(
        view(emblem.mark()),
        emblem.ornament().map(SiteLook::view),
        emblem.mainDay().map(SiteLook::view),
        view(emblem.lost()),
        art);
  }

  private static EmblemView.Picture view(Emblem.Picture picture) {
    return new EmblemView.Picture(picture.path(), picture.width(), picture.height());
  }

  private static EmblemView.Inside view(Drawing drawing) {
    return new EmblemView.Inside(
        new Html(drawing.markup()), drawing.viewBox(), drawing.width(), drawing.height());
  }

  private static Map<String, Html> html(Map<String, String> texts) {
    var html = new LinkedHashMap<String, Html>();
    texts.forEach((name, markup) -> html.put(name, new Html(markup)));
    return html;
  }
}
