package kz.igilik.bake;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.render.PageText;
import kz.igilik.site.Page;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's renderer, with two changes: a page is handed on instead of written, for the site is not
 * yet known to be good, and its model holds the page's view instead of the whole configuration.
 */
final class PageRenderer extends Renderer {
  private final JBakeConfiguration configuration;
  private final TemplateEngines engines;
  private final Function<Page, Map<String, Object>> models;
  private final BiConsumer<Page, byte[]> pages;
  private final Problems problems;

  PageRenderer(
      DocumentStore store,
      JBakeConfiguration configuration,
      Function<Page, Map<String, Object>> models,
      BiConsumer<Page, byte[]> pages,
      Problems problems) {
    super(store, configuration, new DelegatingTemplateEngine(store, configuration));
    this.configuration = configuration;
    this.engines = new TemplateEngines(configuration, store);
    this.models = models;
    this.pages = pages;
    this.problems = problems;
  }

  @Override
  public void render(DocumentModel document) throws Exception {
    String template = configuration.getTemplateByDocType(document.getType());
    if (template == null) {
      problems.report(
          Code.TEMPLATE_MISSING, Position.wholeFile("jbake.properties"), document.getType());
      return;
    }
    var engine = engines.getEngine(template.substring(template.lastIndexOf('.') + 1));
    if (engine == null) {
      problems.report(Code.TEMPLATE_MISSING, Position.wholeFile("jbake.properties"), template);
      return;
    }
    var model = new TemplateModel();
    var page = (Page) document.get(PlanCrawler.PAGE);
    model.putAll(models.apply(page));
    var text = new PageText();
    engine.renderDocument(model, template, text);
    if (text.isEmpty() && !problems.hasErrors()) {
      problems.report(
          Code.PAGE_EMPTY, Position.wholeFile("templates/" + template), document.getUri());
    }
    pages.accept(page, text.bytes());
  }
}
