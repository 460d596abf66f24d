package kz.igilik.formats.search;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.igilik.BaseCampaign;
import kz.igilik.formats.ViewsOf;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.model.Status;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchIndexTest {
  private static final Site EVENTS =
      Sites.with(
          event("greeting")
              .national()
              .titled("Сәлем", "Привет\nвсем")
              .allDay("2023-05-17", "2023-06-17")
              .build(),
          event("relay")
              .in("aktobe", Sites.AQTOBE)
              .of("family")
              .sample()
              .at("Стадион", "улица Садовая, 1")
              .heldBy("Школа")
              .on("2023-05-20T10:00", "2023-05-20T12:00")
              .on("2023-05-18T10:00", "2023-05-18T12:00")
              .build(),
          event("walk")
              .heldBy("Школа")
              .with(Status.CANCELLED, "2023-05-19T10:00", "2023-05-19T12:00")
              .build());

  private final Problems problems = new Problems();

  @Test
  void everyEventIsALineInEachColumn() {
    JsonNode events = index(EVENTS, "ru").get("events");
    assertThat(lines(events, "title")).containsExactly("Привет всем", "Праздник", "Праздник");
    assertThat(lines(events, "id")).containsExactly("greeting", "relay", "walk");
    assertThat(lines(events, "folder")).containsExactly("0", "2", "1");
    assertThat(lines(events, "block")).containsExactly("0", "1", "0");
    assertThat(lines(events, "day")).containsExactly("0", "1 3", "2");
    assertThat(lines(events, "status"))
        .containsExactly("0", "0", String.valueOf(Status.CANCELLED.ordinal()));
    assertThat(lines(events, "sample")).containsExactly("", "1", "");
  }

  /** After these days nothing of it is left; what is cancelled is not over. */
  @Test
  void anEventIsOverWithTheLastOfItsDays() {
    JsonNode index = index(EVENTS, "ru");
    assertThat(lines(index.get("events"), "more")).containsExactly("31", "", "9999");
    assertThat(Instant.ofEpochSecond(60L * index.get("since").asInt()))
        .as("the end of 17 May in the region furthest west")
        .isEqualTo(Instant.parse("2023-05-17T19:00:00Z"));
  }

  @Test
  void numbersOfFoldersDaysAndStatusesLeadToTheirNames() {
    JsonNode index = index(EVENTS, "ru");
    assertThat(index.get("folders").get(0).get(0).asString()).isEqualTo("national");
    assertThat(index.get("folders").get(2).get(0).asString()).isEqualTo("aktobe");
    assertThat(index.get("days").get(3).asString()).isEqualTo("20\u00A0мая, сб");
    assertThat(index.get("days")).hasSize(32);
    assertThat(index.get("statuses").get(0).asString()).isEmpty();
    assertThat(index.get("statuses").get(Status.CANCELLED.ordinal()).asString())
        .isEqualTo("cancelled ru");
  }

  @Test
  void aNameThatEventsShareIsStoredOnce() {
    JsonNode organisers = index(EVENTS, "ru").get("organisers");
    assertThat(organisers.get(0).asString()).isEqualTo("\nШкола");
    assertThat(organisers.get(1).asString()).isEqualTo("0 1 1");
  }

  @Test
  void pagesAreRowsWithTheirAddresses() {
    assertThat(index(EVENTS, "ru").get("others"))
        .anySatisfy(
            row -> {
              assertThat(row.get(1).asString()).isEqualTo("almaty ru");
              assertThat(row.get(2).asString()).isEqualTo("ru/regions/almaty/");
            });
  }

  /** Children mix their languages: words of need of all languages are in each index. */
  @Test
  void wordsOfNeedLeadToRowsThatExist(@TempDir Path folder) {
    Site site = BaseCampaign.into(folder).site();
    int groups =
        site.languages().stream()
            .flatMap(language -> language.search().stream())
            .mapToInt(rules -> rules.help().size())
            .sum();
    for (String language : List.of("kk", "ru")) {
      JsonNode index = index(site, language);
      assertThat(index.get("help")).hasSize(groups);
      for (JsonNode group : index.get("help")) {
        assertThat(group.get(0).asString()).isNotBlank();
        assertThat(group.get(1)).isNotEmpty();
        for (JsonNode row : group.get(1)) {
          String path = index.get("others").get(row.asInt()).get(2).asString();
          assertThat(path).startsWith(language + "/");
        }
      }
    }
  }

  @Test
  void withoutRulesLettersWithMarksAreFoundByTheirBase() {
    Site site =
        Sites.with(
            event("relay")
                .titled("Ñandú", "Соревнования Ñandú")
                .on("2023-05-20T10:00", "2023-05-20T12:00")
                .build());
    JsonNode fold = index(site, "ru").get("rules").get("fold");
    String from = fold.get(0).asString();
    assertThat(from).contains("ñ", "ú").hasSameSizeAs(fold.get(1).asString());
    assertThat(fold.get(1).asString().charAt(from.indexOf('ñ'))).isEqualTo('n');
  }

  @Test
  void aPathIsNotInTheWayOfWords() {
    Site site =
        Sites.with(
            event("talk")
                .about(Sites.both("Кездесу", "Сначала [подробности](https://a.example/longest)"))
                .on("2023-05-20T10:00", "2023-05-20T12:00")
                .build());
    assertThat(index(site, "ru").get("words").asString()).contains("подро").doesNotContain("longe");
  }

  private JsonNode index(Site site, String language) {
    OutputFile file = new SearchIndex(site, ViewsOf.wordings(site, problems).in(language)).file();
    assertThat(file.path()).isEqualTo("search/" + language + ".json");
    return JsonMapper.shared().readTree(file.bytes());
  }

  private static List<String> lines(JsonNode events, String column) {
    return List.of(events.get(column).asString().split("\n", -1));
  }
}
