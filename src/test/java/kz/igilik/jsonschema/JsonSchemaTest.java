package kz.igilik.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text editor marks is what the reader refuses; networknt did not write the schemas. */
class JsonSchemaTest {
  private static final int FILES = 2_000;
  private static final String LANGUAGES = "\nlanguages: [kk, ru]\nzone:";
  private static final Pattern LINE = Pattern.compile("^( *(?:- )?)([a-z-]+):( ?)(.*)$");

  /** What each file alone tells; all else is for the whole campaign to say. */
  private static final Set<String> OF_SHAPE =
      Set.of(
          "field-unknown",
          "field-missing",
          "field-not-list",
          "field-not-text",
          "field-not-group",
          "value-unknown",
          "language-unknown",
          "date-wrong",
          "id-wrong");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  @TempDir Path temp;

  @Test
  void everyFileOfACampaignIsValid() throws IOException {
    CampaignFolder campaign = CampaignFolder.full(temp);
    Map<Kind, Schema> schemas = schemas(site(campaign));
    for (Map.Entry<Path, Kind> file : files(campaign).entrySet()) {
      String text = Files.readString(file.getKey());
      assertThat(marked(schemas.get(file.getValue()), text)).as(file.getKey().toString()).isEmpty();
    }
  }

  @Test
  void whatItMarksTheReaderRefusesAndShapesThatTheReaderRefusesItMarks() throws IOException {
    CampaignFolder campaign = CampaignFolder.base(temp);
    Map<Kind, Schema> schemas = schemas(site(campaign));
    List<Map.Entry<Path, Kind>> files =
        files(campaign).entrySet().stream()
            .filter(file -> !file.getKey().toString().contains("words"))
            .toList();
    var random = new Random(20230517);
    var loader = new SiteLoader(campaign.folder());
    loader.load(new Problems());
    int refused = 0;
    for (int i = 0; i < FILES; i++) {
      Map.Entry<Path, Kind> file = files.get(random.nextInt(files.size()));
      String before = Files.readString(file.getKey());
      String broken = mutated(before, random);
      if (before.contains(LANGUAGES) && !broken.contains(LANGUAGES)) {
        continue; // the schemas were made for these
      }
      Files.writeString(file.getKey(), broken);
      List<String> marked = marked(schemas.get(file.getValue()), broken);
      List<Problem> told = told(loader, campaign, file.getKey());
      Files.writeString(file.getKey(), before);
      loader.reload(Set.of(path(campaign, file.getKey())), new Problems());
      if (!marked.isEmpty()) {
        assertThat(told).as("%s%n%s%n%s", file.getKey(), broken, marked).isNotEmpty();
      }
      String path = path(campaign, file.getKey());
      if (told.stream()
          .filter(problem -> problem.at().file().equals(path))
          .anyMatch(problem -> OF_SHAPE.contains(problem.code().written()))) {
        refused++;
        assertThat(marked).as("%s%n%s%n%s", file.getKey(), broken, told).isNotEmpty();
      }
    }
    assertThat(refused).isGreaterThan(FILES / 4);
  }

  /** Another key, a key less, another value, a value less, a list in place of a value. */
  private static String mutated(String text, Random random) {
    var lines = new ArrayList<>(text.lines().toList());
    var keyed = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (LINE.matcher(lines.get(i)).matches()) {
        keyed.add(i);
      }
    }
    int at = keyed.get(random.nextInt(keyed.size()));
    var line = LINE.matcher(lines.get(at));
    line.matches();
    String key = line.group(2);
    boolean value = !line.group(4).isEmpty();
    lines.set(
        at,
        switch (random.nextInt(value ? 5 : 2)) {
          case 0 -> line.group(1) + key + "x:" + line.group(3) + line.group(4);
          case 1 -> line.group(1) + "unheard-of:" + line.group(3) + line.group(4);
          case 2 -> line.group(1) + key + ": zzz-unheard-of";
          case 3 -> line.group(1) + key + ": [zzz, zzz2]";
          default ->
              line.group(1).replace("- ", "- x: 1\n" + line.group(1).replace('-', ' '))
                  + key
                  + ": "
                  + line.group(4);
        });
    return String.join("\n", lines) + "\n";
  }

  /** What is said of a changed file; of the whole campaign if it can be read. */
  private static List<Problem> told(SiteLoader loader, CampaignFolder campaign, Path file)
      throws IOException {
    var problems = new Problems();
    loader.reload(Set.of(path(campaign, file)), problems);
    List<Problem> read = problems.sorted();
    return (problems.hasErrors() ? read : campaign.problems())
        .stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }

  private static Site site(CampaignFolder campaign) throws IOException {
    return new SiteLoader(campaign.folder()).load(new Problems()).orElseThrow();
  }

  private static Map<Kind, Schema> schemas(Site site) {
    var schemas = new LinkedHashMap<Kind, Schema>();
    JsonSchema.kinds()
        .forEach(
            kind ->
                schemas.put(kind, REGISTRY.getSchema(JsonSchema.of(kind, site), InputFormat.JSON)));
    return schemas;
  }

  private static List<String> marked(Schema schema, String yaml) {
    return schema.validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }

  private static String path(CampaignFolder campaign, Path file) {
    return campaign.folder().relativize(file).toString().replace('\\', '/');
  }

  private static Map<Path, Kind> files(CampaignFolder campaign) throws IOException {
    var found = new LinkedHashMap<Path, Kind>();
    try (Stream<Path> all = Files.walk(campaign.folder().resolve("data"))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        Kinds.of(path(campaign, file)).ifPresent(kind -> found.put(file, kind));
      }
    }
    return found;
  }
}
