package kz.igilik.bake;

import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Runs JBake's parts in JBake's order: crawler, rendering tool, asset step. The stock oven cannot
 * be used: it needs a database, sets the locale of the whole program, and collects errors that
 * nobody reads.
 */
final class CampaignOven extends Oven {
  private final RenderingTool tool = new PageBaking();

  private CampaignOven(Utensils utensils) {
    super(utensils);
  }

  static CampaignOven of(
      JBakeConfiguration configuration,
      DocumentStore store,
      PlanCrawler crawler,
      PageRenderer renderer,
      AssetStep assets) {
    var utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(crawler);
    utensils.setRenderer(renderer);
    utensils.setAsset(assets);
    return new CampaignOven(utensils);
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    utensils.getCrawler().crawl();
    try {
      tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
    } catch (RenderingException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
    utensils.getAsset().copy();
  }
}
