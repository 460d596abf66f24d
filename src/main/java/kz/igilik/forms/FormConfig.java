package kz.igilik.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.schema.ArticleFields;
import kz.igilik.schema.BlockFields;
import kz.igilik.schema.Declared;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.HelplineFields;
import kz.igilik.schema.Kind;
import kz.igilik.schema.PictureFields;
import kz.igilik.schema.ReleaseFields;
import kz.igilik.schema.Type;
import kz.igilik.schema.VideoFields;

/** What an editing program is told of a campaign: where the sources are and which forms to draw. */
final class FormConfig {
  /** New files are called by the moment at which they are begun: titles are not Latin. */
  private static final String NAME = "{{year}}-{{month}}-{{day}}-{{hour}}{{minute}}{{second}}";

  private static final String FOLDER = "folder";

  private final EditingProgram program;
  private final Site site;
  private final FormFields fields;

  FormConfig(EditingProgram program, Site site) {
    this.program = program;
    this.site = site;
    fields = new FormFields(program, site);
  }

  String text(Repository repository) {
    var config = new LinkedHashMap<String, Object>();
    config.put("backend", repository.settings());
    if (repository.backend().proposes()) {
      config.put("publish_mode", "editorial_workflow");
    }
    config.put("media_folder", "data/pictures");
    config.put("public_folder", "/data/pictures");
    if (program.opensLists()) {
      config.put("output", Map.of("omit_empty_optional_fields", true));
    }
    config.put("collections", collections());
    return "# " + FormFiles.MARK + "\n" + YamlOutline.of(config);
  }

  private List<Map<String, Object>> collections() {
    var all = new ArrayList<Map<String, Object>>();
    Stream.concat(Stream.of(Event.NATIONAL), site.regions().stream().map(Region::id))
        .forEach(region -> all.add(events(region)));
    all.add(records("releases", ReleaseFields.KIND));
    all.add(records("pictures", PictureFields.KIND));
    all.add(records("videos", VideoFields.KIND));
    if (program.opensLists()) {
      all.add(lists());
    }
    for (String language : site.campaign().languages()) {
      all.add(articles("pages", ArticleFields.OfPage.KIND, language));
      all.add(articles("guides", ArticleFields.OfGuide.KIND, language));
      all.add(articles("release-texts", ArticleFields.OfRelease.KIND, language));
      all.add(articles("block-texts", ArticleFields.OfBlockText.KIND, language));
    }
    return all;
  }

  private Map<String, Object> events(String region) {
    String of =
        site.region(region)
            .map(known -> fields.name(known.name()))
            .orElseGet(() -> fields.label("national"));
    Map<String, Object> events = collection("events-" + region, fields.label("events") + ": " + of);
    String title = "title." + site.campaign().languages().get(0);
    events.put(FOLDER, "data/events/" + region);
    events.put("create", true);
    events.put("slug", NAME);
    events.put("identifier_field", title);
    events.put("summary", "{{" + title + "}} · {{starts}}");
    return filled(events, "yaml", fields.of(declared(EventFields.KIND), true));
  }

  private Map<String, Object> records(String name, Kind kind) {
    Map<String, Object> records = collection(name, fields.label(name));
    records.put(FOLDER, folder(kind, ""));
    records.put("create", false);
    records.put("identifier_field", "date");
    records.put("summary", "{{slug}}");
    return filled(records, "yaml", fields.of(declared(kind), true));
  }

  private Map<String, Object> articles(String name, Kind kind, String language) {
    Map<String, Object> articles =
        collection(name + "-" + language, fields.label(name) + " (" + language + ")");
    List<Map<String, Object>> head = fields.of(declared(kind), true);
    boolean titled = declared(kind).keys().contains("title");
    articles.put(FOLDER, folder(kind, language));
    articles.put("create", false);
    articles.put("identifier_field", titled ? "title" : "updated");
    articles.put("summary", titled ? "{{title}}" : "{{slug}}");
    head.add(FormFields.field("body", fields.label("body"), true, FormFields.markdown()));
    return filled(articles, "md", head);
  }

  private Map<String, Object> lists() {
    Map<String, Object> lists = collection("lists", fields.label("lists"));
    lists.put(
        "files", List.of(file("helplines", HelplineFields.KIND), file("blocks", BlockFields.KIND)));
    return lists;
  }

  /** A file that is a list: one field, whose name is not written. */
  private Map<String, Object> file(String name, Kind kind) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("name", name);
    file.put("label", fields.label(name));
    file.put("file", kind.file());
    var list = new LinkedHashMap<String, Object>();
    list.put("widget", "list");
    list.put("root", true);
    list.put("collapsed", true);
    list.put("summary", "{{fields.id}}");
    list.put("fields", fields.of(declared(kind), true));
    file.put("fields", List.of(FormFields.field(name, fields.label(name), true, list)));
    return file;
  }

  private static Map<String, Object> collection(String name, String label) {
    var collection = new LinkedHashMap<String, Object>();
    collection.put("name", name);
    collection.put("label", label);
    return collection;
  }

  private static Map<String, Object> filled(
      Map<String, Object> collection, String extension, List<Map<String, Object>> form) {
    collection.put("delete", false); // readers know the address
    collection.put("extension", extension);
    collection.put("format", extension.equals("md") ? "yaml-frontmatter" : extension);
    collection.put("fields", form);
    return collection;
  }

  private static String folder(Kind kind, String language) {
    String files = kind.file().replace("<language>", language);
    return files.substring(0, files.lastIndexOf('/'));
  }

  private static Declared declared(Kind kind) {
    Type<?> content = kind.content() instanceof Type.ListOf<?> list ? list.item() : kind.content();
    return ((Type.Fieldset) content).declared();
  }
}
