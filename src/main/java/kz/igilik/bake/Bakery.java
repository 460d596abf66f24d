package kz.igilik.bake;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.igilik.assets.Assets;
import kz.igilik.formats.card.Cards;
import kz.igilik.formats.jsonld.JsonLd;
import kz.igilik.markdown.Html;
import kz.igilik.problem.Problems;
import kz.igilik.render.Templates;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.PageView;
import kz.igilik.view.Views;
import org.jbake.app.Utensils;

/** Bakes the pages and assets of a plan. */
public final class Bakery {
  private final SourceTree tree;
  private final SitePlan plan;
  private final Views views;
  private final JsonLd jsonLd;
  private final Cards cards;
  private final Assets assets;

  /** What stands in the head of pages for programs. */
  public record Heads(JsonLd jsonLd, Cards cards) {}

  public Bakery(SourceTree tree, SitePlan plan, Views views, Heads heads, Assets assets) {
    this.tree = tree;
    this.plan = plan;
    this.views = views;
    this.jsonLd = heads.jsonLd();
    this.cards = heads.cards();
    this.assets = assets;
  }

  /**
   * Bakes all pages, each handed on as soon as it is finished, in any order and from several
   * threads. With errors reported, what could be baked. Then come the assets.
   */
  public void bake(BiConsumer<Page, byte[]> pages, Consumer<OutputFile> files, Problems problems)
      throws IOException {
    var configuration = BakeConfiguration.of(tree);
    var store = new DocumentStore(new Templates(tree, problems));
    var utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(new PlanCrawler(store, configuration, plan.pages()));
    utensils.setRenderer(new PageRenderer(store, configuration, this::model, pages, problems));
    utensils.setAsset(new AssetStep(configuration, assets, files));
    new CampaignOven(utensils, new PageBaking()).bake();
  }

  /**
   * What a template sees: {@code page}, {@code words}, {@code root}, {@code jsonLd}, {@code card}.
   */
  private Map<String, Object> model(Page page) {
    PageView view = views.of(page);
    var model = new HashMap<String, Object>();
    model.put("page", view);
    model.put("words", views.words(page));
    model.put("root", view.frame().root());
    jsonLd.of(page, view.frame()).ifPresent(json -> model.put("jsonLd", new Html(json)));
    cards.of(page, view.frame()).ifPresent(card -> model.put("card", card));
    return model;
  }
}
