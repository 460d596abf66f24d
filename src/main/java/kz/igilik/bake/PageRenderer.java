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
  /** JBake's looks for templates in a folder only; ours may be built in, so the maker does it. */
  private static final DelegatingTemplateEngine NONE = null;

  private final PageMaker maker;
  private final BiConsumer<Page, byte[]> pages;

  PageRenderer(
      DocumentStore store,
      JBakeConfiguration configuration,
      PageMaker maker,
      BiConsumer<Page, byte[]> pages) {
    super(store, configuration, NONE);
    this.maker = maker;
    this.pages = pages;
  }

  @Override
  public void render(DocumentModel document) {
    pages.accept(PageDocument.page(document), maker.make(document));
  }
}
