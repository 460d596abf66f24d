package kz.igilik.bake;

import java.util.function.BiConsumer;
import kz.igilik.site.Page;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;

/**
 * JBake's renderer, with one change: a page is handed on instead of written, because the site may
 * still turn out to have errors.
 */
final class PageRenderer extends Renderer {
  private final PageMaker maker;
  private final BiConsumer<Page, byte[]> pages;

  PageRenderer(
      DocumentStore store,
      JBakeConfiguration configuration,
      PageMaker maker,
      BiConsumer<Page, byte[]> pages) {
    super(store, configuration, new DelegatingTemplateEngine(store, configuration));
    this.maker = maker;
    this.pages = pages;
  }

  @Override
  public void render(DocumentModel document) {
    pages.accept(PlanCrawler.pageOf(document), maker.make(document));
  }
}
