package kz.igilik.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import kz.igilik.load.SiteLoader;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written here is what the reader of campaigns reads. */
class EditedCampaignTest {
  private static final List<String> TITLES =
      List.of(
          "no",
          "10:30",
          "010",
          "2023-05-20",
          "12: Бег",
          "Школа #5",
          "- раз",
          "it's",
          "«Бег»",
          "[1]",
          "null",
          "~",
          "+7 700",
          "0x10",
          "*",
          "&",
          "Бег: утро #1",
          "true",
          "слово ".repeat(19).strip());

  @Test
  void theReaderTakesEachTextAsItWasMeant(@TempDir Path folder) throws IOException {
    CampaignFolder campaign = CampaignFolder.full(folder);
    Path event;
    try (Stream<Path> events = Files.walk(folder.resolve("data/events"))) {
      event =
          events
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .findFirst()
              .orElseThrow();
    }
    EditedFile file = EditedFile.of(Files.readAllBytes(event), EventFields.KIND);
    for (String title : TITLES) {
      Files.write(event, file.set(List.of("title", "ru"), Value.text(title)).bytes());
      var problems = new Problems();
      var site = new SiteLoader(campaign.folder()).load(problems).orElseThrow();
      assertThat(problems.sorted()).as(title).extracting(Problem::code).isEmpty();
      assertThat(site.events())
          .extracting(one -> one.title().in("ru"))
          .contains(Optional.of(title));
    }
  }

  @Test
  void everyFileOfACampaignHasItsKind() {
    assertThat(Kinds.of("data/events/almaty/run.yaml")).contains(EventFields.KIND);
    assertThat(Kinds.of("data/events/run.yaml")).isEmpty();
    assertThat(Kinds.of("content/kk/about.md").orElseThrow().file())
        .isEqualTo("content/<language>/<page>.md");
    assertThat(Kinds.of("content/kk/guides/a.md").orElseThrow().file()).contains("guides");
  }
}
