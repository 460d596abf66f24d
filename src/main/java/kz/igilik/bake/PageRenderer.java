package kz.igilik.bake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * JBake's renderer, with two changes: a page is kept in memory until the whole site is known to be
 * good, and its model holds the page's view instead of the whole configuration.
 */
final class PageRenderer extends Renderer {
  private final JBakeConfiguration configuration;
  private final TemplateEngines engines;
  private final Function<Page, Map<String, Object>> models;
  private final Problems problems;
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

  PageRenderer(
      DocumentStore store,
      JBakeConfiguration configuration,
      Function<Page, Map<String, Object>> models,
      Problems problems) {
    super(store, configuration, new DelegatingTemplateEngine(store, configuration));
    this.configuration = configuration;
    this.engines = new TemplateEngines(configuration, store);
    this.models = models;
    this.problems = problems;
  }

  /** Finished pages by file. */
  Map<String, byte[]> pages() {
    return pages;
  }

  @Override
  public void render(DocumentModel document) throws Exception {
    String template = configuration.getTemplateByDocType(document.getType());
    String file = document.getUri();
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
    model.putAll(models.apply((Page) document.get(PlanCrawler.PAGE)));
    var text = new PageText();
    engine.renderDocument(model, template, text);
    if (text.isEmpty() && !problems.hasErrors()) {
      problems.report(Code.PAGE_EMPTY, Position.wholeFile("templates/" + template), file);
    }
    pages.put(file, text.bytes());
  }
}
