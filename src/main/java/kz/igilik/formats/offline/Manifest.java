package kz.igilik.formats.offline;

import java.nio.charset.StandardCharsets;
import kz.igilik.formats.wording.Wording;
import kz.igilik.model.Campaign;
import kz.igilik.model.Language;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.view.AssetPaths;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a browser has to know to put the site on a home screen, in one language. Addresses in it are
 * relative to it, so that it holds in a folder, too.
 */
final class Manifest {
  private static final String UP = "../";

  private final JsonMapper mapper = JsonMapper.shared();
  private final Campaign campaign;
  private final AssetPaths.App app;

  Manifest(Campaign campaign, AssetPaths.App app) {
    this.campaign = campaign;
    this.app = app;
  }

  OutputFile file(Language language, Wording wording) {
    ObjectNode manifest = mapper.createObjectNode();
    manifest.put("name", wording.text(campaign.name()));
    manifest.put("short_name", wording.word("offline.app"));
    manifest.put("description", wording.text(campaign.tagline()));
    manifest.put("lang", language.code());
    manifest.put("dir", language.rightToLeft() ? "rtl" : "ltr");
    manifest.put("start_url", "./");
    manifest.put("scope", UP);
    // The way back and the address stay in sight, and with them the way out of a page of help.
    manifest.put("display", "minimal-ui");
    manifest.put("theme_color", app.theme());
    manifest.put("background_color", app.paper());
    ArrayNode icons = manifest.putArray("icons");
    icon(icons, app.small(), "192x192", "any");
    icon(icons, app.large(), "512x512", "any");
    icon(icons, app.maskable(), "512x512", "maskable");
    return new OutputFile(
        Addresses.manifest(language.code()),
        mapper.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8));
  }

  private static void icon(ArrayNode icons, String path, String sizes, String purpose) {
    icons
        .addObject()
        .put("src", UP + path)
        .put("sizes", sizes)
        .put("type", "image/png")
        .put("purpose", purpose);
  }
}
