package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.igilik.BaseCampaign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages lead on to what is still to come, and do not begin with what is over. */
class NextEventsTest {
  private static final URI BASE = URI.create("https://campaign.example/");
  private static final Path SAMPLE = Path.of("data/events/almaty/relay.yaml");

  @TempDir Path folder;

  /** In one region and block: 20, 22, 24, 26 and 28 May; the one on the 26th is cancelled. */
  @BeforeEach
  void aRegionWithFiveDates() throws IOException {
    BaseCampaign.into(folder);
    String relay = Files.readString(folder.resolve(SAMPLE));
    for (int day = 22; day <= 28; day += 2) {
      String other = relay.replace("2023-05-20T", "2023-05-" + day + "T");
      String status = day == 26 ? "status: cancelled\nnote: {kk: Жаңбыр., ru: Дождь.}\n" : "";
      Files.writeString(
          folder.resolve(SAMPLE).resolveSibling("day-" + day + ".yaml"), status + other);
    }
  }

  @Test
  void anEventLeadsToThoseAfterIt() {
    assertThat(around("relay", "2023-05-19")).containsExactly("22", "24", "28");
    assertThat(around("day-24", "2023-05-19")).containsExactly("28");
  }

  @Test
  void whatIsOverIsNotCalledTheNext() {
    assertThat(around("relay", "2023-05-23")).containsExactly("24", "28");
  }

  @Test
  void theLastOneLeadsToThoseBeforeItThatAreStillToCome() {
    assertThat(around("day-28", "2023-05-23")).containsExactly("24");
  }

  @Test
  void afterTheEndTheOthersStayInSight() {
    assertThat(around("relay", "2023-07-01")).containsExactly("22", "24", "28");
  }

  @Test
  void aBlockFoldsWhatIsOverAsLongAsSomethingIsStillToCome() {
    Document page = at("2023-05-23").page("ru/blocks/sport/");
    assertThat(page.select(".gone .agenda li")).hasSize(2);
    assertThat(page.select(".gone + .agenda li")).hasSize(3);
    for (String day : List.of("2023-05-19", "2023-07-01")) {
      page = at(day).page("ru/blocks/sport/");
      assertThat(page.select(".gone")).isEmpty();
      assertThat(page.select(".agenda li")).hasSize(5);
    }
  }

  private List<String> around(String event, String day) {
    return at(day).page("ru/events/almaty/" + event + "/").select(".card .chip b").eachText();
  }

  private WholeSite at(String day) {
    return WholeSite.bake(folder, BASE, Instant.parse(day + "T06:00:00Z"));
  }
}
