package kz.igilik.bake;

import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Runs JBake's parts in order. The stock oven cannot be used: it needs a database, sets the locale
 * of the whole program, and collects errors that nobody reads.
 */
final class CampaignOven extends Oven {
  private final RenderingTool tool;

  CampaignOven(Utensils utensils, RenderingTool tool) {
    super(utensils);
    this.tool = tool;
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    utensils.getConfiguration().getDocumentTypes().forEach(DocumentTypes::addDocumentType);
    utensils.getCrawler().crawl();
    try {
      tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
    } catch (RenderingException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
    utensils.getAsset().copy();
  }
}
