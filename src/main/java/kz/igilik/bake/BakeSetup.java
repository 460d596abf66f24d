package kz.igilik.bake;

import java.io.IOException;
import kz.igilik.problem.Problems;
import kz.igilik.render.Templates;
import kz.igilik.site.SourceTree;
import kz.igilik.view.page.EmblemView;
import org.jbake.app.configuration.JBakeConfiguration;

/** JBake's configuration and the templates, read once for a source tree. */
public final class BakeSetup {
  private final JBakeConfiguration configuration;
  private final Templates templates;

  private BakeSetup(JBakeConfiguration configuration, Templates templates) {
    this.configuration = configuration;
    this.templates = templates;
  }

  /**
   * @param emblem what every template sees
   */
  public static BakeSetup of(SourceTree tree, EmblemView emblem, Problems problems)
      throws IOException {
    return new BakeSetup(
        BakeConfiguration.of(tree, problems), new Templates(tree, emblem, new Problems()));
  }

  JBakeConfiguration configuration() {
    return configuration;
  }

  Templates templates(Problems problems) {
    return templates.reportingTo(problems);
  }
}
