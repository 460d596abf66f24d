package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
  private static final List<String> EVENT =
      List.of(
          "region=almaty",
          "block=wonder",
          "title.kk=Алма гүлі мерекесі",
          "title.ru=Праздник яблоневого цвета",
          "summary.kk=Бау-бақшадағы мереке.",
          "summary.ru=Праздник в саду.",
          "starts=20.05.2023 10:00",
          "ends=2023-05-20T11:00",
          "venue.name.kk=Орталық бақ",
          "venue.name.ru=Центральный сад",
          "audience=school, families",
          "updated=2023-05-10");
  private static final List<String> TEXT =
      List.of(
          "title.kk=Балаларға арналған жаңа бет",
          "title.ru=Новая страница для детей",
          "description.kk=Балаларға қажет нәрсенің бәрі осында",
          "description.ru=Все, что нужно детям");

  @TempDir Path temp;
  private Path source;
  private List<String> before;

  @BeforeEach
  void aCampaign() throws IOException {
    source = CampaignFolder.full(temp.resolve("campaign")).folder();
    before = files();
  }

  @Test
  void anEventHasTheIdOfItsTitleAndTheOrderOfTheSchema() throws IOException {
    Run run = begin("event", EVENT);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("Written: data/events/almaty/alma-guli-merekesi.yaml\n");
    assertThat(Files.readString(source.resolve("data/events/almaty/alma-guli-merekesi.yaml")))
        .isEqualTo(
            """
            block: wonder
            title:
              kk: Алма гүлі мерекесі
              ru: Праздник яблоневого цвета
            summary:
              kk: Бау-бақшадағы мереке.
              ru: Праздник в саду.
            starts: 2023-05-20T10:00
            ends: 2023-05-20T11:00
            venue:
              name:
                kk: Орталық бақ
                ru: Центральный сад
            audience: [school, families]
            updated: 2023-05-10
            """);
    assertThat(fresh()).hasSize(1);
    theCheckAccepts();
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "guide", "release"})
  void textsAreInEveryLanguageAndTheCheckAcceptsThem(String kind) throws IOException {
    var said = new ArrayList<>(TEXT);
    if (kind.equals("guide")) {
      said.addAll(List.of("tab.kk=Жаңа нұсқаулық", "tab.ru=Новая памятка"));
    }
    if (kind.equals("release")) {
      said.addAll(
          List.of("date=2023-05-20", "place.kk=Астана", "place.ru=Астана", "contact=republic"));
      said.addAll(List.of("text.kk=Бірінші сөйлем.", "text.ru=Первое предложение."));
    }
    Run run = begin(kind, said);
    assertThat(run.err()).isEmpty();
    assertThat(fresh()).hasSize(kind.equals("release") ? 3 : 2);
    for (String file : fresh()) {
      assertThat(file).contains("balalarga-arnalgan-zhana-bet");
    }
    theCheckAccepts();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    begin("event", EVENT);
    String first = Files.readString(source.resolve("data/events/almaty/alma-guli-merekesi.yaml"));
    Run again = begin("event", EVENT);
    assertThat(again.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(again.err())
        .contains("data/events/almaty/alma-guli-merekesi.yaml is there already")
        .contains("id=alma-guli-merekesi-2");
    assertThat(Files.readString(source.resolve("data/events/almaty/alma-guli-merekesi.yaml")))
        .isEqualTo(first);
    var other = new ArrayList<>(EVENT);
    other.addAll(List.of("id=another", "title.kk=Басқа мереке", "title.ru=Другой праздник"));
    other.removeAll(List.of(EVENT.get(2), EVENT.get(3)));
    other.replaceAll(value -> value.replace("T11:00", "T13:00").replace("10:00", "12:00"));
    assertThat(begin("event", other).out()).contains("data/events/almaty/another.yaml");
  }

  @Test
  void whatIsMissingIsTold() {
    Run run = begin("event", List.of("region=almaty", "title.kk=Мереке"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("title.ru, summary.kk, summary.ru").doesNotContain("title.kk,");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void whatIsWrongIsToldByItsNameAndNothingIsWritten() throws IOException {
    var said = new ArrayList<>(EVENT);
    said.replaceAll(
        value ->
            value.startsWith("block=")
                ? "block=wondre"
                : value.startsWith("ends=") ? "ends=2023-05-20T09:00" : value);
    Run run = begin("event", said);
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err())
        .contains("--> data/events/almaty/alma-guli-merekesi.yaml, block\n")
        .contains("--> data/events/almaty/alma-guli-merekesi.yaml, ends\n")
        .contains("did you mean `wonder`?");
    assertThat(fresh()).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsTold() {
    assertThat(begin("evnt", List.of()).err()).contains("event, release, guide, page");
    assertThat(begin("page", List.of("titel.kk=А")).err()).contains("Did you mean \"title.kk\"?");
    assertThat(begin("page", List.of("А")).err()).contains("\"А\" says nothing");
    assertThat(begin("page", List.of("title.kk=А", "title.kk=Б")).err()).contains("given twice");
    assertThat(begin("page", List.of("id=../x", "title.kk=А")).exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void aPersonIsAskedAndAskedAgain() throws IOException {
    String answers =
        String.join(
            "\n",
            "almaty",
            "wonder",
            "", // needed, so it is asked again
            "Алма гүлі мерекесі",
            "Праздник яблоневого цвета",
            "Бау-бақшадағы мереке.",
            "Праздник в саду.",
            "2023-05-20T10:00",
            "2023-05-20T09:00", // ends before it starts
            "Орталық бақ",
            "Центральный сад",
            "",
            "", // updated: today
            "2023-05-20T10:00",
            "2023-05-20T11:00",
            "");
    Run run = Run.asked(answers, "new", "event", "--source", source.toString(), "--lang", "en");
    assertThat(run.err()).contains("region: Folder", "one of: national", "ends");
    assertThat(run.out()).contains("Written: data/events/almaty/alma-guli-merekesi.yaml");
    assertThat(Files.readString(source.resolve(fresh().get(0))))
        .contains("ends: 2023-05-20T11:00\n");
  }

  @Test
  void nobodyLeftToAnswerMeansNothingWritten() throws IOException {
    Run run = Run.asked("almaty\n", "new", "event", "--source", source.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).endsWith("Nothing written.\n");
    assertThat(fresh()).isEmpty();
  }

  private Run begin(String kind, List<String> said) {
    return Run.of(
        Stream.of(Stream.of("new", kind), said.stream(), Stream.of("--source", source.toString()))
            .flatMap(all -> all)
            .toArray(String[]::new));
  }

  private void theCheckAccepts() {
    Run check = Run.of("check", "--source", source.toString(), "--format", "lines");
    assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
  }

  private List<String> fresh() throws IOException {
    return files().stream().filter(file -> !before.contains(file)).toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(source)) {
      return all.filter(Files::isRegularFile)
          .map(file -> source.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
