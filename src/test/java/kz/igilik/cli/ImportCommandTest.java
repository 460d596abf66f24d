package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.igilik.BaseCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import says to the editor who tries it. */
class ImportCommandTest {
  @TempDir Path folder;

  @Test
  void aDryRunSaysWhatEachChangedColumnMeansAndWritesNothing() throws IOException {
    Path event = campaign().resolve("data/events/almaty/relay.yaml");
    String before = Files.readString(event);
    assertThat(run("ru_RU", "region,id,title.ru,starts\nalmaty,relay,Бег,20.05.2023 11:00\n").out())
        .contains("изменено  almaty/relay: название мероприятия (title.ru), ", " (starts)\n");
    assertThat(run("kk_KZ", "region,id,title.ru\nalmaty,relay,Бег\n").out())
        .contains("almaty/relay: іс-шараның атауы (title.ru)\n");
    assertThat(Files.readString(event)).isEqualTo(before);
  }

  @Test
  void allErrorsOfARowWithoutIdAreToldAtOnce() throws IOException {
    campaign();
    Run run = run("en_US", "region,id,block,title.kk,title.ru\nalmaty,,nowhere,Күн,День\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("events!B2", "events!C2", "sheet-row-nameless", "block-unknown");
  }

  private Path campaign() {
    return BaseCampaign.into(folder.resolve("campaign")).folder();
  }

  private Run run(String locale, String table) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), table);
    return Run.in(
        Map.of("LANG", locale + ".UTF-8"),
        false,
        "import",
        file.toString(),
        "--dry-run",
        "--source",
        folder.resolve("campaign").toString(),
        "--now",
        "2023-05-01T00:00:00Z");
  }
}
