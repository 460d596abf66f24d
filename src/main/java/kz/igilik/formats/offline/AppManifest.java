package kz.igilik.formats.offline;

import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Wording;
import kz.igilik.model.Campaign;
import kz.igilik.model.Language;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.view.make.AssetPaths;

/**
 * The web app manifest of one language. Its addresses are relative, so that the site also works in
 * a folder.
 */
final class AppManifest {
  private static final String UP = "../";

  private final Campaign campaign;
  private final AssetPaths.App app;

  AppManifest(Campaign campaign, AssetPaths.App app) {
    this.campaign = campaign;
    this.app = app;
  }

  OutputFile file(Wording wording) {
    Language language = wording.language();
    JsonObject manifest = new JsonObject();
    manifest.put("name", wording.text(campaign.name()));
    manifest.put("short_name", wording.words().get("offline.app"));
    manifest.put("description", wording.text(campaign.tagline()));
    manifest.put("lang", language.code());
    manifest.put("dir", language.rightToLeft() ? "rtl" : "ltr");
    manifest.put("start_url", "./");
    manifest.put("scope", UP);
    // Keeps the address bar and the back button visible, and with them the way out of a page of
    // help.
    manifest.put("display", "minimal-ui");
    manifest.put("theme_color", app.theme());
    manifest.put("background_color", app.paper());
    var icons = new JsonArray();
    icon(icons, app.small(), "192x192", "any");
    icon(icons, app.large(), "512x512", "any");
    icon(icons, app.maskable(), "512x512", "maskable");
    manifest.put("icons", icons);
    return new OutputFile(Addresses.manifest(language.code()), manifest.bytes());
  }

  private static void icon(JsonArray icons, String path, String sizes, String purpose) {
    icons.add(
        new JsonObject()
            .put("src", UP + path)
            .put("sizes", sizes)
            .put("type", "image/png")
            .put("purpose", purpose));
  }
}
