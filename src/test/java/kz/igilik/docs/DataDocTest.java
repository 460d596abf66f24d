package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.igilik.BaseCampaign;
import kz.igilik.docs.FieldProbe.Probed;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Status;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Severity;
import kz.igilik.site.Addresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What docs/data.md says of the fields is what the program reads, and its examples load. */
class DataDocTest {
  private static final Doc DOC = Doc.of("docs/data.md");

  @TempDir Path scratch;
  private DocCampaign campaign;

  @BeforeEach
  void layTheExamplesIntoACampaign() throws IOException {
    campaign = ofExamples(scratch);
  }

  /** The small campaign with every example of the page laid into it: each field is in use. */
  static DocCampaign ofExamples(Path folder) throws IOException {
    DocCampaign campaign = DocCampaign.small(folder);
    for (Doc.Block example : examples()) {
      campaign.write(fileOf(example), textOf(example));
    }
    return campaign;
  }

  @Test
  void theExamplesTogetherAreACampaignWithoutMistakes() throws IOException {
    assertThat(campaign.problems())
        .filteredOn(problem -> problem.severity() != Severity.NOTICE)
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyFieldThatIsReadIsDocumentedAndNoneBesides() {
    return sections().entrySet().stream()
        .map(
            section ->
                DynamicTest.dynamicTest(
                    section.getKey(),
                    () ->
                        assertThat(documented(section.getKey()))
                            .containsExactlyInAnyOrderElementsOf(read(section.getValue()))));
  }

  @Test
  void everyValueOfAClosedListIsNamed() {
    assertNames("data/events/&lt;region&gt;/&lt;event&gt;.yaml", "audience", Event.AUDIENCES);
    assertNames(
        "data/events/&lt;region&gt;/&lt;event&gt;.yaml", "status", written(Status.values()));
    assertNames(
        "data/events/&lt;region&gt;/&lt;event&gt;.yaml",
        "admission.kind",
        written(Event.Admission.Kind.values()));
    assertNames("data/helplines.yaml", "audience", Helpline.AUDIENCES);
    assertNames("data/helplines.yaml", "cost", written(Helpline.Cost.values()));
    assertNames("data/helplines.yaml", "anonymity", written(Helpline.Anonymity.values()));
    assertNames("data/helplines.yaml", "channels[].kind", written(Helpline.Channel.Kind.values()));
  }

  @Test
  void namesThatNoPageCanHaveAreListed() {
    String text = String.join("\n", DOC.section("content/&lt;language&gt;/&lt;page&gt;.md"));
    String names = text.replaceFirst("(?s).*Names of sections are taken:([^.]*).*", "$1");
    assertThat(Doc.codes(names)).containsExactlyInAnyOrderElementsOf(Addresses.TAKEN);
  }

  /** Every field that the readers ask for in the examples of a section, by its path. */
  private Set<String> read(List<Doc.Block> examples) throws IOException {
    var fields = new TreeSet<String>();
    for (Doc.Block example : examples) {
      String file = fileOf(example);
      Probed probed = FieldProbe.into(textOf(example));
      campaign.write(file, probed.text());
      for (Problem problem : campaign.problems()) {
        if (problem.code() == Code.FIELD_UNKNOWN && problem.at().file().equals(file)) {
          String entry = probed.entries().get(problem.at().line());
          Arrays.stream(problem.values().get(2).split(", "))
              .map(field -> entry.isEmpty() ? field : entry + "." + field)
              .map(field -> field.replaceFirst("^shapes\\.[a-z]+", "shapes.<region>"))
              .forEach(fields::add);
        }
      }
      campaign.write(file, textOf(example));
    }
    fields.removeIf(field -> isGroup(field, fields));
    return fields;
  }

  /** The fields of a section's table, without the groups that are only there for their rules. */
  private static Set<String> documented(String section) {
    var fields = new TreeSet<String>();
    Doc.rows(DOC.section(section)).forEach(row -> fields.addAll(Doc.codes(row.get(0))));
    fields.removeIf(field -> isGroup(field, fields));
    return fields;
  }

  private static boolean isGroup(String field, Set<String> fields) {
    return fields.stream()
        .anyMatch(other -> other.startsWith(field + ".") || other.startsWith(field + "[]"));
  }

  private static Map<String, List<Doc.Block>> sections() {
    var sections = new HashMap<String, List<Doc.Block>>();
    for (String heading : DOC.headings()) {
      if (heading.matches("(data|content)/.*")) {
        sections.put(heading, new ArrayList<>());
      }
    }
    for (Doc.Block example : examples()) {
      sections.entrySet().stream()
          .filter(section -> fileOf(example).matches(pattern(section.getKey())))
          .forEach(section -> section.getValue().add(example));
    }
    return sections;
  }

  private static String pattern(String heading) {
    return heading.replace(".", "\\.").replaceAll("&lt;[a-z]+&gt;", "[a-z0-9-]+");
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

  private static void assertNames(String section, String field, List<String> values) {
    List<String> row =
        Doc.rows(DOC.section(section)).stream()
            .filter(cells -> cells.get(0).equals("`" + field + "`"))
            .findFirst()
            .orElseThrow();
    assertThat(Doc.codes(row.get(1))).as(section + ": " + field).containsAll(values);
  }

  private static List<String> written(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
