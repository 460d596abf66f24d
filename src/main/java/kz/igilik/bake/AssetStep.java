package kz.igilik.bake;

import java.util.function.Consumer;
import kz.igilik.assets.Assets;
import kz.igilik.site.OutputFile;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** JBake's asset step: adds the bundled assets to the site. */
final class AssetStep extends Asset {
  private final Assets assets;
  private final Consumer<OutputFile> files;

  AssetStep(JBakeConfiguration configuration, Assets assets, Consumer<OutputFile> files) {
    super(configuration);
    this.assets = assets;
    this.files = files;
  }

  @Override
  public void copy() {
    assets.files().forEach(files);
  }
}
