package kz.igilik.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.schema.Declared;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;
import kz.igilik.schema.HelplineFields;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;
import kz.igilik.schema.Need;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Reference;
import kz.igilik.schema.Type;
import kz.igilik.workflow.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Forms hold what the schema declares, and what they write the reader takes. */
class FormsTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  private static final Map<Notation, String> WIDGETS =
      Map.of(
          Notation.FLAG, "boolean",
          Notation.DATE, "datetime",
          Notation.MOMENT, "datetime");

  @TempDir Path temp;
  private CampaignFolder campaign;
  private Site site;

  @BeforeEach
  void read() throws IOException {
    campaign = CampaignFolder.full(temp.resolve("campaign"));
    site = new SiteLoader(campaign.folder()).load(new Problems()).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldOfTheSchemaIsThereOnceWithItsWidget(EditingProgram program) throws IOException {
    for (JsonNode form : forms(config(program))) {
      Kind kind = kind(form.get("file").asString());
      assertThat(differences(program, form.get("fields"), declared(kind.content()), "")).isEmpty();
    }
  }

  @Test
  void differencesAreFound() throws IOException {
    ObjectNode event = (ObjectNode) forms(config(EditingProgram.DECAP)).get(0);
    List<Consumer<ArrayNode>> mistakes =
        List.of(
            fields -> fields.remove(0),
            fields -> fields.add(fields.get(3).deepCopy()),
            fields -> ((ObjectNode) fields.get(0)).put("widget", "string"),
            fields -> ((ObjectNode) fields.get(4)).put("required", false),
            fields -> ((ArrayNode) fields.get(2).get("options")).remove(0),
            fields -> ((ArrayNode) fields.get(4).get("fields")).remove(1),
            fields -> fields.insert(0, fields.remove(5)));
    for (Consumer<ArrayNode> mistake : mistakes) {
      ArrayNode fields = (ArrayNode) event.get("fields").deepCopy();
      mistake.accept(fields);
      assertThat(
              differences(EditingProgram.DECAP, fields, declared(EventFields.KIND.content()), ""))
          .isNotEmpty();
    }
  }

  @Test
  void everyRegionHasItsEventsAndEveryLanguageItsTexts() throws IOException {
    List<String> files =
        forms(config(EditingProgram.SVELTIA)).stream()
            .map(form -> form.get("file").asString())
            .toList();
    assertThat(files)
        .doesNotHaveDuplicates()
        .containsAll(
            Stream.concat(Stream.of(Event.NATIONAL), site.regions().stream().map(Region::id))
                .map(region -> "data/events/" + region + "/x.yaml")
                .toList())
        .contains("content/kk/x.md", "content/ru/guides/x.md", "content/ru/press/x.md")
        .contains("data/press/x.yaml", "data/pictures/x.yaml", "data/blocks.yaml");
  }

  /** Decap CMS would write a map into a file that is a list. */
  @Test
  void listsAreOnlyForTheProgramThatCanEditThem() throws IOException {
    assertThat(config(EditingProgram.DECAP).toString())
        .doesNotContain("helplines.yaml", "\"root\"");
    JsonNode lists = config(EditingProgram.SVELTIA).get("collections");
    assertThat(lists.toString()).contains("\"file\":\"data/helplines.yaml\"", "\"root\":true");
    assertThat(HelplineFields.KIND.content()).isInstanceOf(Type.ListOf.class);
  }

  @ParameterizedTest
  @EnumSource
  void theConfigurationIsOfTheFormThatSveltiaPublishes(Backend backend) throws IOException {
    String text = text(EditingProgram.SVELTIA, backend);
    assertThat(PublishedSchema.SVELTIA.problems(text, InputFormat.YAML)).isEmpty();
    assertThat(
            PublishedSchema.SVELTIA.problems(
                text.replace("create: true", "creates: true"), InputFormat.YAML))
        .isNotEmpty();
  }

  @Test
  void backendsAreToldWhereTheSourcesAre() throws IOException {
    JsonNode gitea = YAML.readTree(text(EditingProgram.DECAP, Backend.GITEA));
    assertThat(gitea.get("backend").toString())
        .isEqualTo(
            "{\"name\":\"gitea\",\"repo\":\"team/campaign\",\"branch\":\"main\","
                + "\"base_url\":\"https://git.example:3000\","
                + "\"api_root\":\"https://git.example:3000/api/v1\","
                + "\"app_id\":\"o'clock\"}");
    assertThat(gitea.has("publish_mode")).isFalse();
    JsonNode gitlab = YAML.readTree(text(EditingProgram.DECAP, Backend.GITLAB));
    assertThat(gitlab.get("backend").get("auth_type").asString()).isEqualTo("pkce");
    JsonNode github = YAML.readTree(text(EditingProgram.DECAP, Backend.GITHUB));
    assertThat(github.get("backend").has("api_root")).isFalse();
    assertThat(github.get("publish_mode").asString()).isEqualTo("editorial_workflow");
  }

  /**
   * Every event once more, with the fields of the form in its order, in the quotes of a machine.
   */
  @Test
  void whatAFormWritesIsRead() throws IOException {
    var expected = errors(campaign.problems());
    var met = new TreeSet<String>();
    for (JsonNode form : forms(config(EditingProgram.DECAP))) {
      Path folder = campaign.folder().resolve(form.get("file").asString()).getParent();
      if (!folder.startsWith(campaign.folder().resolve("data/events")) || Files.notExists(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          JsonNode saved = saved(YAML.readTree(Files.readString(file)), form.get("fields"), met);
          Files.writeString(file, YAML.writeValueAsString(saved));
        }
      }
    }
    assertThat(met).contains("title", "sessions", "venue", "admission", "was", "step-free");
    assertThat(errors(campaign.problems())).isEqualTo(expected).isEmpty();
  }

  @Test
  void nothingOfSomebodyElseIsWrittenOver() throws IOException {
    campaign.write("admin/decap/index.html", "mine");
    FormFiles.Written written = write();
    assertThat(written.others()).containsExactly(Path.of("admin/decap/index.html"));
    assertThat(campaign.folder().resolve("admin/sveltia")).doesNotExist();

    Files.delete(campaign.folder().resolve("admin/decap/index.html"));
    assertThat(write().files()).hasSize(4);
    assertThat(write().files()).as("once more").hasSize(4);
    assertThat(errors(campaign.problems())).isEmpty();
    assertThat(campaign.read("admin/decap/index.html"))
        .contains("decap-cms, version 3.16.3", "src=\"decap-cms.js\" integrity=\"sha384-");
  }

  private FormFiles.Written write() throws IOException {
    return FormFiles.write(campaign.folder(), repository(Backend.GITHUB), new Problems())
        .orElseThrow();
  }

  private static List<String> errors(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::toString)
        .toList();
  }

  private static Repository repository(Backend backend) {
    return new Repository(
        backend,
        URI.create("https://git.example:3000/team/campaign.git"),
        "main",
        Optional.of("o'clock"));
  }

  private String text(EditingProgram program, Backend backend) {
    return new FormConfig(program, site).text(repository(backend));
  }

  private JsonNode config(EditingProgram program) {
    return YAML.readTree(text(program, Backend.GITHUB));
  }

  /** Each form with a file that it could fill in. */
  private static List<JsonNode> forms(JsonNode config) {
    var forms = new ArrayList<JsonNode>();
    for (JsonNode collection : config.get("collections")) {
      if (collection.has("files")) {
        for (JsonNode file : collection.get("files")) {
          ObjectNode form = (ObjectNode) file.deepCopy();
          assertThat(file.get("fields")).hasSize(1);
          form.set("fields", file.get("fields").get(0).get("fields"));
          forms.add(form);
        }
      } else {
        String path =
            collection.get("folder").asString() + "/x." + collection.get("extension").asString();
        ObjectNode form = ((ObjectNode) collection.deepCopy()).put("file", path);
        if (path.endsWith(".md")) {
          ArrayNode fields = (ArrayNode) form.get("fields");
          JsonNode body = fields.remove(fields.size() - 1);
          assertThat(body.get("name").asString()).isEqualTo("body");
          assertThat(body.get("widget").asString()).isEqualTo("markdown");
        }
        forms.add(form);
      }
    }
    return forms;
  }

  private static Kind kind(String path) {
    return Kinds.of(path).orElseThrow(() -> new AssertionError(path));
  }

  private static Declared declared(Type<?> type) {
    return type instanceof Type.ListOf<?> list
        ? declared(list.item())
        : ((Type.Fieldset) type).declared();
  }

  private List<String> differences(
      EditingProgram program, JsonNode fields, Declared declared, String at) {
    var found = new ArrayList<String>();
    List<String> names = fields.valueStream().map(field -> field.get("name").asString()).toList();
    if (!names.equals(List.copyOf(declared.keys()))) {
      found.add(at + ": " + names + " for " + declared);
      return found;
    }
    for (JsonNode field : fields) {
      String name = at + "." + field.get("name").asString();
      Field<?> of = declared.field(field.get("name").asString());
      String widget = widget(of, closed(of), program);
      if (!field.get("widget").asString().equals(widget)) {
        found.add(name + " is no " + widget);
      }
      boolean always = of.need() == Need.ALWAYS;
      if (field.get("required").asBoolean() && !always
          || !field.get("required").asBoolean() && always && at.isEmpty()) {
        found.add(name + " required: " + field.get("required"));
      }
      found.addAll(inside(program, field, of, name));
    }
    return found;
  }

  private List<String> inside(EditingProgram program, JsonNode field, Field<?> of, String name) {
    var found = new ArrayList<String>();
    if (field.has("options") && of.type().equals(Type.FLAG)) {
      if (!field.get("options").toString().matches(".*\"value\":true.*\"value\":false.*")) {
        found.add(name + ": " + field.get("options"));
      }
    } else if (field.has("options")) {
      List<String> values =
          field.get("options").valueStream().map(one -> one.get("value").asString()).toList();
      if (!values.equals(closed(of))) {
        found.add(name + ": " + values + " for " + closed(of));
      }
      if (field.has("multiple") != of.type() instanceof Type.ListOf) {
        found.add(name + ": one or several");
      }
    } else if (of.type() instanceof Type.Translated) {
      List<String> languages =
          field.get("fields").valueStream().map(one -> one.get("name").asString()).toList();
      if (!languages.equals(site.campaign().languages())) {
        found.add(name + ": " + languages);
      }
    } else if (field.has("fields")) {
      found.addAll(differences(program, field.get("fields"), declared(of.type()), name));
    }
    return found;
  }

  private List<String> closed(Field<?> field) {
    Type<?> type = field.type() instanceof Type.ListOf<?> list ? list.item() : field.type();
    if (type.equals(Type.FLAG)) {
      return List.of();
    }
    return type instanceof Type.OneOf<?> set ? set.names() : Reference.ids(field, site);
  }

  private static String widget(Field<?> field, List<String> closed, EditingProgram program) {
    Type<?> type = field.type();
    if (!closed.isEmpty() || type.equals(Type.FLAG) && program == EditingProgram.SVELTIA) {
      return "select";
    }
    if (type instanceof Type.ListOf) {
      return "list";
    }
    if (type instanceof Type.Fieldset || type instanceof Type.Translated) {
      return "object";
    }
    if (type instanceof Type.Whole) {
      return "number";
    }
    return type instanceof Type.Single<?> single
        ? WIDGETS.getOrDefault(single.notation(), "string")
        : "string";
  }

  private static JsonNode saved(JsonNode value, JsonNode fields, Set<String> met) {
    var known = new LinkedHashMap<String, JsonNode>();
    fields.forEach(field -> known.put(field.get("name").asString(), field));
    assertThat(known.keySet()).containsAll(List.copyOf(value.propertyNames()));
    ObjectNode saved = YAML.createObjectNode();
    known.forEach(
        (name, field) -> {
          if (value.has(name)) {
            met.add(name);
            saved.set(name, inner(value.get(name), field, met));
          }
        });
    return saved;
  }

  private static JsonNode inner(JsonNode value, JsonNode field, Set<String> met) {
    if (value.isArray() && field.has("fields")) {
      ArrayNode items = YAML.createArrayNode();
      value.forEach(item -> items.add(saved(item, field.get("fields"), met)));
      return items;
    }
    return field.has("fields") ? saved(value, field.get("fields"), met) : value;
  }
}
