package kz.igilik.formats.offline;

import java.util.ArrayList;
import java.util.List;
import kz.igilik.language.Wordings;
import kz.igilik.model.Site;
import kz.igilik.site.OutputFile;
import kz.igilik.view.make.AssetPaths;

/** The files for reading offline, made with the page that they need. */
public final class Offline {
  private final Site site;
  private final AssetPaths assets;
  private final Wordings wordings;

  public Offline(Site site, AssetPaths assets, Wordings wordings) {
    this.site = site;
    this.assets = assets;
    this.wordings = wordings;
  }

  /**
   * @param worker what the worker does
   * @param page the page for readers without a connection
   */
  public List<OutputFile> files(String worker, byte[] page) {
    var files = new ArrayList<OutputFile>();
    assets
        .app()
        .map(app -> new AppManifest(site.campaign(), app))
        .ifPresent(
            manifest -> wordings.all().forEach(wording -> files.add(manifest.file(wording))));
    files.add(new Worker(site, assets, wordings).file(worker, page));
    return files;
  }
}
