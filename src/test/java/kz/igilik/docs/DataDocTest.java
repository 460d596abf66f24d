package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.igilik.BaseCampaign;
import kz.igilik.CampaignFolder;
import kz.igilik.problem.Severity;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;
import kz.igilik.schema.Need;
import kz.igilik.schema.Type;
import kz.igilik.site.Addresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What docs/data.md says of the fields is what the schema says, and its examples load. */
class DataDocTest {
  private static final Doc DOC = Doc.of("docs/data.md");

  @TempDir Path scratch;
  private CampaignFolder campaign;

  @BeforeEach
  void layTheExamplesIntoACampaign() throws IOException {
    campaign = ofExamples(scratch);
  }

  /** The small campaign with every example of the page laid into it: each field is in use. */
  static CampaignFolder ofExamples(Path folder) throws IOException {
    CampaignFolder campaign = CampaignFolder.base(folder);
    for (Doc.Block example : examples()) {
      campaign.write(fileOf(example), textOf(example));
    }
    draw(campaign);
    return campaign;
  }

  /** The picture that an example describes, and the captions of the video. */
  private static void draw(CampaignFolder campaign) throws IOException {
    for (String language : List.of("kk", "ru")) {
      campaign.write(
          "assets/videos/open-day." + language + ".vtt",
          "WEBVTT\n\n00:01.000 --> 00:04.500\n[...]\n");
    }
    campaign.write(
        "assets/pictures/open-day.svg",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8"><path d="M0 0h12v8z"/></svg>
        """);
  }

  @Test
  void theExamplesTogetherAreACampaignWithoutMistakes() throws IOException {
    assertThat(campaign.problems())
        .filteredOn(problem -> problem.severity() != Severity.NOTICE)
        .isEmpty();
  }

  /** With words files, which are copied from elsewhere, nothing else is needed. */
  @Test
  void theExamplesAloneAreAWholeCampaign(@TempDir Path folder) throws IOException {
    BaseCampaign.copy(Path.of("src/test/sites/words"), folder.resolve("data/words"));
    var alone = new CampaignFolder(folder);
    for (Doc.Block example : examples()) {
      if (!fileOf(example).startsWith("data/words/")) {
        alone.write(fileOf(example), textOf(example));
      }
    }
    draw(alone);
    assertThat(alone.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfFileHasItsTable() {
    return Kinds.ALL.stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.file(),
                    () ->
                        assertThat(documented(kind).keySet())
                            .containsExactlyElementsOf(fields(kind).keySet())));
  }

  @Test
  void noOtherFileHasOne() {
    List<String> sections =
        DOC.headings().stream().filter(heading -> heading.matches("(data|content)/.*")).toList();
    assertThat(sections).containsExactlyElementsOf(Kinds.ALL.stream().map(this::heading).toList());
  }

  @TestFactory
  Stream<DynamicTest> theTablesTellWhatIsOptionalLocalizedAndClosed() {
    return Kinds.ALL.stream()
        .map(kind -> DynamicTest.dynamicTest(kind.file(), () -> assertTells(kind)));
  }

  private void assertTells(Kind kind) {
    Map<String, String> rows = documented(kind);
    fields(kind)
        .forEach(
            (path, field) -> {
              String row = rows.get(path).replaceFirst("^as `([^`]+)`$", "$1");
              String rule = rows.getOrDefault(row, rows.get(path));
              assertThat(rule.contains("optional"))
                  .as("%s is called optional: %s", path, rule)
                  .isEqualTo(field.need() == Need.NEVER);
              assertThat(rule.contains("localized"))
                  .as("%s is called localized: %s", path, rule)
                  .isEqualTo(field.type() instanceof Type.Translated);
              assertThat(rule.contains("Markdown"))
                  .as("%s is called Markdown: %s", path, rule)
                  .isEqualTo(field.type() instanceof Type.Translated text && text.markdown());
              assertThat(Doc.codes(rule)).as(path).containsAll(namesOf(field.type()));
            });
  }

  private static List<String> namesOf(Type<?> type) {
    if (type instanceof Type.ListOf<?> list) {
      return namesOf(list.item());
    }
    return type instanceof Type.OneOf<?> closed ? closed.names() : List.of();
  }

  @TestFactory
  Stream<DynamicTest> theExamplesFollowTheOrderOfTheSchema() {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(fileOf(example), () -> assertInOrder(example)));
  }

  private static void assertInOrder(Doc.Block example) {
    String file = fileOf(example);
    Kind kind =
        Kinds.ALL.stream()
            .filter(one -> file.matches(one.file().replaceAll("<[a-z]+>", "[a-z0-9-]+")))
            .findFirst()
            .orElseThrow();
    String yaml = file.endsWith(".md") ? example.text().split("---\n")[1] : example.text();
    assertInOrder(kind.content(), new YAMLMapper().readTree(yaml));
  }

  private static void assertInOrder(Type<?> type, JsonNode node) {
    if (type instanceof Type.ListOf<?> list && node.isArray()) {
      node.forEach(item -> assertInOrder(list.item(), item));
    } else if (type instanceof Type.Fieldset group) {
      List<String> order = List.copyOf(group.declared().keys());
      assertThat(List.copyOf(node.propertyNames()))
          .isSortedAccordingTo(Comparator.comparing(order::indexOf));
      group
          .declared()
          .fields()
          .forEach(field -> assertInOrder(field.type(), node.path(field.key())));
    } else if (type instanceof Type.Keyed keyed) {
      node.forEach(value -> assertInOrder(keyed.value(), value));
    }
  }

  @Test
  void namesThatNoPageCanHaveAreListed() {
    String text = String.join("\n", DOC.section("content/&lt;language&gt;/&lt;page&gt;.md"));
    String names = text.replaceFirst("(?s).*Names of sections are reserved:([^.]*).*", "$1");
    assertThat(Doc.codes(names)).containsExactlyInAnyOrderElementsOf(Addresses.TAKEN);
  }

  /** The fields of a kind of file by their paths, in order. */
  private static Map<String, Field<?>> fields(Kind kind) {
    var fields = new LinkedHashMap<String, Field<?>>();
    add("", kind.content() instanceof Type.ListOf<?> list ? list.item() : kind.content(), fields);
    return fields;
  }

  private static void add(String path, Type<?> type, Map<String, Field<?>> fields) {
    if (type instanceof Type.ListOf<?> list) {
      add(path + "[]", list.item(), fields);
    } else if (type instanceof Type.Keyed keyed && keyed.value() instanceof Type.Fieldset group) {
      add(path + ".<" + keyed.key() + ">", group, fields);
    } else if (type instanceof Type.Fieldset group) {
      for (Field<?> field : group.declared().fields()) {
        String below = path.isEmpty() ? field.key() : path + "." + field.key();
        fields.put(below, field);
        add(below, field.type(), fields);
      }
    }
  }

  /** The rows of a table: what it says of each field. */
  private Map<String, String> documented(Kind kind) {
    var rows = new LinkedHashMap<String, String>();
    for (List<String> cells : Doc.rows(DOC.section(heading(kind)))) {
      rows.put(Doc.codes(cells.get(0)).get(0), cells.get(1));
    }
    return rows;
  }

  private String heading(Kind kind) {
    return kind.file().replace("<", "&lt;").replace(">", "&gt;");
  }

  private static List<Doc.Block> examples() {
    return DOC.blocks().stream().filter(block -> block.file().isPresent()).toList();
  }

  private static String fileOf(Doc.Block example) {
    return example.file().orElseThrow();
  }

  /** Of the words only a few are shown: the others are those of the campaign. */
  private static String textOf(Doc.Block example) throws IOException {
    if (!fileOf(example).startsWith("data/words/")) {
      return example.text();
    }
    String all =
        Files.readString(BaseCampaign.words(fileOf(example).replaceAll(".*/|[.]yaml", "")));
    return example.text().substring(0, example.text().indexOf("\nwords:\n"))
        + all.substring(all.indexOf("\nwords:\n"));
  }
}
