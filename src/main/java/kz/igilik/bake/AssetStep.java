package kz.igilik.bake;

import java.util.ArrayList;
import java.util.List;
import kz.igilik.assets.Assets;
import kz.igilik.site.OutputFile;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** JBake's asset step: adds the bundled assets to the site. */
final class AssetStep extends Asset {
  private final Assets assets;
  private final List<OutputFile> copied = new ArrayList<>();

  AssetStep(JBakeConfiguration configuration, Assets assets) {
    super(configuration);
    this.assets = assets;
  }

  @Override
  public void copy() {
    copied.addAll(assets.files());
  }

  List<OutputFile> copied() {
    return copied;
  }
}
