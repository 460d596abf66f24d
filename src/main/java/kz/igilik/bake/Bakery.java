package kz.igilik.bake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.igilik.assets.Assets;
import kz.igilik.formats.card.Cards;
import kz.igilik.formats.jsonld.JsonLd;
import kz.igilik.markdown.Html;
import kz.igilik.problem.Problems;
import kz.igilik.render.Bound;
import kz.igilik.render.Breakable;
import kz.igilik.render.Parts;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.CardView;
import kz.igilik.view.page.PageView;
import org.jbake.app.configuration.JBakeConfiguration;

/** Bakes the pages of a plan, one on request or all, and the assets. */
public final class Bakery {
  private static final Bound BOUND = new Bound();

  private final JBakeConfiguration configuration;
  private final SitePlan plan;
  private final Views views;
  private final Heads heads;
  private final DocumentStore store;
  private final PageMaker maker;
  private final Map<Optional<String>, Parts> parts = new ConcurrentHashMap<>();

  /** What comes to a page besides its view: linked data, its social card, its PDF. */
  public record Heads(JsonLd jsonLd, Cards cards, ReleasePdfs pdfs) {}

  public Bakery(BakeSetup setup, SitePlan plan, Views views, Heads heads, Problems problems) {
    this.configuration = setup.configuration();
    this.plan = plan;
    this.views = views;
    this.heads = heads;
    this.store = new DocumentStore(setup.templates(problems));
    this.maker = new PageMaker(store, configuration, this::model, problems);
  }

  /**
   * One page, made of its document as in a bake, but without the oven, which makes all; incomplete
   * if an error is reported. Thread-safe.
   */
  public byte[] page(Page page) {
    return maker.make(PageDocument.of(page));
  }

  /**
   * Bakes all pages, then the assets. Each page is handed on as soon as it is finished, in any
   * order and from several threads. If errors are reported, some pages may be missing.
   */
  public void bake(Assets assets, BiConsumer<Page, byte[]> pages, Consumer<OutputFile> files) {
    CampaignOven.of(
            configuration,
            store,
            new PlanCrawler(store, configuration, plan.pages()),
            new PageRenderer(store, configuration, maker, pages),
            new AssetStep(configuration, assets, files))
        .bake();
  }

  /**
   * What a template sees: {@code page}, {@code words}, {@code root}, {@code part}, {@code bound},
   * {@code breakable}, {@code jsonLd}, {@code card}, {@code pdf}.
   */
  private Map<String, Object> model(Page page) {
    PageView view = views.of(page);
    var model = new HashMap<String, Object>();
    model.put("page", view);
    model.put("words", views.words(page));
    model.put("root", view.frame().place().root());
    model.put("bound", BOUND);
    model.put("breakable", Breakable.BREAKABLE);
    model.put("part", parts.computeIfAbsent(page.language(), any -> new Parts(views.words(page))));
    Optional<CardView> card = heads.cards().of(page, view.frame());
    card.ifPresent(found -> model.put("card", found));
    heads
        .jsonLd()
        .of(page, view.frame(), card)
        .ifPresent(json -> model.put("jsonLd", new Html(json)));
    heads.pdfs().of(page).ifPresent(pdf -> model.put("pdf", pdf));
    return model;
  }
}
