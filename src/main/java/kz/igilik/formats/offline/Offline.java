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

/** The files for reading offline, made with the page that they need. */
public final class Offline {
  private final Site site;
  private final AssetPaths assets;
  private final Map<String, Wording> languages = new LinkedHashMap<>();

  public Offline(Site site, AssetPaths assets, Markdown markdown, Problems problems) {
    this.site = site;
    this.assets = assets;
    site.languages()
        .forEach(
            language ->
                languages.put(language.code(), new Wording(site, language, markdown, problems)));
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
            manifest -> site.languages().forEach(language -> files.add(file(manifest, language))));
    files.add(new Worker(site, assets, List.copyOf(languages.values())).file(worker, page));
    return files;
  }

  private OutputFile file(AppManifest manifest, Language language) {
    return manifest.file(language, languages.get(language.code()));
  }
}
