package kz.igilik.bake;

import java.util.Map;
import java.util.function.Function;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.render.PageText;
import kz.igilik.site.Page;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;

/**
 * Makes a page of a document: the template by its type, the engine by the template. The model holds
 * the page's view, not JBake's whole configuration. Thread-safe.
 */
final class PageMaker {
  private static final byte[] NOTHING = {};

  private final JBakeConfiguration configuration;
  private final TemplateEngines engines;
  private final Function<Page, Map<String, Object>> models;
  private final Problems problems;

  PageMaker(
      DocumentStore store,
      JBakeConfiguration configuration,
      Function<Page, Map<String, Object>> models,
      Problems problems) {
    this.configuration = configuration;
    this.engines = new TemplateEngines(configuration, store);
    this.models = models;
    this.problems = problems;
  }

  /** The page; incomplete or empty if an error is reported. */
  byte[] make(DocumentModel document) {
    String template = configuration.getTemplateByDocType(document.getType());
    var engine = engines.getEngine(template.substring(template.lastIndexOf('.') + 1));
    if (!(engine instanceof TemplateEngine)) { // JBake's own do not escape
      return missing(template);
    }
    var model = new TemplateModel();
    model.putAll(models.apply(PageDocument.page(document)));
    var text = new PageText();
    try {
      engine.renderDocument(model, template, text);
    } catch (RenderingException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
    if (text.isEmpty() && !problems.hasErrors()) {
      problems.report(
          Code.PAGE_EMPTY, Position.wholeFile("templates/" + template), document.getUri());
    }
    return text.bytes();
  }

  private byte[] missing(String what) {
    problems.report(Code.TEMPLATE_MISSING, Position.wholeFile("jbake.properties"), what);
    return NOTHING;
  }
}
