package kz.igilik.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.igilik.CampaignFolder;
import kz.igilik.language.Wordings;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data of the large campaign. */
final class FullData {
  static final Site SITE = site();
  static final Map<String, byte[]> FILES = files(SITE);

  private static final JsonMapper JSON = new JsonMapper();

  private FullData() {}

  /** All files by path. */
  static Map<String, byte[]> files(Site site) {
    var data = new OpenData(site, new Wordings(site.languages(), new Markdown(), new Problems()));
    var files = new TreeMap<String, byte[]>();
    for (FileKind kind : FileKind.values()) {
      data.make(kind, (OutputFile file) -> files.put(file.path(), file.bytes()));
    }
    return files;
  }

  static byte[] bytes(String name) {
    return FILES.get(Addresses.data(name));
  }

  static JsonNode json(String name) {
    return JSON.readTree(bytes(name));
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The records of a kind. */
  static List<JsonNode> records(String kind) {
    return json(kind + ".json").get(kind).valueStream().toList();
  }

  private static Site site() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "open-data");
      return new SiteLoader(CampaignFolder.full(folder).folder())
          .load(new Problems())
          .orElseThrow();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
