package kz.igilik.bake;

import java.io.IOException;
import java.io.Writer;
import kz.igilik.render.Templates;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's engine for {@code .ftlh}. Its own Freemarker engine does not escape and lets templates
 * create any class, so it is not used.
 */
public final class TemplateEngine extends AbstractTemplateEngine {
  private final Templates templates;

  /** Called by JBake through {@code META-INF/org.jbake.parser.TemplateEngines.properties}. */
  public TemplateEngine(JBakeConfiguration configuration, ContentStore store) {
    super(configuration, store);
    templates = ((DocumentStore) store).templates();
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer writer)
      throws RenderingException {
    try {
      templates.render(template, model, writer);
    } catch (IOException failed) {
      throw new RenderingException(failed);
    }
  }
}
