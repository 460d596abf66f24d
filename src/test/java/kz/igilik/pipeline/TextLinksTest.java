package kz.igilik.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.BaseCampaign;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of texts to places on pages that the program makes: told at the line of the text. */
class TextLinksTest {
  private static final Instant NOW = Instant.parse("2023-05-20T06:00:00Z");
  private static final String ABOUT = "content/kk/about.md";

  @TempDir Path scratch;
  private Path source;

  @BeforeEach
  void copy() {
    source = BaseCampaign.into(scratch.resolve("campaign")).folder();
  }

  @Test
  void checkBakeAndPreviewNameTheLineOfTheLink() throws IOException {
    int line = append("kk", "Ақпарат: [өңірлер](/regions/#mian), [басы](/#nowhere).");
    append("ru", "Справки: [регионы](/regions/), [начало](/).");
    for (List<Problem> problems : List.of(checked(), baked(), previewed())) {
      assertThat(problems)
          .extracting(problem -> problem.at().toString(), problem -> problem.values().get(0))
          .containsExactly(
              tuple(ABOUT + ":" + line + ":20", "/regions/#mian"),
              tuple(ABOUT + ":" + line + ":44", "/#nowhere"));
      assertThat(problems.get(0).values().get(2)).isEqualTo("main");
      assertThat(problems.get(0).values().get(1)).contains("main");
      assertThat(problems).allMatch(problem -> problem.code() == Code.LINK_PLACE_MISSING);
    }
  }

  @Test
  void aTextOfAnEventIsNamedToo() throws IOException {
    Path event = source.resolve("data/events/almaty/relay.yaml");
    String text = Files.readString(event);
    Files.writeString(
        event,
        text.replace("kk: Үш буын", "kk: Үш [буын](/schedule/#x)")
            .replace("ru: Три поколения", "ru: Три [поколения](/schedule/)"));
    assertThat(checked())
        .extracting(problem -> problem.at().toString())
        .containsExactly("data/events/almaty/relay.yaml:8:17");
  }

  @Test
  void whatIsThereIsFine() throws IOException {
    for (String language : List.of("kk", "ru")) {
      append(language, "[Ә](/regions/#main), [ә](/#main), [я](/schedule/#:~:text=a)");
    }
    for (List<Problem> problems : List.of(checked(), baked(), previewed())) {
      assertThat(problems).isEmpty();
    }
  }

  private int append(String language, String line) throws IOException {
    Path about = source.resolve("content/" + language + "/about.md");
    String text = Files.readString(about).stripTrailing() + "\n\n";
    Files.writeString(about, text + line + "\n");
    return (int) text.lines().count() + 1;
  }

  private List<Problem> checked() throws IOException {
    var problems = new Problems();
    new SiteBuild(options()).check(problems);
    return errors(problems.sorted());
  }

  private List<Problem> baked() throws IOException {
    var problems = new Problems();
    new SiteBuild(options()).bake(problems);
    return errors(problems.sorted());
  }

  private List<Problem> previewed() throws IOException {
    return errors(new LiveBuild(options()).read(Set.of(""), NOW).check().get());
  }

  private BuildOptions options() {
    return new BuildOptions(source, scratch.resolve("site"), Optional.empty(), NOW, false);
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }
}
