package kz.igilik.bake;

import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Renders all documents in parallel. JBake's own tool queries the store once per document and is
 * quadratic.
 */
final class PageBaking implements RenderingTool {

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
      throws RenderingException {
    List<DocumentModel> documents = ((DocumentStore) store).documents();
    try {
      documents.parallelStream().forEach(document -> render(renderer, document));
    } catch (Unrendered failed) {
      throw new RenderingException(failed.getCause());
    }
    return documents.size();
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration) {
    throw new UnsupportedOperationException("JBake calls the other one");
  }

  private static void render(Renderer renderer, DocumentModel document) {
    try {
      renderer.render(document);
    } catch (Exception failed) {
      throw new Unrendered(failed);
    }
  }

  /** Carries a failure out of a parallel stream. */
  private static final class Unrendered extends RuntimeException {
    Unrendered(Exception cause) {
      super(cause);
    }
  }
}
