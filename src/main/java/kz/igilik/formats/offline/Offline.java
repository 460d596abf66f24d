package kz.igilik.formats.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.formats.wording.Wording;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Language;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.view.AssetPaths;

/** The files by which a browser keeps the site, made when their page is baked. */
public final class Offline {
  private final Site site;
  private final AssetPaths assets;
  private final Map<Language, Wording> languages = new LinkedHashMap<>();

  public Offline(Site site, AssetPaths assets, Markdown markdown, Problems problems) {
    this.site = site;
    this.assets = assets;
    site.languages()
        .forEach(
            language -> languages.put(language, new Wording(site, language, markdown, problems)));
  }

  /**
   * @param worker what the worker does
   * @param page the page for readers without a connection
   */
  public List<OutputFile> files(String worker, byte[] page) {
    var files = new ArrayList<OutputFile>();
    assets
        .app()
        .map(app -> new Manifest(site.campaign(), app))
        .ifPresent(
            manifest ->
                languages.forEach(
                    (language, wording) -> files.add(manifest.file(language, wording))));
    files.add(new Worker(site, assets, List.copyOf(languages.values())).file(worker, page));
    return files;
  }
}
