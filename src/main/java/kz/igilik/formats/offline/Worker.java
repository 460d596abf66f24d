package kz.igilik.formats.offline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.digest.Digests;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Wordings;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.view.make.AssetPaths;
import kz.igilik.view.page.EmblemView;

/**
 * The worker of the site. It always exists: if it is switched off, its file removes what an earlier
 * version stored in browsers.
 */
final class Worker {
  private final Site site;
  private final AssetPaths assets;
  private final Wordings wordings;

  Worker(Site site, AssetPaths assets, Wordings wordings) {
    this.site = site;
    this.assets = assets;
    this.wordings = wordings;
  }

  /**
   * @param program what it does
   * @param page the page for readers without a connection: the worker changes with it
   */
  OutputFile file(String program, byte[] page) {
    boolean on = site.campaign().publish().has(Part.OFFLINE);
    String text = on ? head(page) + program : program;
    return new OutputFile(Addresses.worker(), text.getBytes(StandardCharsets.UTF_8));
  }

  private String head(byte[] page) {
    return "// "
        + Digests.change(page)
        + "\nconst FILES = "
        + files().text()
        + ", LOST = \""
        + Addresses.offline().path()
        + "\", WORDS = "
        + words().text()
        + ";\n";
  }

  /** Home pages, the offline page, and what these load. */
  private JsonArray files() {
    var files = new ArrayList<String>();
    site.campaign().languages().forEach(code -> files.add(Addresses.home(code).path()));
    files.add(Addresses.offline().path());
    files.add(assets.style());
    EmblemView emblem = assets.emblem();
    files.add(emblem.mark().path());
    Stream.of("hero", "offline")
        .flatMap(name -> Optional.ofNullable(emblem.art().get(name)).stream())
        .forEach(picture -> files.add(picture.path()));
    return JsonArray.of(files.toArray(String[]::new));
  }

  private JsonObject words() {
    JsonObject words = new JsonObject();
    wordings
        .all()
        .forEach(
            wording -> words.put(wording.code(), escaped(wording.words().get("offline.saved"))));
    return words;
  }

  /** It is put into pages as it is. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
